import type { Database } from './database';

const COUNTED = ['entries', 'people', 'swaps', 'threads', 'readings'] as const;

/** How many rows there should be of each kind: kept beside the rows, so that a loss is seen at the next opening. */
export type Counters = Readonly<Record<(typeof COUNTED)[number], number>>;

export const NOTHING_COUNTED: Counters = { entries: 0, people: 0, swaps: 0, threads: 0, readings: 0 };

/** What the database says it holds; nothing when it says nothing. */
export async function readCounters(db: Database): Promise<Counters> {
  const row = await db.meta.get('counters');
  return { ...NOTHING_COUNTED, ...(row?.value as Partial<Counters> | undefined) };
}

/** What the database really holds. */
export async function countTables(db: Database): Promise<Counters> {
  const counts = await Promise.all(COUNTED.map(async (name) => [name, await db[name].count()] as const));
  return Object.fromEntries(counts) as Counters;
}

export async function putCounters(db: Database, counters: Counters): Promise<void> {
  await db.meta.put({ key: 'counters', value: counters });
}

export async function addToCounters(db: Database, more: Counters): Promise<void> {
  const before = await readCounters(db);
  const sums = COUNTED.map((name) => [name, before[name] + more[name]] as const);
  await putCounters(db, Object.fromEntries(sums) as Counters);
}

export function isSameCount(a: Counters, b: Counters): boolean {
  return COUNTED.every((name) => a[name] === b[name]);
}
