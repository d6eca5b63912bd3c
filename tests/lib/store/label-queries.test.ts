import { describe, expect, test } from 'vitest';
import { DAY } from '../../../lib/ledger/time';
import { iFollowed } from './entries';
import { makeProfile, NOW, openStoreOf } from './make-store';

const under = (title: string) => ({ place: { url: 'https://medium.com/p/abcdef12', title } });

describe('labels', () => {
  test('of places are the titles as they were written, each once', async () => {
    const store = await openStoreOf(makeProfile());
    await store.putEntries([
      { ...iFollowed({ id: 'a1' }, NOW - DAY), ...under('The Hundred Club') },
      { ...iFollowed({ id: 'b1' }, NOW - DAY), ...under('The Hundred Club') },
      { ...iFollowed({ id: 'c1' }, NOW - DAY), ...under('Ärger im Garten') },
    ]);
    expect(await store.listPlaces(10)).toEqual([
      { key: 'arger im garten', words: 'Ärger im Garten' },
      { key: 'the hundred club', words: 'The Hundred Club' },
    ]);
    expect(await store.listPlaces(1)).toHaveLength(1);
  });
});

describe('who looks alike', () => {
  test('is found by name and handle, and never is oneself', async () => {
    const store = await openStoreOf(makeProfile());
    await store.putEntries([
      iFollowed({ id: 'a1', username: 'anna', name: 'Anna Quill' }, NOW - DAY),
      iFollowed({ id: 'b1', username: 'аnna' }, NOW - DAY),
      iFollowed({ id: 'c1', username: 'somebody', name: 'anna' }, NOW - DAY),
      iFollowed({ id: 'd1', username: 'teo', name: 'Teo' }, NOW - DAY),
    ]);
    const people = (await store.listPeople(['a1', 'b1', 'c1', 'd1'], [])).map(({ person }) => person);
    const found = await store.listLookAlikes(people);
    expect(found.get('a1')?.key).toMatch(/^[bc]1$/);
    expect(found.get('b1')?.key).toMatch(/^[ac]1$/);
    expect(found.get('c1')?.key).toMatch(/^[ab]1$/);
    expect(found.has('d1')).toBe(false);
  });
});
