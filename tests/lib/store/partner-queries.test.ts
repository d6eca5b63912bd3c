import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import { DAY } from '../../../lib/ledger/time';
import { iFollowed, noted } from './entries';
import { makeProfile, NOW, openStoreOf } from './make-store';

describe('listPartners', () => {
  test('gives them in the order of the keys, without those who have no swap or are not there', async () => {
    const store = await openStoreOf(makeProfile());
    await store.putEntries([
      iFollowed({ id: 'a1', username: 'anna' }, NOW - DAY),
      iFollowed({ id: 'b1', username: 'ben' }, NOW - DAY),
      noted({ id: 'c1', username: 'carl' }, 'Writes about gardens.'),
    ]);
    const partners = await store.listPartners(NOW, ['b1', 'c1', 'nobody', 'a1']);
    expect(partners.map(({ person }) => person.username)).toEqual(['ben', 'anna']);
    expect(partners.map(({ swap }) => swap.personKey)).toEqual(['b1', 'a1']);
  });

  test('names who looks like them by name or handle, and never themselves', async () => {
    const store = await openStoreOf(makeProfile());
    await store.putEntries([
      iFollowed({ id: 'a1', username: 'anna', name: 'Anna Quill' }, NOW - DAY),
      iFollowed({ id: 'b1', username: 'аnna' }, NOW - DAY),
      iFollowed({ id: 'c1', username: 'somebody', name: 'anna' }, NOW - DAY),
      iFollowed({ id: 'd1', username: 'teo', name: 'Teo' }, NOW - DAY),
    ]);
    const partners = await store.listPartners(NOW, ['a1', 'b1', 'c1', 'd1']);
    const found = new Map(partners.map(({ person, lookAlike }) => [person.key, lookAlike?.key]));
    expect(found.get('a1')).toMatch(/^[bc]1$/);
    expect(found.get('b1')).toMatch(/^[ac]1$/);
    expect(found.get('c1')).toMatch(/^[ab]1$/);
    expect(found.get('d1')).toBeUndefined();
  });

  test('is told of somebody who looks like them and comes later', async () => {
    const store = await openStoreOf(makeProfile());
    await store.putEntries([iFollowed({ id: 'a1', username: 'writer1' }, NOW)]);
    const told: (string | undefined)[][] = [];
    let wake = () => {};
    const next = () => new Promise<void>((resolve) => (wake = resolve));
    const stop = store.observe(
      (reader) => reader.listPartners(NOW, ['a1']),
      (partners) => {
        told.push(partners.map(({ lookAlike }) => lookAlike?.key));
        wake();
      },
      (error) => expect.fail(String(error)),
    );
    await next();
    const after = next();
    await store.putEntries([iFollowed({ id: 'l1', username: 'writerl' }, NOW)]);
    await after;
    expect(told).toEqual([[undefined], ['l1']]);
    stop();
  });

  test('fails when the database ends in the midst of it, and does not wait for ever', async () => {
    const store = await openStoreOf(makeProfile());
    await store.putEntries([iFollowed({ id: 'a1', username: 'anna' }, NOW - DAY)]);
    const { getAllKeys } = IDBIndex.prototype;
    vi.spyOn(IDBIndex.prototype, 'getAllKeys').mockImplementation(function (this: IDBIndex, ...asked) {
      const request = getAllKeys.apply(this, asked);
      this.objectStore.transaction.abort();
      return request;
    });
    await expect(store.listPartners(NOW, ['a1'])).rejects.toThrow();
  });
});
