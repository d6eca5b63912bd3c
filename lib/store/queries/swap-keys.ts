import { Dexie } from 'dexie';
import { parseSearch } from '../../ledger/search-words';
import type { SwapState } from '../../ledger/swap';
import type { Column, Filter, SwapOrder, SwapSearch } from '../../ledger/swap-filter';
import { foldTag } from '../../ledger/tag';
import { readCounters } from '../counters';
import type { Database } from '../database';
import { swapsOfState } from './swap-queries';

/** Partners with fewer followers than this answer more often. */
const SMALL_BELOW = 300;

/** The ranges of the index by state that a filter is made of, the most urgent first. */
type Range = SwapState | 'overdue' | 'waiting';
const RANGES: Readonly<Record<Filter, readonly Range[]>> = {
  needsYou: ['overdue', 'youOwe', 'lapsed'],
  theyOwe: ['overdue'],
  youOwe: ['youOwe'],
  waiting: ['waiting'],
  agreed: ['offered'],
  even: ['even'],
  leftAgain: ['lapsed', 'lapsedSeen'],
  closed: ['letGo', 'declined', 'notASwap'],
  all: [
    'overdue',
    'youOwe',
    'lapsed',
    'lapsedSeen',
    'waiting',
    'offered',
    'even',
    'letGo',
    'declined',
    'notASwap',
  ],
};
/** What is settled is listed the newest first. */
const NEWEST_FIRST: ReadonlySet<Range> = new Set(['offered', 'even', 'letGo', 'declined', 'notASwap']);

const INDEXES: Readonly<Record<Exclude<Column, 'status'>, string>> = {
  person: 'list.name',
  followers: 'list.followers',
  since: 'list.sinceAt',
  due: 'list.promisedAt',
  where: 'list.where',
  note: 'list.note',
};

/**
 * The keys of the people whose swaps a filter lets through, in order. Only keys are read, whatever the size of the
 * ledger. What is not known (followers, a date) comes last, in both directions.
 */
export async function orderSwapKeys(
  db: Database,
  now: number,
  { filter, sort, isDescending }: SwapOrder,
): Promise<readonly string[]> {
  const byUrgency = await keysOfFilter(db, now, filter);
  if (sort === 'status') return isDescending ? byUrgency.toReversed() : byUrgency;
  const ordered = await db.swaps.orderBy(INDEXES[sort]).primaryKeys();
  const left = new Set(byUrgency);
  const found = (isDescending ? ordered.toReversed() : ordered).filter((key) => left.delete(key));
  return [...found, ...left];
}

/** The keys of the people whom a search finds, by the beginnings of words and by what it narrows to; undefined when nothing is searched. */
export async function findSwapKeys(
  db: Database,
  { search, small, tag, where, fromAt, untilAt }: SwapSearch,
): Promise<ReadonlySet<string> | undefined> {
  const { swaps } = db;
  const lists = await Promise.all([
    ...parseSearch(search).map((word) => swaps.where('list.words').startsWith(word).primaryKeys()),
    ...(small ? [swaps.where('list.followers').below(SMALL_BELOW).primaryKeys()] : []),
    ...(tag === '' ? [] : [swaps.where('list.tags').equals(foldTag(tag)).primaryKeys()]),
    ...(where === '' ? [] : [swaps.where('list.where').equals(where).primaryKeys()]),
    ...(fromAt === undefined && untilAt === undefined
      ? []
      : [
          swaps
            .where('list.sinceAt')
            .between(fromAt ?? Dexie.minKey, untilAt ?? Dexie.maxKey, true, false)
            .primaryKeys(),
        ]),
  ]);
  const [first, ...others] = lists.map((keys) => new Set(keys));
  if (first === undefined) return undefined;
  return new Set([...first].filter((key) => others.every((set) => set.has(key))));
}

async function keysOfFilter(db: Database, now: number, filter: Filter): Promise<readonly string[]> {
  // All is asked at once: what is asked after an await would not be observed for changes.
  const state = readState(db);
  const parts = await Promise.all(
    RANGES[filter].map((range) =>
      NEWEST_FIRST.has(range) ? settledKeys(db, range, state) : rangeOf(db, now, range).primaryKeys(),
    ),
  );
  return parts.flat();
}

/** What was read of the settled swaps: most of a large ledger, and changed by entries alone, never by time. */
const settled = new WeakMap<Database, { state: string; keys: Map<Range, readonly string[]> }>();

/** Tells one state of the journal from every other: entries are only added at its end, or erased. */
async function readState(db: Database): Promise<string> {
  const [newest, { entries }] = await Promise.all([
    db.entries.toCollection().reverse().limit(1).primaryKeys(),
    readCounters(db),
  ]);
  return `${newest[0]} ${entries}`;
}

async function settledKeys(db: Database, range: Range, readNow: Promise<string>): Promise<readonly string[]> {
  const state = await readNow;
  if (settled.get(db)?.state !== state) settled.set(db, { state, keys: new Map() });
  const kept = settled.get(db)?.keys;
  const keys = kept?.get(range) ?? (await rangeOf(db, 0, range).primaryKeys()).reverse();
  kept?.set(range, keys);
  return keys;
}

function rangeOf(db: Database, now: number, range: Range) {
  // At `dueAt` itself a swap is overdue, so its range ends before the next millisecond.
  if (range === 'overdue') return swapsOfState(db, 'theyOwe', undefined, now + 1);
  return range === 'waiting' ? swapsOfState(db, 'theyOwe', now + 1) : swapsOfState(db, range);
}
