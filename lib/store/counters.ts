import type { Database } from './database';

/**
 * Raised whenever folding gives other results than before for the same entries: at the next opening the projections of
 * a ledger that was folded otherwise are made anew. The examples in tests/lib/store/schemas fail when it is forgotten.
 */
const FOLD_VERSION = 2;

const COUNTED = [
  'entries',
  'people',
  'swaps',
  'threads',
  'drafts',
  'readings',
  'stories',
  'earned',
  'program',
] as const;

/** How many rows there should be of each kind: kept beside the rows, so that a loss is seen at the next opening. */
export type Counters = Readonly<Record<(typeof COUNTED)[number], number>>;

/** As they are kept: with the version of folding that made the projections. */
type KeptCounters = Counters & { readonly fold: number };

const NOTHING_COUNTED: KeptCounters = {
  fold: 0,
  entries: 0,
  people: 0,
  swaps: 0,
  threads: 0,
  drafts: 0,
  readings: 0,
  stories: 0,
  earned: 0,
  program: 0,
};

/** What the database says it holds; nothing when it says nothing. */
export async function readCounters(db: Database): Promise<KeptCounters> {
  const row = await db.meta.get('counters');
  return { ...NOTHING_COUNTED, ...(row?.value as Partial<KeptCounters> | undefined) };
}

/** What the database really holds. */
export async function countTables(db: Database): Promise<Counters> {
  const counts = await Promise.all(COUNTED.map(async (name) => [name, await db[name].count()] as const));
  return Object.fromEntries(counts) as Counters;
}

export async function putCounters(db: Database, counters: Counters): Promise<void> {
  const kept: KeptCounters = { ...counters, fold: FOLD_VERSION };
  await db.meta.put({ key: 'counters', value: kept });
}

export async function addToCounters(db: Database, more: Counters): Promise<void> {
  const before = await readCounters(db);
  const sums = COUNTED.map((name) => [name, before[name] + more[name]] as const);
  await putCounters(db, Object.fromEntries(sums) as Counters);
}

/** Whether the projections are those of today's folding and none of them is missing. */
export function isAsCounted(kept: KeptCounters, held: Counters): boolean {
  return kept.fold === FOLD_VERSION && COUNTED.every((name) => kept[name] === held[name]);
}
