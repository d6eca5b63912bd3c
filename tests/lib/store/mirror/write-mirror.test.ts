import { describe, expect, test } from 'vitest';
import { DAY } from '../../../../lib/ledger/time';
import { CHUNK_ROWS } from '../../../../lib/store/mirror/chunk';
import { isMirrorWhole, readMirror } from '../../../../lib/store/mirror/read-mirror';
import type { Sentinel } from '../../../../lib/store/mirror/sentinel';
import { readSentinel, SENTINEL_KEY } from '../../../../lib/store/mirror/sentinel';
import { iFollowed } from '../entries';
import { loseDatabase, makeProfile, NOW, openStoreOf } from '../make-store';

const many = (count: number, from = 0) =>
  Array.from({ length: count }, (_, at) => iFollowed({ id: (from + at + 1).toString(16) }, NOW - at));

async function sentinelOf(profile: ReturnType<typeof makeProfile>): Promise<Sentinel> {
  const sentinel = await readSentinel(profile.mirror);
  if (!sentinel) throw new Error('no sentinel');
  return sentinel;
}

describe('the mirror', () => {
  test('grows by chunks, and a full chunk is never written again', async () => {
    const profile = makeProfile();
    const store = await openStoreOf(profile);
    const entries = [many(CHUNK_ROWS - 1), many(1, 5_000), many(1, 6_000), many(2 * CHUNK_ROWS, 7_000)];
    const written: string[][] = [];
    const set = profile.mirror.set.bind(profile.mirror);
    profile.mirror.set = async (items) => {
      written.push(Object.keys(items));
      await set(items);
    };
    for (const some of entries) {
      await store.putEntries(some);
      await store.flushMirror();
      expect(await isMirrorWhole(profile.mirror, await sentinelOf(profile))).toBe(true);
    }
    expect(written.filter((keys) => !keys.includes(SENTINEL_KEY))).toEqual([
      ['journal:1:0'],
      ['journal:1:0'],
      ['journal:1:1'],
      ['journal:1:1', 'journal:1:2', 'journal:1:3'],
    ]);
    expect(await sentinelOf(profile)).toMatchObject({ rows: 3 * CHUNK_ROWS + 1, chunks: 4 });
    expect(await readMirror(profile.mirror)).toEqual(entries.flat());
  });

  test('is written whole again when it was stopped between chunk and sentinel', async () => {
    const profile = makeProfile();
    const store = await openStoreOf(profile);
    await store.putEntries(many(3));
    await store.flushMirror();
    await store.putEntries(many(3, 50));
    const set = profile.mirror.set.bind(profile.mirror);
    profile.mirror.set = async (items) => {
      if (SENTINEL_KEY in items) throw new Error('stopped');
      await set(items);
    };
    await expect(store.flushMirror()).rejects.toThrow('stopped');
    profile.mirror.set = set;
    await store.flushMirror();
    const sentinel = await sentinelOf(profile);
    expect(sentinel).toMatchObject({ rows: 6, generation: 2 });
    expect(await isMirrorWhole(profile.mirror, sentinel)).toBe(true);
  });

  test('is not touched when nothing changed', async () => {
    const profile = makeProfile();
    const store = await openStoreOf(profile);
    await store.flushMirror();
    expect(profile.mirror.items.size).toBe(0);
  });

  test('gives ten thousand entries back', async () => {
    const profile = makeProfile();
    const store = await openStoreOf(profile);
    const entries = many(10_000);
    await store.putEntries(entries);
    await store.flushMirror();
    const counts = await store.counts();
    const attention = await store.countAttention(NOW + 3 * DAY);
    await store.close();
    loseDatabase(profile);
    const again = await openStoreOf(profile);
    expect(again.report).toMatchObject({ kind: 'restored', entries: 10_000, maybeMissing: false });
    expect(await again.counts()).toEqual(counts);
    expect(await again.countAttention(NOW + 3 * DAY)).toEqual(attention);
    expect(await again.listEntriesOf('1')).toEqual([entries[0]]);
  });
});
