import { beforeAll, describe, expect, it } from 'vitest';
import { QUERY_DEFAULT } from '../../../components/ledger/route';
import { orderOf, readPage, readRows } from '../../../entrypoints/ledger/read-page';
import { readPopup } from '../../../entrypoints/popup/read-popup';
import { keysInOrder } from '../../../lib/ledger/keys-in-order';
import { COLUMNS, FILTERS, type SwapQuery } from '../../../lib/ledger/swap-filter';
import { DAY, HOUR } from '../../../lib/ledger/time';
import { iFollowed, letGo, swapOffered, theyFollowed, theyMissing } from '../../lib/store/entries';
import { makeProfile, NOW, openStoreOf } from '../../lib/store/make-store';

type Store = Awaited<ReturnType<typeof openStoreOf>>;
let store: Store;

beforeAll(async () => {
  store = await openStoreOf(makeProfile());
  await store.putEntries([
    iFollowed({ id: 'a1', username: 'old', name: 'Ölga Olsen' }, NOW - 5 * DAY),
    iFollowed({ id: 'a2', username: 'fresh' }, NOW - HOUR),
    theyFollowed({ id: 'b1', username: 'late' }, NOW - 3 * DAY),
    swapOffered({ id: 'b1' }, NOW - 3 * DAY),
    swapOffered({ id: 'c1', username: 'offer' }, NOW - DAY),
    iFollowed({ id: 'd1', username: 'even' }, NOW - 4 * DAY),
    theyFollowed({ id: 'd1' }, NOW - 3 * DAY),
    iFollowed({ id: 'e1', username: 'left' }, NOW - 9 * DAY),
    theyFollowed({ id: 'e1' }, NOW - 8 * DAY),
    theyMissing({ id: 'e1' }, NOW - DAY),
    iFollowed({ id: 'f1', username: 'gone' }, NOW - 9 * DAY),
    letGo({ id: 'f1' }, NOW - DAY),
  ]);
});

async function people(query: Partial<SwapQuery>) {
  const route = { page: 'people', query: { ...QUERY_DEFAULT, ...query }, isSearching: false } as const;
  const view = await readPage(store, NOW, { route, limit: 200 });
  if (view.page !== 'people') throw new Error(`read ${view.page} instead of people`);
  return view;
}
const keysOf = (query: Partial<SwapQuery>) =>
  store.orderSwapKeys(NOW, orderOf({ ...QUERY_DEFAULT, ...query }));
async function names(query: Partial<SwapQuery>) {
  const found = await store.findSwapKeys({ ...QUERY_DEFAULT, ...query });
  const keys = await keysOf(query);
  const rows = await readRows(store, NOW, found ? keysInOrder(found, keys, undefined) : keys);
  return rows.map(({ username }) => username);
}

describe('the people page', () => {
  it.each([
    ['needsYou', ['old', 'late', 'left']],
    ['theyOwe', ['old']],
    ['youOwe', ['late']],
    ['waiting', ['fresh']],
    ['agreed', ['offer']],
    ['even', ['even']],
    ['leftAgain', ['left']],
    ['closed', ['gone']],
    ['all', ['old', 'late', 'left', 'fresh', 'offer', 'even', 'gone']],
  ] as const)('lists behind %s: %j', async (filter, wanted) => {
    expect(await names({ filter })).toEqual(wanted);
  });

  it.each(FILTERS)('begins the list behind %s as it goes on, in whatever order', async (filter) => {
    for (const sort of COLUMNS) {
      for (const isDescending of [false, true]) {
        const order = { filter, sort, isDescending };
        const whole = await store.orderSwapKeys(NOW, order);
        for (const limit of [1, 3, 9]) {
          const first = await store.firstSwapKeys(NOW, order, limit);
          expect([order, first ?? whole.slice(0, limit)]).toEqual([order, whole.slice(0, limit)]);
        }
      }
    }
    const usual = { filter, sort: 'status', isDescending: false } as const;
    expect(await store.firstSwapKeys(NOW, usual, 9)).toBeDefined();
  });

  it('lists anew what was settled in between', async () => {
    const own = await openStoreOf(makeProfile());
    const order = { filter: 'even', sort: 'status', isDescending: false } as const;
    await own.putEntries([iFollowed({ id: 'a1' }, NOW - 2 * DAY), theyFollowed({ id: 'a1' }, NOW - DAY)]);
    expect(await own.orderSwapKeys(NOW, order)).toEqual(['a1']);
    await own.putEntries([iFollowed({ id: 'b1' }, NOW - DAY), theyFollowed({ id: 'b1' }, NOW - HOUR)]);
    expect(await own.orderSwapKeys(NOW, order)).toEqual(['b1', 'a1']);
    await own.forgetPerson('b1');
    expect(await own.orderSwapKeys(NOW, order)).toEqual(['a1']);
  });

  it('counts behind each chip as many as it lists', async () => {
    for (const filter of FILTERS) {
      const view = await people({ filter });
      expect([filter, view.counts[filter]]).toEqual([filter, (await keysOf({ filter })).length]);
    }
  });

  it.each([
    ['OLSEN', ['old']],
    ['ölga', ['old']],
    ['@Fresh', ['fresh']],
    [' gone ', ['gone']],
    ['nobody', []],
  ])('finds by name or handle, in every state: %j', async (text, wanted) => {
    expect(await names({ search: text })).toEqual(wanted);
  });

  it.each([
    ['person', ['even', 'fresh', 'gone', 'late', 'left', 'offer', 'old']],
    ['due', ['old', 'late', 'fresh']],
  ] as const)('sorts by %s, with what is not known at the end', async (sort, wanted) => {
    const sorted = await names({ filter: 'all', sort });
    expect(sorted).toHaveLength(7);
    expect(sorted.slice(0, wanted.length)).toEqual(wanted);
  });

  it('turns the order round, and still keeps the unknown at the end', async () => {
    expect((await names({ filter: 'all', sort: 'due', isDescending: true })).slice(0, 3)).toEqual([
      'fresh',
      'late',
      'old',
    ]);
    const since = await names({ filter: 'all', sort: 'since', isDescending: true });
    expect([since[0], since.at(-1)]).toEqual(['fresh', 'old']);
  });
});

describe('the page of a person', () => {
  const person = async (key: string) => {
    const view = await readPage(store, NOW, { route: { page: 'person', key }, limit: 1 });
    if (view.page !== 'person') throw new Error(`read ${view.page} instead of a person`);
    return view;
  };

  it('tells what happened, newest first, with how it is known', async () => {
    const view = await person('e1');
    expect(view.row?.username).toBe('left');
    expect(view.lines.map(({ words }) => words)).toEqual([
      expect.stringMatching(/^not in your followers list/),
      expect.stringMatching(/^they followed you · /),
      expect.stringMatching(/^you followed · /),
    ]);
  });

  it('knows nobody under another key', async () => {
    expect(await person('nobody')).toMatchObject({ page: 'person', lines: [] });
  });
});

it('reads the popup: lists, numbers and settings in one go', async () => {
  const data = await readPopup(store, NOW);
  expect(data.theyOwe.map(({ person }) => person.username)).toEqual(['old', 'fresh']);
  expect(data.youOwe.map(({ person }) => person.username)).toEqual(['late']);
  expect(data.lapsed.map(({ person }) => person.username)).toEqual(['left']);
  expect(data.counts).toMatchObject({ theyOwe: 2, youOwe: 1, lapsed: 1 });
  expect(data.settings.welcomed).toBe(false);
  expect(data.viewerUsername).toBeUndefined();
});
