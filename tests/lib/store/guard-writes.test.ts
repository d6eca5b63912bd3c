import { IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import { describe, expect, test, vi } from 'vitest';
import { StoreBlocked, WriteFailed } from '../../../lib/store/errors';
import { openStore } from '../../../lib/store/open-store';
import { iFollowed, newId } from './entries';
import { loseDatabase, makeProfile, NOW, openStoreOf, readAll } from './make-store';

/** The disk is full: every write of this many aborts its transaction, as Chromium does it. */
function fillDisk(writes = Number.POSITIVE_INFINITY) {
  let left = writes;
  const original = IDBObjectStore.prototype.put;
  return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...args
  ) {
    left -= 1;
    if (left < 0) return original.apply(this, args);
    this.transaction.abort();
    throw new DOMException('FILE_ERROR_NO_SPACE', 'UnknownError');
  });
}

describe('a failed write', () => {
  test('writes nothing at all, says so, and may be tried again with the same request', async () => {
    const store = await openStoreOf(makeProfile());
    await store.putEntries([iFollowed({ id: 'a1' }, NOW)]);
    const before = await readAll(store);
    const disk = fillDisk();
    const requestId = newId();
    const entry = iFollowed({ id: 'a2', username: 'bo' }, NOW);
    await expect(store.putEntries([entry], { requestId })).rejects.toThrow(WriteFailed);
    expect(store.trouble).toMatchObject({ code: 'write-failed' });
    disk.mockRestore();
    expect(await readAll(store)).toEqual(before);
    expect(await store.putEntries([entry], { requestId })).toEqual({ entryIds: [entry.id], repeated: false });
    expect(store.trouble).toBeUndefined();
    expect(await store.listEntriesOf('a2')).toEqual([entry]);
  });

  test('has the database opened anew and compared before the next one', async () => {
    const profile = makeProfile();
    const store = await openStoreOf(profile);
    await store.putEntries([iFollowed({ id: 'a1' }, NOW)]);
    const disk = fillDisk(1);
    await expect(store.putEntries([iFollowed({ id: 'a2' }, NOW)])).rejects.toThrow(WriteFailed);
    disk.mockRestore();
    await store.putEntries([iFollowed({ id: 'a2' }, NOW)]);
    expect(store.report).toEqual({ kind: 'rebuilt' });
  });

  test('loses nothing when the database comes back empty, not even what the mirror lacks', async () => {
    const profile = makeProfile();
    const store = await openStore({
      get indexedDB() {
        return profile.indexedDB;
      },
      IDBKeyRange,
      mirror: profile.mirror,
      now: () => NOW,
      startTimer: () => () => {},
    });
    await store.putEntries([iFollowed({ id: 'a1' }, NOW)]);
    await store.flushMirror();
    await store.putEntries([iFollowed({ id: 'a2' }, NOW)]);
    const before = await readAll(store);
    const disk = fillDisk(1);
    await expect(store.putEntries([iFollowed({ id: 'b1' }, NOW)])).rejects.toThrow(WriteFailed);
    disk.mockRestore();
    loseDatabase(profile);
    await store.tryAgain();
    expect(store.report).toMatchObject({ kind: 'restored', entries: 2 });
    expect(await readAll(store)).toEqual(before);
    expect(store.trouble).toMatchObject({ code: 'restored' });
  });

  test('stops writing after three failures, until the writer asks to try again', async () => {
    const store = await openStoreOf(makeProfile());
    const disk = fillDisk();
    const put = () => store.putEntries([iFollowed({ id: 'a1' }, NOW)]);
    await expect(put()).rejects.toThrow(WriteFailed);
    await expect(put()).rejects.toThrow(StoreBlocked);
    await expect(put()).rejects.toThrow(StoreBlocked);
    const tried = disk.mock.calls.length;
    await expect(put()).rejects.toThrow(StoreBlocked);
    expect(disk.mock.calls.length).toBe(tried);
    expect(store.trouble).toMatchObject({ code: 'blocked' });
    disk.mockRestore();
    await expect(put()).rejects.toThrow(StoreBlocked);
    await store.tryAgain();
    await put();
    expect(store.trouble).toBeUndefined();
  });

  test('is not blamed on the storage when the program asked for nonsense', async () => {
    const store = await openStoreOf(makeProfile());
    const nonsense = { ...iFollowed({ id: 'a1' }, NOW), place: { url: () => {} } };
    await expect(store.putEntries([nonsense as never])).rejects.toMatchObject({ name: 'DataCloneError' });
    expect(store.trouble).toBeUndefined();
    await store.putEntries([iFollowed({ id: 'a1' }, NOW)]);
  });

  test('of the mirror leaves the ledger as it is, and is told until the mirror is written', async () => {
    const profile = makeProfile();
    const store = await openStoreOf(profile);
    await store.putEntries([iFollowed({ id: 'a1' }, NOW)]);
    const full = vi.spyOn(profile.mirror, 'set').mockRejectedValue(new Error('IO error'));
    await expect(store.flushMirror()).rejects.toThrow('IO error');
    expect(store.trouble).toMatchObject({ code: 'mirror-late' });
    await store.putEntries([iFollowed({ id: 'a2' }, NOW)]);
    full.mockRestore();
    await store.flushMirror();
    expect(store.trouble).toBeUndefined();
  });

  test('is foreseen when the database takes no writes at opening', async () => {
    const profile = makeProfile();
    const disk = fillDisk();
    const store = await openStoreOf(profile);
    expect(store.trouble).toMatchObject({ code: 'blocked' });
    disk.mockRestore();
    await store.putEntries([iFollowed({ id: 'a1' }, NOW)]);
    expect(store.trouble).toBeUndefined();
  });
});
