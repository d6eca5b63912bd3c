import type { SwapState } from '../ledger/swap';
import type { Database } from './database';
import type { SwapRow } from './rows';

/**
 * Raised whenever folding gives other results than before for the same entries: at the next opening the projections of
 * a ledger that was folded otherwise are made anew. The examples in tests/lib/store/schemas fail when it is forgotten.
 */
const FOLD_VERSION = 5;

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

/** How many swaps there are of each state; a state without any may be absent. */
export type StateCounts = Readonly<Partial<Record<SwapState, number>>>;

/** How many rows there are more (or fewer) than before. */
export interface Growth {
  readonly rows: Counters;
  readonly states: StateCounts;
}

/** As they are kept: with the version of folding that made the projections. */
type KeptCounters = Counters & { readonly fold: number; readonly states: StateCounts };

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
  states: {},
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

/** Counts everything anew. */
export async function putCounters(db: Database): Promise<void> {
  const [counters, swaps] = await Promise.all([countTables(db), db.swaps.toArray()]);
  await keepCounters(db, counters, countStates(swaps, 1));
}

export async function addToCounters(db: Database, { rows, states }: Growth): Promise<void> {
  const before = await readCounters(db);
  const sums = COUNTED.map((name) => [name, before[name] + rows[name]] as const);
  await keepCounters(db, Object.fromEntries(sums) as Counters, addStates(before.states, states));
}

async function keepCounters(db: Database, counters: Counters, states: StateCounts): Promise<void> {
  await db.meta.put({ key: 'counters', value: asKept(counters, states) });
}

/** As the counters of projections are kept that today's folding has made. */
export function asKept(counters: Counters, states: StateCounts): KeptCounters {
  return { ...counters, fold: FOLD_VERSION, states };
}

/** The states of these rows, each row counted as so many. */
export function countStates(rows: readonly SwapRow[], each: 1 | -1): StateCounts {
  const counts: Partial<Record<SwapState, number>> = {};
  for (const { swap } of rows) counts[swap.state] = (counts[swap.state] ?? 0) + each;
  return counts;
}

export function addStates(one: StateCounts, other: StateCounts): StateCounts {
  const sums: Partial<Record<SwapState, number>> = { ...one };
  for (const [state, count] of Object.entries(other) as [SwapState, number][])
    sums[state] = (sums[state] ?? 0) + count;
  return sums;
}

/** Whether the projections are those of today's folding and none of them is missing. */
export function isAsCounted(kept: KeptCounters, held: Counters): boolean {
  const swaps = Object.values(kept.states).reduce((sum, count) => sum + count, 0);
  return (
    kept.fold === FOLD_VERSION && swaps === held.swaps && COUNTED.every((name) => kept[name] === held[name])
  );
}
