/**
 * `npm run soak`: a day of work in one tab, 2,000 steps from page to page and 5,000 arriving responses, in a real browser
 * beside one without Good Turn. Prints one line for each figure, and ends with 1 when one is out of bounds.
 * `-- --short` goes the short way of `npm test`; `-- --built` takes the build that is there.
 */
import { buildExtension } from '../tools/build-extension';
import { judgeSoak } from './judge-soak';
import { LONG, SHORT } from './sizes';
import { soak } from './soak';

const args = process.argv.slice(2);
if (!args.includes('--built')) buildExtension();
const soaked = await soak(args.includes('--short') ? SHORT : LONG, (line) => console.error(line));
const lines = judgeSoak(soaked);
for (const { isKept, words } of lines) console.log(`${isKept ? 'ok    ' : 'BROKEN'}  ${words}`);
process.exit(lines.every(({ isKept }) => isKept) ? 0 : 1);
