import { expect, it } from 'vitest';
import { pageSpeechOf } from '../../../lib/text/page-speech';
import english from '../../../public/_locales/en/messages.json';
import { reachFrom } from '../../tools/architecture/reachable';
import { readSourceFiles } from '../../tools/architecture/source-files';

const { catalogue } = pageSpeechOf({ catalogue: english, locale: 'en' });
/** Painted by the background for a page, or for ours: what stands there comes as words. */
const ON_PAGES = ['entrypoints/painter/index.ts', 'entrypoints/panel/index.ts'];

it('holds every message that the scripts on Medium’s pages say, and no other', () => {
  const reached = reachFrom(ON_PAGES, readSourceFiles()).files.filter(
    ({ path }) => !path.startsWith('lib/ledger/'),
  );
  const code = reached.map(({ text }) => text).join('\n');
  const said = new Set(
    [...code.matchAll(/'(page[A-Z]\w+|extensionName|textDirection)'/g)].map(([, key]) => key),
  );
  const sent = new Set(Object.keys(catalogue).map((key) => key.replace(/_(one|other)$/, '')));
  expect([...sent].sort()).toEqual([...said].sort());
});

it('says on pages what no other place of the catalogues says', () => {
  const code = reachFrom(ON_PAGES, readSourceFiles()).files.map(({ text }) => text);
  const others = code.flatMap((text) => [...text.matchAll(/\bsay\w*\(\s*'(\w+)'/g)].map(([, key]) => key));
  expect(
    others.filter((key) => key !== undefined && !/^(page[A-Z]|extensionName$|textDirection$)/.test(key)),
  ).toEqual([]);
});

it('is small: it goes along with every answer to a page', () => {
  expect(JSON.stringify(catalogue).length).toBeLessThan(4_000);
});
