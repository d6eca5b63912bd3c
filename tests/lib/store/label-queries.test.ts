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
