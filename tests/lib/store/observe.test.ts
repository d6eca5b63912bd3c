import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import { openReader } from '../../../lib/store/open-reader';
import type { Reader } from '../../../lib/store/reader';
import { iFollowed, readingTaken } from './entries';
import { makeProfile, NOW, openStoreOf } from './make-store';

const ORDER = { filter: 'all', sort: 'person', isDescending: false } as const;
const SEARCH = { search: 'writer', small: false, tag: '', where: '' } as const;

/** Collects what an observer is told; `next` resolves with the value that has not been taken yet. */
function makeInbox<T>() {
  const values: T[] = [];
  let wake = () => {};
  return {
    put: (value: T) => {
      values.push(value);
      wake();
    },
    next: async (): Promise<T | undefined> => {
      if (values.length === 0) await new Promise<void>((resolve) => (wake = resolve));
      return values.shift();
    },
  };
}

function fail(error: unknown): void {
  expect.fail(String(error));
}

describe('observe', () => {
  test('answers at once and again when what it read has changed', async () => {
    const store = await openStoreOf(makeProfile());
    const inbox = makeInbox<number>();
    const stop = store.observe(async (reader) => (await reader.listTheyOwe(NOW, 9)).length, inbox.put, fail);
    expect(await inbox.next()).toBe(0);
    await store.putEntries([iFollowed({ id: 'a1' }, NOW)]);
    expect(await inbox.next()).toBe(1);
    stop();
  });

  test('follows every read of a question, not only the first', async () => {
    const store = await openStoreOf(makeProfile());
    const inbox = makeInbox<number>();
    const question = async (reader: Reader) => {
      await reader.readViewer();
      await reader.findSwap('nobody');
      return (await reader.listReadings(0)).length;
    };
    const stop = store.observe(question, inbox.put, fail);
    expect(await inbox.next()).toBe(0);
    await store.putEntries([readingTaken(12, NOW)]);
    expect(await inbox.next()).toBe(1);
    stop();
  });

  test.each([
    ['an order', (reader: Reader) => reader.orderSwapKeys(NOW, ORDER)],
    ['a search', async (reader: Reader) => [...((await reader.findSwapKeys(SEARCH)) ?? [])]],
  ])('follows %s, though its keys are not observed one by one', async (_, question) => {
    const store = await openStoreOf(makeProfile());
    const inbox = makeInbox<readonly string[]>();
    const stop = store.observe(question, inbox.put, fail);
    expect(await inbox.next()).toEqual([]);
    await store.putEntries([iFollowed({ id: 'a1', username: 'writer1' }, NOW)]);
    expect(await inbox.next()).toEqual(['a1']);
    stop();
  });

  test('lets a page that only reads see what the background writes', async () => {
    const profile = makeProfile();
    const store = await openStoreOf(profile);
    const page = await openReader(profile.parts);
    const inbox = makeInbox<number>();
    const stop = page.observe(async (reader) => (await reader.countAttention(NOW)).total, inbox.put, fail);
    expect(await inbox.next()).toBe(0);
    await store.putEntries([iFollowed({ id: 'a1' }, 0)]);
    expect(await inbox.next()).toBe(1);
    stop();
    page.close();
  });

  test('ends when the page lets go of the ledger', async () => {
    const profile = makeProfile();
    const store = await openStoreOf(profile);
    const page = await openReader(profile.parts);
    const inbox = makeInbox<number>();
    const asked = vi.fn(async (reader: Reader) => (await reader.countAttention(NOW)).total);
    page.observe(asked, inbox.put, fail);
    await inbox.next();
    page.close();
    const other = makeInbox<number>();
    store.observe(async (reader) => (await reader.countAttention(NOW)).total, other.put, fail);
    await other.next();
    await store.putEntries([iFollowed({ id: 'a1' }, 0)]);
    await other.next();
    expect(asked).toHaveBeenCalledTimes(1);
    await store.close();
  });
});
