import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PersonEntry, Undone } from '../../../lib/ledger/entry';
import { foldPerson } from '../../../lib/ledger/fold-person';
import { HOUR } from '../../../lib/ledger/time';
import { ledgerOf, shuffledOf } from './arbitraries';
import { GRACE, leg, nextId, START, seen, undo } from './examples';

const options = { graceMs: GRACE };
const at = (hours: number) => START + hours * HOUR;
const about = (entries: readonly unknown[]) => entries as (PersonEntry | Undone)[];

describe('foldPerson', () => {
  it('knows nobody without entries', () => {
    expect(foldPerson([], options)).toBeUndefined();
  });

  it('keeps every username as alias and every name, the newest in front', () => {
    const folded = foldPerson(
      [
        seen(at(2), { id: 'a1', username: 'MaraLind', name: 'Mara Lind' }),
        leg('iFollowed', at(1), { person: { username: 'mara', name: 'Mara' } }),
        seen(at(3), { id: 'a1', username: 'maraLIND' }),
      ],
      options,
    );
    expect(folded?.person).toMatchObject({
      key: 'a1',
      id: 'a1',
      username: 'maraLIND',
      name: 'Mara Lind',
      aliases: ['mara', 'maralind'],
      formerNames: ['Mara'],
    });
  });

  it('uses the username as key as long as the id is not known', () => {
    expect(foldPerson([leg('iFollowed', at(0), { person: { username: 'Mara' } })], options)?.person.key).toBe(
      '@mara',
    );
  });

  it('takes the newest follower count, and none when none was seen', () => {
    const person = { id: 'a1' };
    const older = seen(at(1), person, { count: 60, exact: true });
    const newer = seen(at(2), person, { count: 62, exact: true });
    expect(foldPerson([newer, older, seen(at(3), person)], options)?.person.followers).toEqual({
      count: 62,
      exact: true,
      at: at(2),
    });
    expect(foldPerson([seen(at(3), person)], options)?.person.followers).toBeUndefined();
  });

  it('lists notes oldest first with their entries', () => {
    const note = (id: string, hours: number, text: string): PersonEntry => ({
      id,
      at: at(hours),
      kind: 'personNoted',
      person: { id: 'a1' },
      text,
    });
    expect(foldPerson([note('n2', 2, 'second'), note('n1', 1, 'first')], options)?.person.notes).toEqual([
      { entryId: 'n1', at: at(1), text: 'first' },
      { entryId: 'n2', at: at(2), text: 'second' },
    ]);
  });

  it('forgets whoever is known only from entries that were taken back', () => {
    const followed = leg('iFollowed', at(0), { id: 'x' });
    expect(foldPerson([followed, undo('x', at(1))], options)).toBeUndefined();
    expect(foldPerson([followed, undo('x', at(1), 'u'), undo('u', at(2))], options)?.swap?.state).toBe(
      'theyOwe',
    );
  });

  it('comes out the same in any order and with duplicates', () => {
    fc.assert(
      fc.property(
        ledgerOf.chain((entries) => fc.tuple(fc.constant(entries), shuffledOf(entries))),
        ([entries, shuffled]) => {
          expect(foldPerson(about(shuffled), options)).toEqual(foldPerson(about(entries), options));
        },
      ),
    );
  });

  it('comes out as before after an entry and its undo, for all that is between you', () => {
    fc.assert(
      fc.property(
        ledgerOf,
        fc.constantFrom('iFollowed', 'theyFollowed', 'theyMissing', 'iUnfollowed'),
        fc.nat(9),
        (entries, kind, hours) => {
          const before = foldPerson(about(entries), { ...options, key: 'k' });
          const extra = leg(kind as 'iFollowed', at(hours), { id: nextId(), person: {} });
          const after = foldPerson(about([...entries, extra, undo(extra.id, at(hours))]), {
            ...options,
            key: 'k',
          });
          expect(after).toEqual(before);
        },
      ),
    );
  });

  it('comes out as with the entry alone after an undo that was undone', () => {
    fc.assert(
      fc.property(ledgerOf, fc.nat(9), (entries, hours) => {
        const extra = leg('iFollowed', at(hours), { id: nextId() });
        const [taken, restored] = [nextId(), nextId()];
        const both = [...entries, extra, undo(extra.id, at(hours), taken), undo(taken, at(hours), restored)];
        expect(foldPerson(about(both), options)).toEqual(foldPerson(about([...entries, extra]), options));
      }),
    );
  });
});
