import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../lib/ledger/entry';
import { stripFor } from '../../../lib/ledger/list-strip';
import { DAY } from '../../../lib/ledger/time';
import { leg, type MARA, marked, START } from './examples';
import { factsOf, knownOf, memoryOf } from './page-examples';

const ours = (...entries: readonly Entry[]) => knownOf(entries);
const list = (usernames: string[], more: { total?: number; of?: string; complete?: boolean } = {}) =>
  memoryOf(
    factsOf({
      url: 'https://medium.com/@jane/followers',
      kind: 'followers',
      people: [{ id: 'b2', username: 'owenNew' }],
      list: { of: 'Jane', kind: 'followers', usernames, complete: false, ...more },
    }),
  );
const both = [leg('iFollowed', START), leg('theyFollowed', START)];
const STANDINGS: readonly [what: string, entries: readonly Entry[]][] = [
  ['owe you', [leg('iFollowed', START)]],
  ['are owed by you', [leg('theyFollowed', START)]],
  ['are even with you', both],
  ['left', [...both, leg('theyMissing', START + DAY)]],
  ['left, as you have seen', [...both, leg('theyMissing', START + DAY), marked('lookedAt', START + 2 * DAY)]],
];

describe('stripFor', () => {
  it.each(STANDINGS)('misses those who %s, at the end of the list only', (_what, entries) => {
    expect(stripFor(list(['kofi'], { total: 1 }), ours(...entries))?.missing).toEqual(['Mara L']);
    expect(stripFor(list(['kofi'], { total: 2 }), ours(...entries))?.missing).toEqual([]);
    expect(stripFor(list(['MaraLind'], { total: 1 }), ours(...entries))).toMatchObject({
      confirmed: ['Mara L'],
      missing: [],
    });
  });

  it('misses nobody who promised nothing or with whom it is over', () => {
    for (const kind of ['swapOffered', 'letGo', 'declined', 'notASwap'] as const) {
      const known = ours(...(kind === 'swapOffered' ? [] : both), marked(kind, START + DAY));
      expect(stripFor(list(['kofi'], { total: 1 }), known)?.missing).toEqual([]);
    }
  });

  it('does not say of someone who is not a swap that the list holds them', () => {
    const known = ours(...both, marked('notASwap', START + DAY));
    expect(stripFor(list(['maralind'], { total: 1 }), known)?.confirmed).toEqual([]);
    expect(stripFor(list(['maralind'], { total: 1 }), ours(...both))?.confirmed).toEqual(['Mara L']);
  });

  it('knows a partner by the id that the page gives, and names them once', () => {
    const known = ours(leg('iFollowed', START, { person: { id: 'b2', username: 'owen', name: 'Owen P' } }));
    expect(stripFor(list(['owennew', 'OwenNew'], { total: 9 }), known)?.confirmed).toEqual(['Owen P']);
  });

  it('names someone without a name by handle, and without both by what they are kept under', () => {
    const missing = (person: typeof MARA) =>
      stripFor(list(['kofi'], { total: 1 }), ours(leg('iFollowed', START, { person })))?.missing;
    expect(missing({ id: 'a1', username: 'Mara' })).toEqual(['@Mara']);
    expect(missing({ id: 'a1' })).toEqual(['a1']);
  });

  it('tells how much was read, and what that proves', () => {
    expect(stripFor(list(['kofi'], { total: 97 }), ours())).toMatchObject({
      words: '1 of 97 read',
      complete: false,
      proof: 'Scroll on: only the end of the list proves who is missing',
    });
    expect(stripFor(list(['kofi'], { total: 1 }), ours())).toMatchObject({
      words: '1 of 1 read',
      complete: true,
      proof: 'The list was read to its end',
    });
  });

  it('stands only on your own followers list', () => {
    const { list: own, ...bare } = list(['kofi']);
    expect(own && stripFor({ ...bare, list: own }, ours())).toBeDefined();
    expect(stripFor(bare, ours())).toBeUndefined();
    expect(own && stripFor({ ...bare, list: { ...own, kind: 'following' } }, ours())).toBeUndefined();
    expect(own && stripFor({ ...bare, list: { ...own, of: 'mara' } }, ours())).toBeUndefined();
    const { of: _, ...nobodys } = own ?? { kind: 'followers', usernames: [], complete: false, links: [] };
    expect(stripFor({ ...bare, list: nobodys }, ours())).toBeUndefined();
    expect(own && stripFor({ ...bare, viewer: null, list: own }, ours())).toBeUndefined();
  });
});
