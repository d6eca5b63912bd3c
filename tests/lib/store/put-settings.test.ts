import { describe, expect, test } from 'vitest';
import { SETTINGS_DEFAULT } from '../../../lib/ledger/settings';
import { DAY, HOUR } from '../../../lib/ledger/time';
import { iFollowed, theyFollowed, undone } from './entries';
import { makeProfile, NOW, openStoreOf } from './make-store';

describe('putSettings', () => {
  test('gives the defaults until something is chosen, and keeps the choice', async () => {
    const profile = makeProfile();
    const store = await openStoreOf(profile);
    expect(await store.readSettings()).toEqual(SETTINGS_DEFAULT);
    expect(await store.putSettings({ goal: 250 })).toEqual({ ...SETTINGS_DEFAULT, goal: 250 });
    await store.close();
    expect((await (await openStoreOf(profile)).readSettings()).goal).toBe(250);
  });

  test('moves every deadline when the grace period changes, and nothing else', async () => {
    const store = await openStoreOf(makeProfile());
    const wrong = iFollowed({ id: 'a1' }, NOW - 9 * DAY);
    await store.putEntries([
      wrong,
      undone(wrong.id, NOW),
      iFollowed({ id: 'a1', username: 'ada' }, NOW),
      iFollowed({ id: 'b1' }, NOW),
      theyFollowed({ id: 'b1' }, NOW + HOUR),
    ]);
    const even = await store.findSwap('b1');
    await store.putSettings({ graceMs: 7 * DAY });
    expect(await store.findSwap('a1')).toMatchObject({ state: 'theyOwe', dueAt: NOW + 7 * DAY });
    expect(await store.findSwap('b1')).toEqual(even);
    expect(await store.nextChangeAt(NOW)).toBe(NOW + 7 * DAY);
    await store.putEntries([iFollowed({ id: 'c1' }, NOW)]);
    expect(await store.findSwap('c1')).toMatchObject({ dueAt: NOW + 7 * DAY });
  });

  test('keeps who the writer is', async () => {
    const store = await openStoreOf(makeProfile());
    expect(await store.readViewer()).toBeUndefined();
    await store.putViewer({ id: 'f00d', username: 'jane' });
    expect(await store.readViewer()).toEqual({ id: 'f00d', username: 'jane' });
  });
});
