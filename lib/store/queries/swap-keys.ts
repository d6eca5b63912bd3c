import { Dexie } from 'dexie';
import { parseSearch } from '../../ledger/search-words';
import type { SwapState } from '../../ledger/swap';
import type { Column, Filter, SwapOrder, SwapSearch } from '../../ledger/swap-filter';
import { foldTag } from '../../ledger/tag';
import type { Database } from '../database';
import { unobserved } from '../unobserved';
import { observeJournal } from './observe-journal';
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

/** What is kept of one word of a search has a name that begins so. */
const WORD = 'word ';
/** As many as a search has words, and some more. */
const WORDS_KEPT = 8;

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
  const kept = await keysKept(db);
  const byUrgency = await keysOfFilter(db, now, filter, kept);
  if (sort === 'status') return isDescending ? byUrgency.toReversed() : byUrgency;
  const ordered = await kept(INDEXES[sort], () =>
    unobserved(() => db.swaps.orderBy(INDEXES[sort]).primaryKeys()),
  );
  const left = new Set(byUrgency);
  const found = (isDescending ? ordered.toReversed() : ordered).filter((key) => left.delete(key));
  return [...found, ...left];
}

/**
 * The first keys of an order, at most so many, without reading the others: what a long list begins with.
 * @returns undefined where only the whole order tells who comes first.
 */
export async function firstSwapKeys(
  db: Database,
  now: number,
  { filter, sort, isDescending }: SwapOrder,
  limit: number,
): Promise<readonly string[] | undefined> {
  await observeJournal(db);
  if (sort === 'status') return isDescending ? undefined : firstByUrgency(db, now, filter, limit);
  if (filter !== 'all') return undefined;
  const ordered = db.swaps.orderBy(INDEXES[sort]);
  const first = (isDescending ? ordered.reverse() : ordered).limit(limit);
  const keys = await unobserved(() => first.primaryKeys());
  // What is not known comes after all that is, and in no index.
  return keys.length < limit ? undefined : keys;
}

/**
 * The keys of the people whom a search finds, by the beginnings of words and by what it narrows to, in no order; whom
 * several words of one beginning find, stands there as often.
 * @returns undefined when nothing is searched.
 */
export async function findSwapKeys(
  db: Database,
  { search, small, tag, where, fromAt, untilAt }: SwapSearch,
): Promise<Keys | undefined> {
  const { swaps } = db;
  const kept = await keysKept(db);
  const words = parseSearch(search).map((word) =>
    kept(`${WORD}${word}`, () => unobserved(() => swaps.where('list.words').startsWith(word).primaryKeys())),
  );
  const ranges = [
    ...(small ? [swaps.where('list.followers').below(SMALL_BELOW)] : []),
    ...(tag === '' ? [] : [swaps.where('list.tags').equals(foldTag(tag))]),
    ...(where === '' ? [] : [swaps.where('list.where').equals(where)]),
    ...(fromAt === undefined && untilAt === undefined
      ? []
      : [swaps.where('list.sinceAt').between(fromAt ?? Dexie.minKey, untilAt ?? Dexie.maxKey, true, false)]),
  ];
  const lists = await Promise.all([
    ...words,
    ...ranges.map((range) => unobserved(() => range.primaryKeys())),
  ]);
  const [fewest, ...others] = lists.sort((one, other) => one.length - other.length);
  return others.reduce((found, list) => {
    const among = new Set(found);
    return list.filter((key) => among.has(key));
  }, fewest);
}

async function keysOfFilter(
  db: Database,
  now: number,
  filter: Filter,
  kept: Keep,
): Promise<readonly string[]> {
  const parts = await Promise.all(
    RANGES[filter].map((range) => {
      const read = () => unobserved(() => rangeOf(db, now, range).primaryKeys());
      return NEWEST_FIRST.has(range) ? kept(range, async () => (await read()).reverse()) : read();
    }),
  );
  return parts.flat();
}

async function firstByUrgency(db: Database, now: number, filter: Filter, limit: number): Promise<Keys> {
  const keys: string[] = [];
  for (const range of RANGES[filter]) {
    if (keys.length === limit) break;
    const rows = rangeOf(db, now, range);
    const first = (NEWEST_FIRST.has(range) ? rows.reverse() : rows).limit(limit - keys.length);
    keys.push(...(await unobserved(() => first.primaryKeys())));
  }
  return keys;
}

type Keys = readonly string[];
/** The keys of this name as they were read before, or read now. */
type Keep = (name: string, read: () => Promise<Keys>) => Promise<Keys>;

/** What was read of orders and of the settled swaps: changed by entries alone, never by time. */
const keptKeys = new WeakMap<Database, { state: string; keys: Map<string, Keys> }>();

async function keysKept(db: Database): Promise<Keep> {
  const state = await observeJournal(db);
  if (keptKeys.get(db)?.state !== state) keptKeys.set(db, { state, keys: new Map() });
  const kept = keptKeys.get(db)?.keys;
  return async (name, read) => {
    const keys = kept?.get(name) ?? (await read());
    kept?.delete(name);
    kept?.set(name, keys);
    forgetWords(kept);
    return keys;
  };
}

/** Of the words that were searched, only those asked for last are kept: each may have found everybody. */
function forgetWords(kept: Map<string, Keys> | undefined): void {
  const words = [...(kept?.keys() ?? [])].filter((name) => name.startsWith(WORD));
  for (const name of words.slice(0, -WORDS_KEPT)) kept?.delete(name);
}

function rangeOf(db: Database, now: number, range: Range) {
  // At `dueAt` itself a swap is overdue, so its range ends before the next millisecond.
  if (range === 'overdue') return swapsOfState(db, 'theyOwe', undefined, now + 1);
  return range === 'waiting' ? swapsOfState(db, 'theyOwe', now + 1) : swapsOfState(db, range);
}
