import type { PageFacts, Viewer } from '../../lib/facts/page-facts';
import { threadKeyOf } from '../../lib/ledger/fold-thread';
import type { Known, KnownOwn, Partner } from '../../lib/ledger/known';
import { isOwnListComplete } from '../../lib/ledger/learn-list';
import { placeOf, whoIsOn } from '../../lib/ledger/lesson-refs';
import { ALL_STORIES } from '../../lib/ledger/own-series';
import type { PageMemory } from '../../lib/ledger/page-memory';
import type { Reading } from '../../lib/ledger/reading';
import type { SwapState } from '../../lib/ledger/swap';
import type { OwnResponse } from '../../lib/ledger/thread';
import { DAY } from '../../lib/ledger/time';
import { isViewer } from '../../lib/ledger/viewer';
import type { Reader } from '../../lib/store/reader';
import { knownPeople } from './known-people';

/** States of swaps that a list read to its end says something about. */
const STANDING: readonly SwapState[] = ['offered', 'theyOwe', 'youOwe', 'even', 'lapsed', 'lapsedSeen'];

/** Asks the store, all at once, for everything that learning from one page and marking it needs. */
export async function gatherKnown(
  store: Reader,
  memory: PageMemory,
  viewer: Viewer | null | undefined,
  now: number,
): Promise<Known> {
  const { ids, usernames } = whoIsOn(memory);
  const [people, newestReading, responded, thread, partners] = await Promise.all([
    store.listPeople(ids, usernames),
    newestOfAll(store, now),
    listResponded(store, memory, viewer),
    memory.story ? store.findThread(threadKeyOf(placeOf(memory))) : undefined,
    isOwnListComplete({ memory, viewer }) ? listPartners(store, now) : [],
  ]);
  return {
    ...knownPeople([...people, ...partners]),
    listPartners: () => partners,
    newestReading,
    findResponse: (responseId) => responded.get(responseId),
    findThread: (key) => (thread?.key === key ? thread : undefined),
  };
}

/** The newest reading, believed or doubtful: the next one is compared with it. One older than a day is out of date anyway. */
async function newestOfAll(store: Reader, now: number): Promise<Reading | undefined> {
  return (await store.listReadings(now - DAY)).at(-1);
}

async function listPartners(store: Reader, now: number): Promise<readonly Partner[]> {
  // No limit at all: a number past 32 bits is refused by real browsers.
  const limit = Number.POSITIVE_INFINITY;
  const lists = await Promise.all(STANDING.map((state) => store.listSwaps(now, { state, limit })));
  return lists.flat();
}

/** What the ledger holds of the writer's own responses on this page. */
async function listResponded(
  store: Reader,
  memory: PageMemory,
  viewer: Viewer | null | undefined,
): Promise<ReadonlyMap<string, OwnResponse>> {
  const own = memory.responses
    .filter(({ authorId, authorUsername }) => isViewer(viewer, { id: authorId, username: authorUsername }))
    .map(({ id }) => id);
  if (memory.story?.inResponseToId) own.push(memory.story.id);
  const found = await Promise.all(
    [...new Set(own)].map(async (id) => [id, await store.findResponse(id)] as const),
  );
  return new Map(found.flatMap(([id, response]) => (response ? [[id, response]] : [])));
}

/** What the ledger holds of the stories, months and account that a page of the writer's speaks of. */
export async function gatherOwn(store: Reader, writer: PageFacts['writer']): Promise<KnownOwn | undefined> {
  if (!writer) return undefined;
  const keys = [
    ...(writer.stories ?? []).map(({ id }) => id),
    ...(writer.stats ?? []).map(({ storyId }) => storyId ?? ALL_STORIES),
  ];
  const [stories, earned, program] = await Promise.all([
    Promise.all([...new Set(keys)].map((key) => store.findStory(key))),
    writer.earnings ? store.listEarned() : [],
    store.readProgram(),
  ]);
  const storyOf = new Map(stories.flatMap((story) => (story ? [[story.key, story]] : [])));
  const earnedOf = new Map(earned.map((month) => [month.key, month]));
  return { findStory: (key) => storyOf.get(key), findEarned: (key) => earnedOf.get(key), program };
}
