import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinKeys, keysOf, personKeyOf } from '../../../lib/ledger/person-keys';
import { ledgerOf, shuffledOf } from './arbitraries';
import { leg, START, seen, undo } from './examples';

const none = () => undefined;

describe('personKeyOf', () => {
  it.each([
    [{ id: 'a1', username: 'Mara' }, 'a1'],
    [{ username: 'Mara' }, '@mara'],
    [{ username: '@Mara' }, '@mara'],
    [{ name: 'Mara' }, '~Mara'],
    [{}, '~'],
    [{ id: '', username: 'mara' }, '@mara'],
  ])('%j is %s', (ref, key) => {
    expect(personKeyOf(ref, none)).toBe(key);
  });

  it('takes the key that holds the username, asked for in lower case', () => {
    expect(personKeyOf({ username: 'MaRa' }, (username) => (username === 'mara' ? 'a1' : undefined))).toBe(
      'a1',
    );
  });

  it('trusts an id more than an alias', () => {
    expect(personKeyOf({ id: 'b2', username: 'mara' }, () => 'a1')).toBe('b2');
  });
});

describe('keysOf', () => {
  it('gives id and username in lower case, and nothing for an entry about no person', () => {
    expect(keysOf(leg('iFollowed', START, { person: { id: 'a1', username: 'MaRa' } }))).toEqual({
      id: 'a1',
      username: 'mara',
    });
    expect(keysOf(undo('x', START))).toEqual({});
  });
});

describe('joinKeys', () => {
  const byName = (username: string, hours: number) =>
    leg('iFollowed', START + hours, { id: `${username}-${hours}`, person: { username } });
  const met = (id: string, username: string, hours: number) => seen(START + hours, { id, username });

  it('joins what was seen under a username, in any case, to the id that becomes known later', () => {
    const entry = byName('MARA', 1);
    expect(joinKeys([entry, met('a1', 'mara', 5)]).get(entry.id)).toBe('a1');
  });

  it('parts two people when a username changes hands', () => {
    const [early, late] = [byName('mara', 2), byName('mara', 8)];
    const keys = joinKeys([late, early, met('a1', 'mara', 1), met('b2', 'mara', 7)]);
    expect([keys.get(early.id), keys.get(late.id)]).toEqual(['a1', 'b2']);
  });

  it('keeps a former username with the one who bore it', () => {
    const entry = byName('mara', 2);
    const keys = joinKeys([entry, met('a1', 'mara', 1), met('a1', 'maralind', 3)]);
    expect(keys.get(entry.id)).toBe('a1');
  });

  it('does not join two ids', () => {
    const keys = joinKeys([met('a1', 'mara', 1), met('b2', 'mara', 2)]);
    expect(new Set(keys.values())).toEqual(new Set(['a1', 'b2']));
  });

  it('gives every entry about a person one key, in any order and with duplicates', () => {
    fc.assert(
      fc.property(
        ledgerOf.chain((entries) => fc.tuple(fc.constant(entries), shuffledOf(entries))),
        ([entries, shuffled]) => {
          expect(joinKeys(shuffled)).toEqual(joinKeys(entries));
        },
      ),
    );
  });
});
