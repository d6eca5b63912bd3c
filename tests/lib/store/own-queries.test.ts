import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../lib/ledger/entry';
import { DAY } from '../../../lib/ledger/time';
import { countTables, isAsCounted, readCounters } from '../../../lib/store/counters';
import { createDatabase } from '../../../lib/store/database';
import { makeProfile, NOW, openStoreOf } from './make-store';

function seen(storyId: string, publishedAt?: number): Entry {
  return {
    id: `seen-${storyId}`,
    at: NOW,
    kind: 'storySeen',
    seenOn: 'stories',
    story: { id: storyId, ...(publishedAt !== undefined && { publishedAt }) },
  };
}

describe('the span of the writer’s own stories', () => {
  it('is none at first', async () => {
    const store = await openStoreOf(makeProfile());
    expect(await store.readStorySpan()).toEqual({ count: 0 });
    await store.close();
  });

  it('counts all, and names the first and the newest of those whose day is known', async () => {
    const store = await openStoreOf(makeProfile());
    const together: Entry = {
      id: 'all',
      at: NOW,
      kind: 'storyStatsRead',
      seenOn: 'stats',
      month: '2026-10',
      views: 9,
    };
    await store.putEntries([
      seen('b', NOW - 20 * DAY),
      seen('a', NOW - 90 * DAY),
      seen('c', NOW - DAY),
      seen('d'),
      together,
    ]);
    const { count, first, newest } = await store.readStorySpan();
    expect([count, first?.key, newest?.key]).toEqual([4, 'a', 'c']);
    await store.close();
  });
});

it('gives figures of a title alone to the story of that title when it comes, and takes them back when another has the title', async () => {
  const profile = makeProfile();
  const store = await openStoreOf(profile);
  const seenAs = (n: number, id: string, title: string, seenOn: 'stories' | 'import'): Entry => ({
    id: `seen-${n}`,
    at: NOW + n,
    kind: 'storySeen',
    seenOn,
    story: { id, title },
  });
  const keys = async () => (await store.listStories()).map(({ key, months }) => [key, months.length]);
  await store.putEntries([
    seenAs(0, 'title:Rain', 'Rain', 'import'),
    {
      id: 'read-0',
      at: NOW,
      kind: 'storyStatsRead',
      seenOn: 'import',
      storyId: 'title:Rain',
      month: '2026-09',
      reads: 4,
    },
  ]);
  expect(await keys()).toEqual([['title:Rain', 1]]);
  await store.putEntries([seenAs(1, 'f0a1', 'rain', 'stories')]);
  expect(await keys()).toEqual([['f0a1', 1]]);
  const other = seenAs(2, 'f0a2', 'Rain', 'stories');
  await store.putEntries([other]);
  expect(await keys()).toEqual([
    ['f0a1', 0],
    ['f0a2', 0],
    ['title:Rain', 1],
  ]);
  await store.putEntries([{ id: 'undo-0', at: NOW + 3, kind: 'undone', entryId: other.id }]);
  expect(await keys()).toEqual([['f0a1', 1]]);
  const db = createDatabase(profile.parts);
  await db.open();
  expect(isAsCounted(await readCounters(db), await countTables(db))).toBe(true);
  db.close();
});
