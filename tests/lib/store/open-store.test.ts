import { IDBDatabase } from 'fake-indexeddb';
import { describe, expect, test, vi } from 'vitest';
import { DAY, HOUR, MINUTE, SECOND } from '../../../lib/ledger/time';
import { createDatabase, DATABASE_NAME, SCHEMA_VERSION } from '../../../lib/store/database';
import { StoreTooNew, StoreUnavailable } from '../../../lib/store/errors';
import { CHUNK_ROWS } from '../../../lib/store/mirror/chunk';
import { SENTINEL_KEY } from '../../../lib/store/mirror/sentinel';
import { iFollowed, readingTaken, responded, theyFollowed } from './entries';
import { loseDatabase, makeProfile, NOW, openStoreOf, type Profile, readAll } from './make-store';

async function fill(profile: Profile, people = 3) {
  const store = await openStoreOf(profile);
  for (let at = 0; at < people; at += 1) {
    await store.putEntries([iFollowed({ id: `a${at}`, username: `writer${at}` }, NOW - at * DAY)]);
  }
  await store.putEntries([
    theyFollowed({ id: 'a0' }, NOW),
    readingTaken(87, NOW),
    responded('f00', 'e1', NOW),
  ]);
  await store.putSettings({ goal: 250 });
  await store.putViewer({ username: 'jane' });
  return store;
}

describe('openStore', () => {
  test('is fresh the first time and equal the second', async () => {
    const profile = makeProfile();
    const store = await fill(profile);
    expect(store.report).toEqual({ kind: 'fresh' });
    expect(store.trouble).toBeUndefined();
    await store.flushMirror();
    await store.close();
    expect((await openStoreOf(profile)).report).toEqual({ kind: 'equal' });
  });

  test('catches the mirror up when it was stopped before writing it', async () => {
    const profile = makeProfile();
    const store = await fill(profile);
    await store.flushMirror();
    await store.putEntries([iFollowed({ id: 'b1' }, NOW)]);
    await store.close();
    expect((await openStoreOf(profile)).report).toEqual({ kind: 'caught-up', entries: 1 });
    expect((await openStoreOf(profile)).report).toEqual({ kind: 'equal' });
  });

  test('catches the mirror up with settings and viewer, too', async () => {
    const profile = makeProfile();
    const store = await fill(profile);
    await store.flushMirror();
    await store.putSettings({ goal: 300, graceMs: 3 * DAY });
    await store.putViewer({ username: 'jane2' });
    const before = await readAll(store);
    await store.close();
    await (await openStoreOf(profile)).close();
    loseDatabase(profile);
    expect(await readAll(await openStoreOf(profile))).toEqual(before);
  });

  test('restores a lost database from the mirror, deep-equal, and says so until it is read', async () => {
    const profile = makeProfile();
    const store = await fill(profile);
    await store.flushMirror();
    const before = await readAll(store);
    await store.close();
    loseDatabase(profile);

    const again = await openStoreOf(profile);
    expect(again.report).toEqual({
      kind: 'restored',
      entries: 6,
      from: 'mirror',
      maybeMissing: false,
      asOf: NOW,
    });
    expect(await readAll(again)).toEqual(before);
    expect(again.trouble).toMatchObject({ code: 'restored' });
    await again.close();

    const third = await openStoreOf(profile);
    expect(third.report).toEqual({ kind: 'equal' });
    expect(third.trouble).toMatchObject({ code: 'restored' });
    await third.noticeRead();
    expect(third.trouble).toBeUndefined();
    await third.close();
    expect((await openStoreOf(profile)).trouble).toBeUndefined();
  });

  test('gives back what is missing when the database lost a part, and keeps what it has', async () => {
    const profile = makeProfile();
    const store = await fill(profile);
    await store.flushMirror();
    const before = await readAll(store);
    await store.close();
    const db = createDatabase(profile.parts);
    await db.open();
    await db.entries.where(':id').belowOrEqual(2).delete();
    await db.swaps.clear();
    db.close();

    const again = await openStoreOf(profile);
    expect(again.report).toMatchObject({ kind: 'restored', entries: 2, maybeMissing: false });
    expect(await readAll(again)).toEqual(before);
  });

  test('makes lost projections anew from the entries', async () => {
    const profile = makeProfile();
    const store = await fill(profile);
    await store.flushMirror();
    const before = await readAll(store);
    await store.close();
    const db = createDatabase(profile.parts);
    await db.open();
    await db.people.clear();
    await db.swaps.clear();
    db.close();
    const again = await openStoreOf(profile);
    expect(await readAll(again)).toEqual(before);
  });

  test('makes the projections anew when they were folded by other rules', async () => {
    const profile = makeProfile();
    const store = await fill(profile);
    const before = await readAll(store);
    await store.close();
    const db = createDatabase(profile.parts);
    await db.open();
    const kept = await db.meta.get('counters');
    await db.meta.put({ key: 'counters', value: { ...(kept?.value as object), fold: 0 } });
    await db.swaps.toCollection().modify({ dueAt: 7 });
    await db.people.toCollection().modify({ 'person.name': 'Wrong' });
    db.close();
    expect(await readAll(await openStoreOf(profile))).toEqual(before);
  });

  test('rebuilds a mirror that is missing or damaged', async () => {
    for (const damage of [
      (profile: Profile) => profile.mirror.items.clear(),
      (profile: Profile) => profile.mirror.items.set(SENTINEL_KEY, '"?"'),
      (profile: Profile) => profile.mirror.items.set('journal:1:0', '{"sha256":"00","text":"[]"}'),
      (profile: Profile) => profile.mirror.items.delete('journal:1:0'),
    ]) {
      const profile = makeProfile();
      const store = await fill(profile);
      await store.flushMirror();
      const before = await readAll(store);
      await store.close();
      damage(profile);
      const again = await openStoreOf(profile);
      expect(again.report).toEqual({ kind: 'rebuilt' });
      expect(again.trouble).toBeUndefined();
      await again.close();
      loseDatabase(profile);
      expect(await readAll(await openStoreOf(profile))).toEqual(before);
    }
  });

  test('finds damage in any chunk of a long mirror within as many hours as it has chunks', async () => {
    const profile = makeProfile();
    const store = await openStoreOf(profile);
    const people = Array.from({ length: 3 * CHUNK_ROWS }, (_, at) => ({ id: (at + 1).toString(16) }));
    await store.putEntries(people.map((person) => iFollowed(person, NOW)));
    await store.flushMirror();
    await store.close();
    profile.mirror.items.delete('journal:1:0');
    const found: string[] = [];
    for (const hours of [0, 1, 2]) {
      const again = await openStoreOf(profile, { now: () => NOW + hours * HOUR });
      found.push(again.report.kind);
      await again.close();
    }
    expect(found).toContain('rebuilt');
    expect((await openStoreOf(profile)).report).toEqual({ kind: 'equal' });
  });

  test('restores from the chunks alone when database and sentinel are gone', async () => {
    const profile = makeProfile();
    const store = await fill(profile);
    await store.flushMirror();
    await store.close();
    loseDatabase(profile);
    profile.mirror.items.delete(SENTINEL_KEY);
    expect((await openStoreOf(profile)).report).toEqual({
      kind: 'restored',
      entries: 6,
      from: 'mirror',
      maybeMissing: true,
    });
  });

  test('says when a part of a lost database could not be restored', async () => {
    const profile = makeProfile();
    const store = await openStoreOf(profile);
    for (const from of [0, 200]) {
      await store.putEntries(
        Array.from({ length: 200 }, (_, at) => iFollowed({ id: (from + at + 1).toString(16) }, NOW)),
      );
    }
    await store.flushMirror();
    await store.close();
    loseDatabase(profile);
    profile.mirror.items.delete('journal:1:0');
    const again = await openStoreOf(profile);
    expect(again.report).toMatchObject({ kind: 'restored', entries: 200, maybeMissing: true });
    expect(again.trouble?.words).toMatch(/Most of it/);
    expect(again.trouble?.loss).toMatchObject({ noticedAt: NOW, maybeMissing: true });
  });

  test('tells a ledger that is gone from one that never was', async () => {
    const profile = makeProfile();
    const store = await fill(profile);
    await store.flushMirror();
    await store.close();
    loseDatabase(profile);
    profile.mirror.items.set('journal:1:0', '{}');
    const again = await openStoreOf(profile);
    expect(again.report).toEqual({ kind: 'both-gone', entriesBefore: 6, asOf: NOW });
    expect(again.trouble).toMatchObject({ code: 'both-gone' });
    await again.putEntries([iFollowed({ id: 'c1' }, NOW)]);
    await again.flushMirror();
    await again.close();
    expect((await openStoreOf(profile)).report).toEqual({ kind: 'equal' });
    expect((await openStoreOf(makeProfile())).report).toEqual({ kind: 'fresh' });
  });

  test('knows by its dated copies that there was a ledger, and says so once', async () => {
    const profile = makeProfile();
    const store = await fill(profile);
    await store.keepCopy();
    await store.close();
    loseDatabase(profile);
    for (const key of profile.mirror.items.keys()) {
      if (key.startsWith('journal:')) profile.mirror.items.delete(key);
    }
    const again = await openStoreOf(profile);
    expect(again.report).toEqual({ kind: 'both-gone', entriesBefore: 6, asOf: NOW });
    expect(again.trouble?.loss).toEqual({
      noticedAt: NOW,
      restored: 0,
      before: 6,
      asOf: NOW,
      maybeMissing: true,
    });
    await again.noticeRead();
    await again.close();
    const third = await openStoreOf(profile);
    expect(third.trouble).toBeUndefined();
  });

  test('begins a new generation after a week and keeps the one before', async () => {
    const profile = makeProfile();
    const store = await fill(profile);
    await store.flushMirror();
    await store.close();
    for (const weeks of [1, 2]) {
      const again = await openStoreOf(profile, { now: () => NOW + weeks * (7 * DAY + SECOND) });
      expect(again.report).toEqual({ kind: 'equal' });
      await again.close();
    }
    expect([...profile.mirror.items.keys()].sort()).toEqual(['journal:2:0', 'journal:3:0', SENTINEL_KEY]);
  });

  test('takes from the older generation what the newer one lost', async () => {
    const profile = makeProfile();
    const store = await fill(profile);
    await store.flushMirror();
    await store.close();
    await (await openStoreOf(profile, { now: () => NOW + 8 * DAY })).close();
    loseDatabase(profile);
    profile.mirror.items.delete('journal:2:0');
    expect((await openStoreOf(profile)).report).toMatchObject({
      kind: 'restored',
      entries: 6,
      maybeMissing: false,
    });
  });

  test('writes the mirror one second after a change, once for several changes', async () => {
    const profile = makeProfile();
    const timers: { run: () => void; ms: number }[] = [];
    const store = await openStoreOf(profile, {
      startTimer: (run, ms) => {
        const timer = { run, ms };
        timers.push(timer);
        return () => void timers.splice(timers.indexOf(timer), 1);
      },
    });
    await store.putEntries([iFollowed({ id: 'a1' }, NOW)]);
    await store.putEntries([iFollowed({ id: 'a2' }, NOW)]);
    expect(timers.map((timer) => timer.ms)).toEqual([SECOND]);
    expect(profile.mirror.items.size).toBe(0);
    timers[0]?.run();
    await store.putEntries([]);
    expect(JSON.parse(profile.mirror.items.get(SENTINEL_KEY) ?? '')).toMatchObject({ rows: 2, seq: 2 });
  });

  test('says that the clock moved back by more than five minutes, once', async () => {
    const profile = makeProfile();
    await (await fill(profile)).close();
    const near = await openStoreOf(profile, { now: () => NOW - 5 * MINUTE });
    expect(near.trouble).toBeUndefined();
    await near.putEntries([iFollowed({ id: 'b1' }, NOW)]);
    await near.close();
    const ticking = { now: NOW };
    const long = await openStoreOf(profile, { now: () => ticking.now });
    ticking.now = NOW + DAY;
    await long.putEntries([iFollowed({ id: 'b2' }, NOW)]);
    await long.close();
    const back = await openStoreOf(profile);
    expect(back.trouble).toMatchObject({ code: 'clock-moved-back' });
    await back.noticeRead();
    await back.close();
    expect((await openStoreOf(profile)).trouble).toBeUndefined();
  });

  test('reads data of a newer build and writes nothing', async () => {
    const profile = makeProfile();
    const store = await fill(profile);
    const before = await readAll(store);
    await store.close();
    const versionBefore = await raiseVersion(profile, (SCHEMA_VERSION + 1) * 10);
    const older = await openStoreOf(profile);
    expect(older.trouble).toMatchObject({ code: 'too-new' });
    expect(await readAll(older)).toEqual(before);
    await expect(older.putEntries([iFollowed({ id: 'b1' }, NOW)])).rejects.toThrow(StoreTooNew);
    await older.flushMirror();
    await older.close();
    expect(profile.mirror.items.size).toBe(0);
    expect((await profile.indexedDB.databases())[0]?.version).toBe(versionBefore);
  });

  test('writes nothing either when only the mirror is of a newer build', async () => {
    const profile = makeProfile();
    const store = await fill(profile);
    await store.flushMirror();
    await store.close();
    const sentinel = JSON.parse(profile.mirror.items.get(SENTINEL_KEY) ?? '');
    profile.mirror.items.set(SENTINEL_KEY, JSON.stringify({ ...sentinel, schema: SCHEMA_VERSION + 1 }));
    const older = await openStoreOf(profile);
    expect(older.trouble).toMatchObject({ code: 'too-new' });
    await expect(older.putSettings({ goal: 1 })).rejects.toThrow(StoreTooNew);
  });

  test('says so after three seconds when the database does not open', async () => {
    const profile = makeProfile();
    profile.indexedDB.databases = () => new Promise(() => {});
    const opening = openStoreOf(profile, {
      startTimer: (run, ms) => {
        if (ms === 3 * SECOND) queueMicrotask(run);
        return () => {};
      },
    });
    await expect(opening).rejects.toMatchObject({ trouble: { code: 'open-blocked' } });
  });

  test('asks the browser to write through to the disk', async () => {
    const profile = makeProfile();
    const begun = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const store = await openStoreOf(profile);
    await store.putEntries([iFollowed({ id: 'a1' }, NOW)]);
    expect(begun).toHaveBeenLastCalledWith(expect.any(Array), 'readwrite', { durability: 'strict' });
  });

  test('comes back by itself when the browser closes the database', async () => {
    const profile = makeProfile();
    const opened = vi.spyOn(profile.indexedDB, 'open');
    const store = await fill(profile);
    const before = await readAll(store);
    const request = opened.mock.results.at(-1)?.value as { result: IDBDatabase };
    request.result.close();
    request.result.onclose?.(new Event('close'));
    await store.putEntries([]);
    expect(await readAll(store)).toEqual(before);
    expect(store.trouble).toBeUndefined();
  });

  test('makes way when another context wants to delete or migrate the database', async () => {
    const profile = makeProfile();
    await fill(profile);
    const newer = (SCHEMA_VERSION + 1) * 10;
    await expect(raiseVersion(profile, newer)).resolves.toBe(newer);
  });

  test('replaces a database that can never be opened again, when the mirror is whole', async () => {
    const profile = makeProfile();
    const store = await fill(profile);
    await store.flushMirror();
    const before = await readAll(store);
    await store.close();
    breakUntilDeleted(profile);
    const again = await openStoreOf(profile);
    expect(again.report).toMatchObject({ kind: 'restored', entries: 6 });
    expect(await readAll(again)).toEqual(before);
  });

  test('leaves a database that cannot be opened as it is, when the mirror is not whole', async () => {
    const profile = makeProfile();
    const store = await fill(profile);
    await store.flushMirror();
    await store.close();
    profile.mirror.items.delete('journal:1:0');
    const deleted = breakUntilDeleted(profile);
    await expect(openStoreOf(profile)).rejects.toMatchObject({ trouble: { code: 'unavailable' } });
    expect(deleted).not.toHaveBeenCalled();
  });

  test('refuses with words where the browser gives no database', async () => {
    const profile = makeProfile();
    profile.indexedDB.databases = () => Promise.reject(new DOMException('no', 'InvalidStateError'));
    const opening = openStoreOf(profile);
    await expect(opening).rejects.toThrow(StoreUnavailable);
    await expect(opening).rejects.toMatchObject({ trouble: { code: 'unavailable' } });
  });
});

/** As Chromium does with damaged files: every opening fails, until the database is deleted. */
function breakUntilDeleted(profile: Profile) {
  vi.spyOn(console, 'warn').mockReturnValue();
  const open = vi.spyOn(profile.indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');
  });
  const deleteDatabase = profile.indexedDB.deleteDatabase.bind(profile.indexedDB);
  return vi.spyOn(profile.indexedDB, 'deleteDatabase').mockImplementation((name) => {
    open.mockRestore();
    return deleteDatabase(name);
  });
}

/** Does what a newer build's migration does: raises the version and changes an index. */
function raiseVersion(profile: Profile, version: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = profile.indexedDB.open(DATABASE_NAME, version);
    request.onupgradeneeded = () => {
      request.transaction?.objectStore('requests').deleteIndex('at');
    };
    request.onsuccess = () => {
      request.result.close();
      resolve(version);
    };
    request.onerror = () => reject(request.error);
  });
}
