import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareEntries, compareText, sortEntries } from '../../../lib/ledger/entry-order';
import { entryOf } from './arbitraries';
import { leg, marked, START } from './examples';

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

describe('compareText', () => {
  it('compares by code unit, whatever the language', () => {
    expect(['b', 'ä', 'B', 'a'].sort(compareText)).toEqual(['B', 'a', 'b', 'ä']);
  });
});
