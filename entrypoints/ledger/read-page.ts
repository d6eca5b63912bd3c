import { draftsOf } from '../../components/drafts/drafts-of';
import type { PageView, PersonRow } from '../../components/ledger/ledger-view';
import { filterCounts, personRowOf } from '../../components/ledger/people-of';
import { personOf } from '../../components/ledger/person-of';
import type { Route } from '../../components/ledger/route';
import { threadRowOf } from '../../components/ledger/threads-of';
import { pagesReadOf } from '../../components/settings/pages-read-of';
import { storiesOf } from '../../components/stories/stories-of';
import { storyOf } from '../../components/stories/story-of';
import { ALL_STORIES } from '../../lib/ledger/own-series';
import type { OwnNumbers } from '../../lib/ledger/stories/month-series';
import type { SwapOrder, SwapQuery } from '../../lib/ledger/swap-filter';
import type { Reader } from '../../lib/store/reader';
import { readDesk } from './read-desk';
import { readGoal } from './read-goal';

/** Swaps by which what one person returned is measured. */
const OTHERS_MAX = 500;

export interface PageRequest {
  readonly route: Route;
  /** Rows shown at most. */
  readonly limit: number;
}

/** While something is searched, the filter rests. */
export function orderOf({ filter, search, sort, isDescending }: SwapQuery): SwapOrder {
  return { filter: search.trim() === '' ? filter : 'all', sort, isDescending };
}

/** Reads those rows of the people table that can be seen. */
export async function readRows(
  reader: Reader,
  now: number,
  keys: readonly string[],
): Promise<readonly PersonRow[]> {
  const partners = await reader.listPartners(now, keys);
  return partners.map((partner) => personRowOf(partner, now, partner.lookAlike));
}

/**
 * Reads what one page of the ledger shows. Of the people only what stands around the list: its order, which of them a
 * search finds, the rows that can be seen and what they can be narrowed to are read apart, for they change more often
 * or take longer.
 */
export async function readPage(reader: Reader, now: number, request: PageRequest): Promise<PageView> {
  const { route, limit } = request;
  switch (route.page) {
    case 'people': {
      const [counts, attention, { views }] = await Promise.all([
        reader.counts(),
        reader.countAttention(now),
        reader.readSettings(),
      ]);
      return {
        page: 'people',
        query: route.query,
        counts: filterCounts(counts, attention),
        count: 0,
        keys: [],
        rows: [],
        now,
        tags: [],
        places: [],
        views,
      };
    }
    case 'person': {
      const [found, others, { graceMs }] = await Promise.all([
        reader.findPerson(route.key),
        reader.listNewestSwaps(OTHERS_MAX),
        reader.readSettings(),
      ]);
      if (found === undefined) return personOf(undefined, now);
      const entries = await reader.listEntriesOf(found.person.key);
      return personOf({ ...found, entries, others, graceMs }, now);
    }
    case 'threads': {
      const threads = await reader.listThreads(limit);
      const owing = await reader.listOwingOfThreads(
        threads.map(({ key }) => key),
        now,
      );
      const rows = threads.map((thread) => threadRowOf(thread, owing.get(thread.key) ?? [], now));
      return { page: 'threads', now, rows, more: threads.length === limit };
    }
    case 'drafts':
      return draftsOf(await reader.listDrafts(), route.search, now);
    case 'goal':
      return readGoal(reader, now, route.span);
    case 'desk':
      return readDesk(reader, now, route);
    case 'settings': {
      const [settings, health] = await Promise.all([reader.readSettings(), reader.readReadingHealth()]);
      return { page: 'settings', settings, health, pages: pagesReadOf(health, now) };
    }
    case 'stories':
      return storiesOf(await readOwn(reader), route.query, now, limit);
    case 'story':
      return storyOf(await reader.findStory(route.key), route.measure, now);
    case 'promises':
      return { page: 'promises' };
  }
}

/** All that is known of the writer's own stories. Asked at once, or what is asked later would not be observed. */
async function readOwn(reader: Reader): Promise<OwnNumbers> {
  const [stories, all, earned] = await Promise.all([
    reader.listStories(),
    reader.findStory(ALL_STORIES),
    reader.listEarned(),
  ]);
  return { stories, all, earned };
}
