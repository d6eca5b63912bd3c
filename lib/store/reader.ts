import type { Viewer } from '../facts/page-facts';
import type { AttentionCounts } from '../ledger/attention';
import type { Draft } from '../ledger/drafts/draft';
import type { Entry } from '../ledger/entry';
import type { ReadingHealth } from '../ledger/health/reading-health';
import type { EarnedMonth, KeptStory, ProgramStanding, StorySpan } from '../ledger/own-series';
import type { Said } from '../ledger/program-said';
import type { Reading } from '../ledger/reading';
import type { Settings } from '../ledger/settings';
import type { SummaryNote } from '../ledger/summary/summary-time';
import type { Swap, SwapState } from '../ledger/swap';
import type { SwapOrder, SwapSearch } from '../ledger/swap-filter';
import type { OwnResponse, Thread } from '../ledger/thread';
import { readCounters } from './counters';
import type { Database } from './database';
import type { Piece } from './queries/carry-queries';
import { findEntries, listEntriesAfter, listPeopleAfter, readExports } from './queries/carry-queries';
import { listDrafts } from './queries/draft-queries';
import type { Label } from './queries/label-queries';
import { listPlaces, listTags } from './queries/label-queries';
import { readReadingHealth, readSettings, readSummaryNote, readViewer } from './queries/meta-queries';
import type { News } from './queries/news-queries';
import { readNews } from './queries/news-queries';
import { findStory, listEarned, listStories, readProgram, readStorySpan } from './queries/own-queries';
import type { PartnerBesideOthers } from './queries/partner-queries';
import { listPartners } from './queries/partner-queries';
import type { PersonWithSwap } from './queries/people-queries';
import {
  findEntry,
  findPerson,
  listEntriesOf,
  listPeople,
  listPeopleByUsernames,
} from './queries/people-queries';
import { listReadings, newestReading } from './queries/reading-queries';
import { readSaid } from './queries/said-queries';
import { findSwapKeys, firstSwapKeys, orderSwapKeys } from './queries/swap-keys';
import type { PartnerRow, SwapListRequest } from './queries/swap-queries';
import {
  countAttention,
  countByState,
  listOverdueOfThread,
  listOwingOfThreads,
  nextChangeAt,
  swapsOfState,
  withPeople,
} from './queries/swap-queries';
import { findResponse, findThread, listThreads, listThreadsSince } from './queries/thread-queries';

/** Everything that can be asked of the ledger. No question reads more rows than it returns (or counts an index range). */
export interface Reader {
  countAttention(now: number): Promise<AttentionCounts>;
  /** Swaps in which your follow waits for theirs, the longest overdue first, then those still waiting. */
  listTheyOwe(now: number, limit: number): Promise<readonly PartnerRow[]>;
  /** Swaps in which their follow waits for yours, the latest first. */
  listYouOwe(now: number, limit: number): Promise<readonly PartnerRow[]>;
  /** Swaps that lapsed and were not looked at yet, the newest first. */
  listLapsed(now: number, limit: number): Promise<readonly PartnerRow[]>;
  /** Agreements with both legs open, the newest first. */
  listOffered(now: number, limit: number): Promise<readonly PartnerRow[]>;
  /** Swaps of one state: those with a date by date, the others newest first. */
  listSwaps(now: number, request: SwapListRequest): Promise<readonly PartnerRow[]>;
  /** The keys of the people whose swaps a filter lets through, in order; only keys are read. */
  orderSwapKeys(now: number, order: SwapOrder): Promise<readonly string[]>;
  /** The first keys of such an order, at most so many; undefined where only the whole order tells them. */
  firstSwapKeys(now: number, order: SwapOrder, limit: number): Promise<readonly string[] | undefined>;
  /** The keys of those that a search finds; undefined when nothing is searched. */
  findSwapKeys(search: SwapSearch): Promise<readonly string[] | undefined>;
  /** The tags in use, by alphabet, at most so many. */
  listTags(limit: number): Promise<readonly Label[]>;
  /** The titles of stories under which swaps were agreed on, by alphabet, at most so many. */
  listPlaces(limit: number): Promise<readonly Label[]>;
  /** The partners with these keys, in their order, and who is easily taken for them; those without a swap are left out. */
  listPartners(now: number, keys: readonly string[]): Promise<readonly PartnerBesideOthers[]>;
  /** How many swaps there are of each state. */
  counts(): Promise<Readonly<Record<SwapState, number>>>;
  /** How many swaps there are in all. */
  countSwaps(): Promise<number>;
  /** The next moment at which a status changes by time alone; undefined when none will. */
  nextChangeAt(now: number): Promise<number | undefined>;
  /** The swaps that were opened last, the newest first. */
  listNewestSwaps(limit: number): Promise<readonly Swap[]>;
  findPerson(idOrUsername: string): Promise<PersonWithSwap | undefined>;
  findSwap(personKey: string): Promise<Swap | undefined>;
  listPeopleByUsernames(usernames: readonly string[]): Promise<readonly PersonWithSwap[]>;
  /** Everyone whom one of these ids or usernames names. */
  listPeople(ids: readonly string[], usernames: readonly string[]): Promise<readonly PersonWithSwap[]>;
  /** Everything the ledger holds about one person, oldest first. */
  listEntriesOf(personKey: string): Promise<readonly Entry[]>;
  findEntry(entryId: string): Promise<Entry | undefined>;
  /** What an earlier request put down: the ids of its entries; none when it is not remembered any more. */
  listRequestEntries(requestId: string): Promise<readonly string[]>;
  /** Your own follower counts seen at or after a moment, oldest first. */
  listReadings(sinceAt: number): Promise<readonly Reading[]>;
  newestReading(): Promise<Reading | undefined>;
  /** Whether this response of yours is in the ledger. */
  findResponse(responseId: string): Promise<OwnResponse | undefined>;
  listThreads(limit: number): Promise<readonly Thread[]>;
  findThread(key: string): Promise<Thread | undefined>;
  /** The threads in which you responded at or after a moment. */
  listThreadsSince(at: number): Promise<readonly Thread[]>;
  /** Who owes you a follow since a swap that was agreed in one of these threads (their keys), the longest first. */
  listOwingOfThreads(
    keys: readonly string[],
    now: number,
  ): Promise<ReadonlyMap<string, readonly PartnerRow[]>>;
  /** Who owes you since a swap that was agreed in a thread is overdue, the longest first, at most so many. */
  listOverdueOfThread(key: string, now: number, limit: number): Promise<readonly PartnerRow[]>;
  /** What has changed since a moment, for the summary of the day, with the people it is about, at most so many of each. */
  readNews(sinceAt: number, now: number, limit: number): Promise<News>;
  /** What is known of the last summary; undefined: there was none. */
  readSummaryNote(): Promise<SummaryNote | undefined>;
  /** How well each kind of page was read. */
  readReadingHealth(): Promise<ReadingHealth>;
  /** Your own texts, the one written last first. */
  listDrafts(): Promise<readonly Draft[]>;
  /** Your own stories with the series of their figures, the newest first. */
  listStories(): Promise<readonly KeptStory[]>;
  /** The first and the newest of your own stories, and how many are known; little is read for it. */
  readStorySpan(): Promise<StorySpan>;
  /** One of your stories; `ALL_STORIES` for the figures of all together. */
  findStory(key: string): Promise<KeptStory | undefined>;
  /** What all your stories together earned, by month and currency, oldest month first. */
  listEarned(): Promise<readonly EarnedMonth[]>;
  /** What pages say of your account; what none said is absent. */
  readProgram(): Promise<ProgramStanding>;
  /** Entries in the order of their arrival, after one of them (0: from the first). */
  listEntriesAfter(seq: number, limit: number): Promise<Piece<Entry, number>>;
  /** Everyone by their keys, after one of them ('': from the first). */
  listPeopleAfter(key: string, limit: number): Promise<Piece<PersonWithSwap, string>>;
  /** The entries of these ids that are in the ledger, by id. */
  findEntries(ids: readonly string[]): Promise<ReadonlyMap<string, Entry>>;
  /** How much there is to export, since when, and what was exported of it. */
  readExports(): ReturnType<typeof readExports>;
  /** What the writer has said about themselves and their way into the Partner Program. */
  readSaid(): Promise<Said>;
  readSettings(): Promise<Settings>;
  /** The writer whose ledger this is; undefined until a page has shown it. */
  readViewer(): Promise<Viewer | undefined>;
}

const DATED: ReadonlySet<SwapState> = new Set(['theyOwe', 'youOwe']);

/** A reader over whichever database is open at the moment of the question. */
export function makeReader(database: () => Database): Reader {
  const listSwaps: Reader['listSwaps'] = async (now, { state, limit, offset = 0 }) => {
    const db = database();
    const range = swapsOfState(db, state);
    const ordered = DATED.has(state) ? range : range.reverse();
    return withPeople(db, await ordered.offset(offset).limit(limit).toArray(), now);
  };
  return {
    countAttention: (now) => countAttention(database(), now),
    listTheyOwe: (now, limit) => listSwaps(now, { state: 'theyOwe', limit }),
    listYouOwe: (now, limit) => listSwaps(now, { state: 'youOwe', limit }),
    listLapsed: (now, limit) => listSwaps(now, { state: 'lapsed', limit }),
    listOffered: (now, limit) => listSwaps(now, { state: 'offered', limit }),
    listSwaps,
    orderSwapKeys: (now, order) => orderSwapKeys(database(), now, order),
    firstSwapKeys: (now, order, limit) => firstSwapKeys(database(), now, order, limit),
    findSwapKeys: (search) => findSwapKeys(database(), search),
    listPartners: (now, keys) => listPartners(database(), now, keys),
    listTags: (limit) => listTags(database(), limit),
    listPlaces: (limit) => listPlaces(database(), limit),
    counts: () => countByState(database()),
    countSwaps: async () => (await readCounters(database())).swaps,
    nextChangeAt: (now) => nextChangeAt(database(), now),
    listNewestSwaps: async (limit) => {
      const rows = await database().swaps.orderBy('swap.openedAt').reverse().limit(limit).toArray();
      return rows.map(({ swap }) => swap);
    },
    findPerson: (idOrUsername) => findPerson(database(), idOrUsername),
    findSwap: async (personKey) => (await database().swaps.get(personKey))?.swap,
    listPeople: (ids, usernames) => listPeople(database(), ids, usernames),
    listPeopleByUsernames: (usernames) => listPeopleByUsernames(database(), usernames),
    listEntriesOf: (personKey) => listEntriesOf(database(), personKey),
    findEntry: (entryId) => findEntry(database(), entryId),
    listRequestEntries: async (requestId) => (await database().requests.get(requestId))?.entryIds ?? [],
    listReadings: (sinceAt) => listReadings(database(), sinceAt),
    newestReading: () => newestReading(database()),
    findResponse: (responseId) => findResponse(database(), responseId),
    listThreads: (limit) => listThreads(database(), limit),
    findThread: (key) => findThread(database(), key),
    listThreadsSince: (at) => listThreadsSince(database(), at),
    listOwingOfThreads: (keys, now) => listOwingOfThreads(database(), keys, now),
    listOverdueOfThread: (key, now, limit) => listOverdueOfThread(database(), key, now, limit),
    readNews: (sinceAt, now, limit) => readNews(database(), sinceAt, now, limit),
    readSummaryNote: () => readSummaryNote(database()),
    readReadingHealth: () => readReadingHealth(database()),
    listDrafts: () => listDrafts(database()),
    listStories: () => listStories(database()),
    readStorySpan: () => readStorySpan(database()),
    findStory: (key) => findStory(database(), key),
    listEarned: () => listEarned(database()),
    readProgram: () => readProgram(database()),
    listEntriesAfter: (seq, limit) => listEntriesAfter(database(), seq, limit),
    listPeopleAfter: (key, limit) => listPeopleAfter(database(), key, limit),
    findEntries: (ids) => findEntries(database(), ids),
    readExports: () => readExports(database()),
    readSaid: () => readSaid(database()),
    readSettings: () => readSettings(database()),
    readViewer: () => readViewer(database()),
  };
}
