import { looksOf } from '../../ledger/look-alike';
import type { Person } from '../../ledger/person';
import { statusOf } from '../../ledger/status';
import { readCounters } from '../counters';
import type { Database } from '../database';
import type { PartnerRow } from './swap-queries';

/** A partner, and somebody else of the ledger who is easily taken for them. */
export interface PartnerBesideOthers extends PartnerRow {
  readonly lookAlike?: Person;
}

/**
 * The partners with these keys, in their order; those without a swap are left out. All in one transaction: it is asked
 * for at each letter of a search.
 */
export function listPartners(
  db: Database,
  now: number,
  keys: readonly string[],
): Promise<readonly PartnerBesideOthers[]> {
  return db.transaction('r', db.swaps, db.people, db.meta, async ({ idbtrans }) => {
    const [swaps, people] = await Promise.all([
      db.swaps.bulkGet([...keys]),
      db.people.bulkGet([...keys]),
      // Changes with every entry: what is observed in place of each look.
      readCounters(db),
    ]);
    const partners = keys.flatMap((_, at) => {
      const swap = swaps[at]?.swap;
      const person = people[at]?.person;
      return swap && person ? [{ person, swap, status: statusOf(swap, now) }] : [];
    });
    // A ledger that could not be brought into today's form has no such index, and is shown all the same.
    if (!('looks' in db.people.schema.idxByName)) return partners;
    const others = await keysOfLookAlikes(
      partners.map(({ person }) => person),
      idbtrans.objectStore('people').index('looks'),
    );
    const rows = await db.people.bulkGet([...new Set(others.filter((key) => key !== undefined))]);
    const byKey = new Map(rows.flatMap((row) => (row ? [[row.person.key, row.person] as const] : [])));
    return partners.map((partner, at) => {
      const lookAlike = byKey.get(others[at] ?? '');
      return lookAlike === undefined ? partner : { ...partner, lookAlike };
    });
  });
}

/** For each of these people the key of another one with a name or handle that looks like theirs. */
async function keysOfLookAlikes(
  people: readonly Person[],
  index: IDBIndex,
): Promise<readonly (string | undefined)[]> {
  // All asked for at once, two of each look: one of them is somebody else, if there is anybody.
  const asked = people.map((person) => looksOf(person).map((look) => index.getAllKeys(look, 2)));
  const last = asked.flat().at(-1);
  if (last !== undefined) {
    await new Promise((resolve, reject) => {
      // Answers come in the order of the questions; one that fails ends the transaction, and so the last one too.
      last.addEventListener('success', resolve);
      last.addEventListener('error', () => reject(last.error));
    });
  }
  return people.map(({ key }, at) =>
    (asked[at] ?? [])
      .flatMap(({ result }) => result)
      .flatMap((found) => (typeof found === 'string' && found !== key ? [found] : []))
      .at(0),
  );
}
