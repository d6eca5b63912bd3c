import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareEntries, compareText, contentOf, sortEntries } from '../../../lib/ledger/entry-order';
import { entryOf } from './arbitraries';
import { leg, MARA, marked, START, seen } from './examples';

describe('compareEntries', () => {
  it('puts the weaker evidence first at the same moment, so that the stronger has the last word', () => {
    const word = leg('theyFollowed', START, { id: 'z', evidence: 'ownWord' });
    const list = leg('theyMissing', START, { id: 'a', evidence: 'followersList' });
    expect(sortEntries([list, word])).toEqual([word, list]);
  });

  it('puts a decision after what was seen at the same moment', () => {
    const decided = marked('letGo', START, { id: 'a' });
    const done = leg('iFollowed', START, { id: 'b' });
    expect(sortEntries([decided, done])).toEqual([done, decided]);
  });

  it('takes a sighting for something seen, and all else for something decided', () => {
    const decided = marked('lookedAt', START, { id: 'a' });
    for (const first of [
      seen(START, MARA),
      leg('theyFollowed', START),
      leg('iUnfollowed', START),
      leg('theyMissing', START),
    ]) {
      const last = { ...first, id: 'z' };
      expect(sortEntries([decided, last])).toEqual([last, decided]);
    }
  });

  it('puts what is earlier first, whatever it is', () => {
    const decided = marked('letGo', START - 1, { id: 'z' });
    const done = leg('iFollowed', START, { id: 'a', evidence: 'ownWord' });
    expect(sortEntries([done, decided])).toEqual([decided, done]);
  });

  it('breaks other ties by id', () => {
    const [first, second] = [leg('iFollowed', START, { id: 'a' }), leg('iFollowed', START, { id: 'b' })];
    expect(sortEntries([second, first])).toEqual([first, second]);
  });

  it('is a total order', () => {
    fc.assert(
      fc.property(entryOf, entryOf, entryOf, (a, b, c) => {
        expect(Math.sign(compareEntries(a, b)) + Math.sign(compareEntries(b, a))).toBe(0);
        if (compareEntries(a, b) <= 0 && compareEntries(b, c) <= 0) {
          expect(compareEntries(a, c)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });
});

describe('sortEntries', () => {
  it('keeps one of two entries with one id, the same one in any order', () => {
    fc.assert(
      fc.property(fc.array(entryOf), (entries) => {
        const sorted = sortEntries(entries);
        expect(new Set(sorted.map((entry) => entry.id)).size).toBe(sorted.length);
        expect(sortEntries([...entries].reverse())).toEqual(sorted);
      }),
    );
  });
});

describe('two copies of one entry that differ', () => {
  it('leave the earlier one, or the one whose content comes first', () => {
    const [late, early] = [marked('letGo', START + 1, { id: 'a' }), marked('letGo', START, { id: 'a' })];
    expect(sortEntries([late, early])).toEqual([early]);
    expect(sortEntries([early, late])).toEqual([early]);
    const [kofi, mara] = ['kofi', 'mara'].map((username) =>
      marked('letGo', START, { id: 'a', person: { username } }),
    );
    expect(mara && kofi && sortEntries([mara, kofi])).toEqual([kofi]);
    expect(mara && kofi && sortEntries([kofi, mara])).toEqual([kofi]);
  });
});

describe('contentOf', () => {
  it('is the same for the same content, in whatever order its keys stand, however deep', () => {
    const one = { b: 1, a: { d: [1, { f: 1, e: null }], c: 2 } };
    const other = { a: { c: 2, d: [1, { e: null, f: 1 }] }, b: 1 };
    expect(contentOf(one)).toBe(contentOf(other));
    expect(contentOf(one)).toBe('{"a":{"c":2,"d":[1,{"e":null,"f":1}]},"b":1}');
  });

  it('differs with the order of a list', () => {
    expect(contentOf([1, 2])).not.toBe(contentOf([2, 1]));
    expect(contentOf(null)).toBe('null');
  });
});

describe('compareText', () => {
  it('compares by code unit, whatever the language', () => {
    expect(['b', 'ä', 'B', 'a'].sort(compareText)).toEqual(['B', 'a', 'b', 'ä']);
  });
});
