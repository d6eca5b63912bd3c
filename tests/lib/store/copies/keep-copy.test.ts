import { describe, expect, test } from 'vitest';
import { DAY, HOUR } from '../../../../lib/ledger/time';
import { chooseCopies } from '../../../../lib/store/copies/choose-copies';
import { copyChunkKey, listCopies } from '../../../../lib/store/copies/copy';
import { readCopy } from '../../../../lib/store/copies/read-copy';
import { iFollowed } from '../entries';
import { makeProfile, NOW, openStoreOf } from '../make-store';

const many = (count: number, from = 0) =>
  Array.from({ length: count }, (_, at) => iFollowed({ id: (from + at + 1).toString(16) }, NOW - at));

describe('the dated copies', () => {
  test('are made once a day, hold the day’s ledger, and share what did not change', async () => {
    const profile = makeProfile();
    let now = NOW;
    const store = await openStoreOf(profile, { now: () => now });
    expect(await store.keepCopy()).toBe(false);
    const first = many(450);
    await store.putEntries(first);
    expect(await store.keepCopy()).toBe(true);
    expect(await store.keepCopy()).toBe(false);
    const before = [...profile.mirror.items.keys()].filter((key) => key.startsWith('copies:chunk'));
    expect(before).toHaveLength(3);
    now += DAY;
    const more = many(3, 900);
    await store.putEntries(more);
    expect(await store.keepCopy()).toBe(true);
    expect([...profile.mirror.items.keys()].filter((key) => key.startsWith('copies:chunk'))).toHaveLength(4);
    expect((await readCopy(profile.mirror, NOW))?.entries).toEqual(first);
    expect((await readCopy(profile.mirror, now))?.entries).toEqual([...first, ...more]);
    expect((await listCopies(profile.mirror)).map(({ at, rows }) => [at, rows])).toEqual([
      [now, 453],
      [NOW, 450],
    ]);
  });

  test('of eleven at most are kept, with the chunks they need and no others', async () => {
    const profile = makeProfile();
    let now = NOW;
    const store = await openStoreOf(profile, { now: () => now });
    for (let day = 0; day < 40; day += 1) {
      await store.putEntries(many(1, day));
      await store.keepCopy();
      now += DAY;
    }
    const copies = await listCopies(profile.mirror);
    expect(copies.length).toBeLessThanOrEqual(11);
    expect((copies[0]?.at ?? 0) - (copies.at(-1)?.at ?? 0)).toBeGreaterThanOrEqual(21 * DAY);
    const needed = new Set(copies.flatMap(({ chunks }) => chunks.map(copyChunkKey)));
    expect(new Set([...profile.mirror.items.keys()].filter((key) => key.startsWith('copies:chunk')))).toEqual(
      needed,
    );
    for (const { at, rows } of copies) {
      expect(await readCopy(profile.mirror, at)).toMatchObject({ isWhole: true, entries: { length: rows } });
    }
  });

  test('say when a part of them is damaged', async () => {
    const profile = makeProfile();
    const store = await openStoreOf(profile);
    await store.putEntries(many(450));
    await store.keepCopy();
    const [copy] = await listCopies(profile.mirror);
    await profile.mirror.remove([copyChunkKey(copy?.chunks[1] ?? '')]);
    expect(await readCopy(profile.mirror, NOW)).toMatchObject({ isWhole: false, entries: { length: 250 } });
  });

  test('are chosen as seven of the last days and one of each of four weeks', () => {
    const daily = Array.from({ length: 60 }, (_, day) => NOW - day * DAY);
    const kept = [...chooseCopies(daily)].sort((a, b) => b - a);
    expect(kept.slice(0, 7)).toEqual(daily.slice(0, 7));
    expect(kept.length).toBeGreaterThanOrEqual(10);
    expect(kept.length).toBeLessThanOrEqual(11);
    expect(chooseCopies([NOW, NOW - HOUR])).toEqual(new Set([NOW]));
    expect(chooseCopies([])).toEqual(new Set());
  });
});
