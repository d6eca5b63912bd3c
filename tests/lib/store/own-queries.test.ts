import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../lib/ledger/entry';
import { DAY } from '../../../lib/ledger/time';
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
