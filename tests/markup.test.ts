import { expect, it } from 'vitest';
import { readSourceFiles } from './tools/architecture/source-files';

it('no component asks Preact to set markup: every text is set as text', () => {
  const asking = readSourceFiles().filter(({ text }) => text.includes('dangerouslySetInnerHTML'));
  expect(asking.map(({ path }) => path)).toEqual([]);
});
