import { Dexie } from 'dexie';
import type { AttentionCounts } from '../../ledger/attention';
import type { Person } from '../../ledger/person';
import type { Status } from '../../ledger/status';
import { statusOf } from '../../ledger/status';
import type { Swap, SwapState } from '../../ledger/swap';
import { readCounters } from '../counters';
import type { Database } from '../database';
import type { SwapRow } from '../rows';

/** A partner, the swap with them, and its status at the moment that was asked for. */
export interface PartnerRow {
  readonly person: Person;
  readonly swap: Swap;
  readonly status: Status;
}

export interface SwapListRequest {
  readonly state: SwapState;
  readonly limit: number;
  readonly offset?: number;
}

const BY_STATE = '[swap.state+dueAt]';
const BY_THREAD = '[list.thread+swap.state+dueAt]';

/** Rows of one state, from `fromAt` on and before `toAt`; both open by default. */
export function swapsOfState(
  db: Database,
  state: SwapState,
  fromAt: number = Number.NEGATIVE_INFINITY,
  toAt?: number,
) {
  const upper = toAt === undefined ? Dexie.maxKey : toAt;
  return db.swaps.where(BY_STATE).between([state, fromAt], [state, upper], true, false);
}

/** Joins people to swaps with one read of as many rows; a swap whose person is not there is left out. */
export async function withPeople(
  db: Database,
  rows: readonly SwapRow[],
  now: number,
): Promise<readonly PartnerRow[]> {
  const people = await db.people.bulkGet(rows.map((row) => row.swap.personKey));
  return rows.flatMap((row, at) => {
    const found = people[at];
    return found ? [{ person: found.person, swap: row.swap, status: statusOf(row.swap, now) }] : [];
  });
}

/** Who owes you in a thread (its key) and is overdue, the longest first. */
export async function listOverdueOfThread(
  db: Database,
  key: string,
  now: number,
  limit: number,
): Promise<readonly PartnerRow[]> {
  const rows = await db.swaps
    .where(BY_THREAD)
    .between([key, 'theyOwe', Dexie.minKey], [key, 'theyOwe', now], true, true)
    .limit(limit)
    .toArray();
  return withPeople(db, rows, now);
}

/** Who owes you in each of these threads (by key), overdue or not, the longest first. */
export async function listOwingOfThreads(
  db: Database,
  keys: readonly string[],
  now: number,
): Promise<ReadonlyMap<string, readonly PartnerRow[]>> {
  const rows = await db.swaps
    .where(BY_THREAD)
    .inAnyRange(
      keys.map((key) => [
        [key, 'theyOwe', Dexie.minKey],
        [key, 'theyOwe', Dexie.maxKey],
      ]),
    )
    .toArray();
  const owing = new Map<string, PartnerRow[]>(keys.map((key) => [key, []]));
  const threads = new Map(rows.map((row) => [row.swap.personKey, row.list.thread ?? '']));
  for (const partner of await withPeople(db, rows, now)) {
    owing.get(threads.get(partner.person.key) ?? '')?.push(partner);
  }
  return owing;
}

/** Counts what is not due yet, and takes it from the whole: that is few, whatever the size of the ledger. */
export async function countAttention(db: Database, now: number): Promise<AttentionCounts> {
  // At `dueAt` itself a swap is overdue, so the ranges begin at the next millisecond.
  const [{ theyOwe, youOwe, lapsed }, waiting, due] = await Promise.all([
    countByState(db),
    swapsOfState(db, 'theyOwe', now + 1).count(),
    swapsOfState(db, 'youOwe', now + 1).count(),
  ]);
  const overdue = theyOwe - waiting;
  return { overdue, late: youOwe - due, due, lapsed, total: overdue + youOwe + lapsed };
}

/** The next moment after `now` at which a status changes by time alone; undefined when none will. */
export async function nextChangeAt(db: Database, now: number): Promise<number | undefined> {
  const rows = await Promise.all(
    (['theyOwe', 'youOwe'] as const).map((state) => swapsOfState(db, state, now + 1).first()),
  );
  const moments = rows.flatMap((row) => (row ? [row.dueAt] : []));
  return moments.length > 0 ? Math.min(...moments) : undefined;
}

const NO_SWAPS: Readonly<Record<SwapState, number>> = {
  offered: 0,
  theyOwe: 0,
  youOwe: 0,
  even: 0,
  lapsed: 0,
  lapsedSeen: 0,
  letGo: 0,
  declined: 0,
  notASwap: 0,
};

/** How many swaps there are of each state: as kept, or counted where an older ledger keeps no such counts. */
export async function countByState(db: Database): Promise<Readonly<Record<SwapState, number>>> {
  const { states, swaps } = await readCounters(db);
  const kept: Readonly<Record<SwapState, number>> = { ...NO_SWAPS, ...states };
  const sum = Object.values(kept).reduce((all, count) => all + count, 0);
  if (sum > 0 && sum === swaps) return kept;
  const counted = await Promise.all(
    (Object.keys(NO_SWAPS) as SwapState[]).map(
      async (state) => [state, await swapsOfState(db, state).count()] as const,
    ),
  );
  return { ...NO_SWAPS, ...Object.fromEntries(counted) };
}
