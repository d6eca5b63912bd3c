import { describe, expect, test } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../../lib/ledger/time';
import { iFollowed, letGo, swapOffered, theyFollowed, theyMissing } from './entries';
import { makeProfile, NOW, openStoreOf } from './make-store';

/** Swaps of every kind, so that each list has something to leave out. */
async function openFilled() {
  const store = await openStoreOf(makeProfile());
  await store.putEntries([
    iFollowed({ id: 'a1', username: 'old' }, NOW - 5 * DAY),
    iFollowed({ id: 'a2', username: 'fresh' }, NOW - HOUR),
    iFollowed({ id: 'a3', username: 'edge' }, NOW - 2 * DAY),
    theyFollowed({ id: 'b1', username: 'late' }, NOW - 3 * DAY),
    swapOffered({ id: 'b1' }, NOW - 3 * DAY),
    theyFollowed({ id: 'b2', username: 'due' }, NOW - DAY),
    swapOffered({ id: 'b2' }, NOW - DAY),
    swapOffered({ id: 'c1', username: 'offer1' }, NOW - DAY),
    swapOffered({ id: 'c2', username: 'offer2' }, NOW - HOUR),
    iFollowed({ id: 'd1', username: 'even' }, NOW - 4 * DAY),
    theyFollowed({ id: 'd1' }, NOW - 3 * DAY),
    iFollowed({ id: 'e1', username: 'left' }, NOW - 9 * DAY),
    theyFollowed({ id: 'e1' }, NOW - 8 * DAY),
    theyMissing({ id: 'e1' }, NOW - DAY),
    iFollowed({ id: 'f1', username: 'gone' }, NOW - 9 * DAY),
    letGo({ id: 'f1' }, NOW - DAY),
  ]);
  return store;
}

const keys = (rows: readonly { swap: { personKey: string } }[]) => rows.map((row) => row.swap.personKey);

describe('the reader', () => {
  test('counts what needs attention, apart by status', async () => {
    const store = await openFilled();
    expect(await store.countAttention(NOW)).toEqual({ overdue: 2, due: 1, late: 1, lapsed: 1, total: 5 });
  });

  test('counts a swap as overdue from exactly the end of the grace period', async () => {
    const store = await openFilled();
    expect((await store.countAttention(NOW - 1)).overdue).toBe(1);
    expect((await store.countAttention(NOW)).overdue).toBe(2);
  });

  test('lists who owes you, the longest overdue first', async () => {
    const store = await openFilled();
    const rows = await store.listTheyOwe(NOW, 10);
    expect(rows.map((row) => [row.person.username, row.status])).toEqual([
      ['old', 'overdue'],
      ['edge', 'overdue'],
      ['fresh', 'waiting'],
    ]);
    expect(keys(await store.listTheyOwe(NOW, 1))).toEqual(['a1']);
  });

  test('lists whom you owe, the lapsed and the offered', async () => {
    const store = await openFilled();
    expect(keys(await store.listYouOwe(NOW, 10))).toEqual(['b1', 'b2']);
    expect(keys(await store.listLapsed(NOW, 10))).toEqual(['e1']);
    expect(keys(await store.listOffered(NOW, 10))).toEqual(['c2', 'c1']);
    expect(keys(await store.listSwaps(NOW, { state: 'theyOwe', limit: 1, offset: 1 }))).toEqual(['a3']);
  });

  test('counts swaps by state', async () => {
    const store = await openFilled();
    expect(await store.counts()).toEqual({
      offered: 2,
      theyOwe: 3,
      youOwe: 2,
      even: 1,
      lapsed: 1,
      lapsedSeen: 0,
      letGo: 1,
      declined: 0,
      notASwap: 0,
    });
  });

  test('tells when the next status changes by itself', async () => {
    const store = await openFilled();
    expect(await store.nextChangeAt(NOW)).toBe(NOW + DAY);
    expect(await store.nextChangeAt(NOW + DAY)).toBe(NOW + 2 * DAY - HOUR);
    expect(await store.nextChangeAt(NOW + 2 * DAY)).toBeUndefined();
  });

  test('finds people by the usernames of a page, in any case', async () => {
    const store = await openFilled();
    const found = await store.listPeopleByUsernames(['OLD', 'nobody', 'left', 'old']);
    expect(found.map((one) => one.person.key).sort()).toEqual(['a1', 'e1']);
    expect(found.every((one) => one.swap !== undefined)).toBe(true);
  });

  test('gives a username that changed hands to whom it belongs now', async () => {
    const store = await openFilled();
    await store.putEntries([
      iFollowed({ id: '11', username: 'swapper' }, NOW - DAY),
      iFollowed({ id: '11', username: 'renamed' }, NOW - HOUR),
      iFollowed({ id: '22', username: 'swapper' }, NOW - MINUTE),
    ]);
    expect((await store.findPerson('swapper'))?.person.key).toBe('22');
    expect((await store.findPerson('renamed'))?.person.key).toBe('11');
    const found = await store.listPeopleByUsernames(['swapper']);
    expect(found.map((one) => one.person.key)).toEqual(['22']);
  });
});

describe('who owes you in a thread', () => {
  const inThread = (storyId: string) => ({ url: `https://medium.com/p/${storyId}`, storyId });

  test('is told for several threads at once, the longest first, and told again when it changes', async () => {
    const store = await openStoreOf(makeProfile());
    await store.putEntries([
      iFollowed({ id: 'a1' }, NOW, inThread('f1')),
      iFollowed({ id: 'a2' }, NOW - 9 * DAY, inThread('f1')),
      iFollowed({ id: 'a3' }, NOW, inThread('f2')),
      iFollowed({ id: 'a4' }, NOW, inThread('f3')),
      theyFollowed({ id: 'a4' }, NOW),
      iFollowed({ id: 'a5' }, NOW),
    ]);
    const ask = async () =>
      [...(await store.listOwingOfThreads(['f1', 'f3', 'f4'], NOW))].map(([key, partners]) => [
        key,
        partners.map(({ person, status }) => `${person.key} ${status}`),
      ]);
    expect(await ask()).toEqual([
      ['f1', ['a2 overdue', 'a1 waiting']],
      ['f3', []],
      ['f4', []],
    ]);
    await store.putEntries([theyFollowed({ id: 'a2' }, NOW)]);
    expect((await ask())[0]).toEqual(['f1', ['a1 waiting']]);
    expect(await store.listOwingOfThreads([], NOW)).toEqual(new Map());
  });
});
