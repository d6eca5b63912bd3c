import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../lib/ledger/entry';
import { isPersonEntry } from '../../../lib/ledger/entry-kinds';
import { foldLedger } from '../../../lib/ledger/fold-ledger';
import { foldPerson } from '../../../lib/ledger/fold-person';
import { standingIds } from '../../../lib/ledger/undo';
import { ledgerOf, shuffledOf } from './arbitraries';
import { GRACE, leg, nextId, START, seen, undo } from './examples';

const options = { graceMs: GRACE };

describe('foldLedger', () => {
  it('comes out the same in any order of arrival and with duplicates', () => {
    fc.assert(
      fc.property(
        ledgerOf.chain((entries) => fc.tuple(fc.constant(entries), shuffledOf(entries))),
        ([entries, shuffled]) => {
          expect(foldLedger(shuffled, options)).toEqual(foldLedger(entries, options));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('merges two devices by the union of their entries, whichever is first', () => {
    fc.assert(
      fc.property(ledgerOf, fc.func(fc.boolean()), (entries, isOnFirst) => {
        const first = entries.filter((entry) => isOnFirst(entry.id));
        const second = entries.filter((entry) => !isOnFirst(`${entry.id} `) || !isOnFirst(entry.id));
        expect(foldLedger([...first, ...second], options)).toEqual(
          foldLedger([...second, ...first], options),
        );
      }),
    );
  });

  it('lets no entry vanish: each is under a person, in a thread, a reading, an undo or aside', () => {
    const strange = { id: 'strange', at: START, kind: 'greeted' } as unknown as Entry;
    const undated = { ...leg('iFollowed', Number.NaN), id: 'undated' };
    fc.assert(
      fc.property(ledgerOf, (entries) => {
        const ledger = foldLedger([...entries, strange, undated], options);
        expect(ledger.aside.map((entry) => entry.id).sort()).toEqual(['strange', 'undated']);
        for (const entry of entries) {
          if (isPersonEntry(entry)) expect(ledger.keys.has(entry.id)).toBe(true);
        }
        const standing = standingIds(entries);
        const readings = entries.filter((entry) => entry.kind === 'readingTaken' && standing.has(entry.id));
        expect(ledger.readings).toHaveLength(readings.length);
        const responses = [...ledger.threads.values()].flatMap((thread) => thread.responses);
        const responded = entries.filter((entry) => entry.kind === 'responded' && standing.has(entry.id));
        expect(responses).toHaveLength(responded.length);
        const notes = [...ledger.people.values()].flatMap((person) => person.notes);
        const noted = entries.filter((entry) => entry.kind === 'personNoted' && standing.has(entry.id));
        expect(notes).toHaveLength(noted.length);
      }),
    );
  });

  it('gives each person what folding their own entries gives', () => {
    fc.assert(
      fc.property(ledgerOf, (entries) => {
        const ledger = foldLedger(entries, options);
        for (const key of new Set(ledger.keys.values())) {
          const own = entries.filter((entry) => ledger.keys.get(entry.id) === key).filter(isPersonEntry);
          const undos = entries.filter((entry) => entry.kind === 'undone');
          const folded = foldPerson([...own, ...undos], { ...options, key });
          expect(folded?.person).toEqual(ledger.people.get(key));
          expect(folded?.swap).toEqual(ledger.swaps.get(key));
        }
      }),
    );
  });

  it('finds the same people in a part that is closed over shared usernames', () => {
    fc.assert(
      fc.property(ledgerOf, fc.nat(), (entries, pick) => {
        const ledger = foldLedger(entries, options);
        const people = [...ledger.people.values()];
        const start = people[pick % Math.max(1, people.length)];
        if (!start) return;
        const part = linkedKeys(start.key, entries, ledger.keys);
        const some = entries.filter(
          (entry) => part.has(ledger.keys.get(entry.id) ?? '') || entry.kind === 'undone',
        );
        expect(foldLedger(some, options).people.get(start.key)).toEqual(start);
        expect(foldLedger(some, options).swaps.get(start.key)).toEqual(ledger.swaps.get(start.key));
      }),
    );
  });

  it('joins a swap begun under a username to the person whose id a page shows later', () => {
    const before = leg('iFollowed', START, { person: { username: 'mara' } });
    const ledger = foldLedger([before, seen(START + 1, { id: 'a1', username: 'Mara' })], options);
    expect([...ledger.people.keys()]).toEqual(['a1']);
    expect(ledger.swaps.get('a1')?.yours.doneAt).toBe(START);
  });

  it('leaves what was undone out of readings and threads', () => {
    const place = { url: 'https://medium.com/p/1' };
    const responded: Entry = { id: nextId(), at: START, kind: 'responded', place };
    const reading: Entry = { id: nextId(), at: START, kind: 'readingTaken', count: 87, exact: true };
    const undos = [undo(responded.id, START + 1), undo(reading.id, START + 1)];
    expect(foldLedger([responded, reading], options).threads.size).toBe(1);
    const ledger = foldLedger([responded, reading, ...undos], options);
    expect([ledger.threads.size, ledger.readings.length]).toEqual([0, 0]);
  });
});

/** Keys of everyone who shares a username with someone who shares one ... with the first. */
function linkedKeys(
  start: string,
  entries: readonly Entry[],
  keys: ReadonlyMap<string, string>,
): Set<string> {
  const linked = new Set([start]);
  const names = new Set<string>();
  for (let size = -1; size !== linked.size + names.size; ) {
    size = linked.size + names.size;
    for (const entry of entries.filter(isPersonEntry)) {
      const key = keys.get(entry.id) ?? '';
      const name = entry.person.username?.toLowerCase();
      if (linked.has(key) && name) names.add(name);
      if (name && names.has(name)) linked.add(key);
    }
  }
  return linked;
}
