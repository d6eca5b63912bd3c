import type { Soaked } from './soak';

/** Most that a heap may grow, bytes. */
const GROWTH_MAX = 5_000_000;
/** Nodes and listeners that may be more for another reason than a leak: what the page shows of ours right now. */
const MORE_MAX = 200;

/** One figure, and whether it is within its bound. */
export interface Figure {
  readonly isKept: boolean;
  readonly words: string;
}

/** The figures of a long time in one tab. */
export function judgeSoak({ walked, before, after, errors }: Soaked): readonly Figure[] {
  const page = after.page.heap - before.page.heap;
  const bare = after.bare.heap - before.bare.heap;
  const worker = after.worker - before.worker;
  const more = (what: 'nodes' | 'listeners') =>
    after.page[what] - before.page[what] - (after.bare[what] - before.bare[what]);
  const { changes, sizes, sights, marks, lostMarks, spareLines } = after.own;
  return [
    {
      isKept: walked.painted > 0,
      words: `${walked.steps} steps from page to page, something of ours painted after ${walked.painted} of them; ${walked.responses} responses arrived`,
    },
    {
      isKept: page - bare <= GROWTH_MAX,
      words: `heap of the page: ${mb(page)} more, without Good Turn ${mb(bare)} more; ours ${mb(page - bare)}, at most ${mb(GROWTH_MAX)}`,
    },
    {
      isKept: worker <= GROWTH_MAX,
      words: `heap of the worker: ${mb(worker)} more (${mb(after.worker)} in all), at most ${mb(GROWTH_MAX)}`,
    },
    { isKept: changes === 1, words: `live observers of changes: ${changes}, to be 1` },
    {
      isKept: sizes <= before.own.sizes && sights <= before.own.sights,
      words: `live observers of sizes and of sight: ${sizes} and ${sights}, at the beginning ${before.own.sizes} and ${before.own.sights}`,
    },
    {
      isKept: lostMarks === 0 && spareLines <= before.own.spareLines,
      words: `marks off the page and still held: ${lostMarks} (on the page: ${marks}); lines: ${spareLines}, at the beginning ${before.own.spareLines}`,
    },
    {
      isKept: more('nodes') <= MORE_MAX && more('listeners') <= MORE_MAX,
      words: `nodes and listeners more than without Good Turn: ${more('nodes')} and ${more('listeners')}`,
    },
    { isKept: errors.length === 0, words: `errors of the page: ${errors.join(' | ') || 'none'}` },
  ];
}

function mb(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(2)} MB`;
}
