import { describe, expect, it } from 'vitest';
import { readCandidate } from '../../entrypoints/ledger/data/candidate';
import { FILE_MAX } from '../../lib/facts/values';
import { readSourceFiles } from '../tools/architecture/source-files';

/** Fields into which nothing is typed. */
const CHOSEN = /type="(?:checkbox|radio|file|date)"/;
/** What is pasted here goes the way of a file, and ends where files end. */
const AS_FILES = ['components/stories/PasteFigures.tsx'];

const fields = readSourceFiles()
  .filter(({ path }) => path.endsWith('.tsx'))
  .flatMap(({ path, text }) =>
    [...text.matchAll(/<(?:textarea|input)\b.*?\/>/gs)].map(([field]) => [path, field] as const),
  )
  .filter(([, field]) => !CHOSEN.test(field));

describe('a field', () => {
  it('is found in the sources', () => {
    expect(fields.length).toBeGreaterThan(10);
  });

  it.each(fields.filter(([path]) => !AS_FILES.includes(path)))(
    'of %s takes no text of any length',
    (_, field) => {
      expect(field).toMatch(/maxLength=\{/);
    },
  );

  it.each(
    fields.flatMap(([path, field]) =>
      field.startsWith('<textarea') && !AS_FILES.includes(path)
        ? [[path, /maxLength=\{(\w+)\}/.exec(field)?.[1]] as const]
        : [],
    ),
  )('of %s for long texts tells when it holds %s, for browsers cut in silence', (path, max) => {
    const source = readSourceFiles().find((one) => one.path === path);
    expect(source?.text).toContain(`<FullField text={text} max={${max}} />`);
  });

  it('for a whole sheet, like a file, is looked at for its size before anything is read', async () => {
    const large = new File([], 'large.csv');
    Object.defineProperty(large, 'size', { value: FILE_MAX + 1 });
    large.arrayBuffer = () => Promise.reject(new Error('read'));
    expect(await readCandidate(large, 0)).toMatchObject({ ok: false, refusal: { code: 'tooLarge' } });
  });
});
