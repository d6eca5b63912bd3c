import { describe, expect, test } from 'vitest';
import { DAY, HOUR } from '../../../lib/ledger/time';
import { createDatabase } from '../../../lib/store/database';
import { iFollowed, newId, readingTaken, responded, theyFollowed, threadLooked, undone } from './entries';
import { makeProfile, NOW, openStoreOf } from './make-store';

const ADA = { id: 'a1', username: 'Ada.Writes', name: 'Ada' };
const BO = { id: 'b2', username: 'bo', name: 'Bo' };

describe('putEntries', () => {
  test('writes the entry, the person and the swap together', async () => {
    const store = await openStoreOf(makeProfile());
    const entry = iFollowed(ADA, NOW);
    expect(await store.putEntries([entry], { requestId: newId() })).toEqual({
      entryIds: [entry.id],
      repeated: false,
    });
    const found = await store.findPerson('ada.writes');
    expect(found?.person).toMatchObject({ key: 'a1', name: 'Ada' });
    expect(found?.swap).toMatchObject({ state: 'theyOwe', dueAt: NOW + 2 * DAY });
    expect(await store.findSwap('a1')).toEqual(found?.swap);
    expect(await store.listEntriesOf('a1')).toEqual([entry]);
  });

  test('carries a repeated request out once', async () => {
    const store = await openStoreOf(makeProfile());
    const requestId = newId();
    const first = iFollowed(ADA, NOW);
    await store.putEntries([first], { requestId });
    const again = await store.putEntries([iFollowed(ADA, NOW + 5)], { requestId });
    expect(again).toEqual({ entryIds: [first.id], repeated: true });
    expect(await store.listEntriesOf('a1')).toHaveLength(1);
  });

  test('remembers the last thousand requests', async () => {
    const profile = makeProfile();
    const store = await openStoreOf(profile);
    const db = createDatabase(profile.parts);
    await db.open();
    await db.requests.bulkPut(
      Array.from({ length: 1_000 }, (_, at) => ({ id: `old-${at}`, at: NOW - 1_000 + at, entryIds: [] })),
    );
    await store.putEntries([iFollowed(ADA, NOW)], { requestId: 'new' });
    expect(await db.requests.count()).toBe(1_000);
    expect(await db.requests.get('old-0')).toBeUndefined();
    expect(await db.requests.get('new')).toMatchObject({ at: NOW });
    db.close();
  });

  test('writes an entry once, however often it comes', async () => {
    const store = await openStoreOf(makeProfile());
    const entry = iFollowed(ADA, NOW);
    await store.putEntries([entry, entry]);
    await store.putEntries([entry]);
    expect(await store.listEntriesOf('a1')).toEqual([entry]);
  });

  test('joins a username to its id as soon as that is known, with nothing lost', async () => {
    const store = await openStoreOf(makeProfile());
    const early = iFollowed({ username: 'Bo' }, NOW - HOUR);
    await store.putEntries([early]);
    expect((await store.findPerson('bo'))?.person.key).toBe('@bo');
    const late = theyFollowed(BO, NOW);
    await store.putEntries([late]);
    expect(await store.findPerson('@bo')).toEqual(await store.findPerson('b2'));
    expect(await store.findSwap('b2')).toMatchObject({ state: 'even' });
    expect(await store.findSwap('@bo')).toBeUndefined();
    expect(await store.listEntriesOf('b2')).toEqual([early, late]);
    expect(await store.listEntriesOf('@bo')).toEqual([]);
  });

  test('takes an entry back, and gives it again when that is taken back', async () => {
    const store = await openStoreOf(makeProfile());
    const entry = iFollowed(ADA, NOW);
    const undo = undone(entry.id, NOW + 1);
    await store.putEntries([entry]);
    const before = await store.findPerson('a1');
    await store.putEntries([undo]);
    expect(await store.findPerson('a1')).toBeUndefined();
    expect(await store.countAttention(NOW + 9 * DAY)).toMatchObject({ total: 0 });
    await store.putEntries([undone(undo.id, NOW + 2)]);
    expect(await store.findPerson('a1')).toEqual(before);
  });

  test('honours an undo that arrives before its entry', async () => {
    const store = await openStoreOf(makeProfile());
    const entry = iFollowed(ADA, NOW);
    await store.putEntries([undone(entry.id, NOW + 1)]);
    await store.putEntries([entry]);
    expect(await store.findPerson('a1')).toBeUndefined();
    expect(await store.listEntriesOf('a1')).toHaveLength(2);
  });

  test('keeps the threads you responded in, and the response count when you looked', async () => {
    const store = await openStoreOf(makeProfile());
    await store.putEntries([threadLooked('f00', 12, NOW - HOUR)]);
    expect(await store.listThreads(10)).toEqual([]);
    const response = responded('f00', 'e1', NOW);
    await store.putEntries([response]);
    expect(await store.findResponse('e1')).toMatchObject({
      place: { storyId: 'f00' },
      text: 'I follow back, as promised.',
    });
    expect(await store.listThreads(10)).toMatchObject([{ key: 'f00', responseCount: 12 }]);
    await store.putEntries([undone(response.id, NOW + 1)]);
    expect(await store.findResponse('e1')).toBeUndefined();
  });

  test('keeps readings, and passes over one that was taken back or is doubtful', async () => {
    const store = await openStoreOf(makeProfile());
    const wrong = readingTaken(88, NOW - DAY);
    await store.putEntries([readingTaken(87, NOW - 2 * DAY), wrong, readingTaken(0, NOW)]);
    await store.putEntries([undone(wrong.id, NOW)]);
    expect(await store.listReadings(NOW - 9 * DAY)).toEqual([
      { at: NOW - 2 * DAY, count: 87, exact: true },
      { at: NOW, count: 0, exact: true, doubtful: true },
    ]);
    expect(await store.newestReading()).toMatchObject({ count: 87 });
  });
});
