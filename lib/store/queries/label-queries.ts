import { looksOf } from '../../ledger/look-alike';
import type { Person } from '../../ledger/person';
import { readCounters } from '../counters';
import type { Database } from '../database';
import type { PersonRow } from '../rows';
import { unobserved } from '../unobserved';
import { observeJournal } from './observe-journal';

/** Something to narrow a list to: how it is compared, and how it is spelt. */
export interface Label {
  readonly key: string;
  readonly words: string;
}

/** The tags in use, by alphabet, each as one of its bearers has it; at most so many. */
export async function listTags(db: Database, limit: number): Promise<readonly Label[]> {
  await observeJournal(db);
  return unobserved(async () => {
    const { keys, rows } = await listValues(db, 'list.tags', limit);
    const people = await db.people.bulkGet(rows.map((row) => row?.swap.personKey ?? ''));
    return keys.map((key, at) => ({
      key,
      words: people[at]?.person.tags.find((tag) => tag.toLowerCase() === key) ?? key,
    }));
  });
}

/** The titles of stories under which swaps were agreed on, by alphabet; at most so many. */
export async function listPlaces(db: Database, limit: number): Promise<readonly Label[]> {
  await observeJournal(db);
  return unobserved(async () => {
    const { keys, rows } = await listValues(db, 'list.where', limit);
    return keys.map((key, at) => ({ key, words: rows[at]?.swap.place?.title ?? key }));
  });
}

/**
 * The values of an index, by alphabet, at most so many, each with one of its rows: from one value to the next, however
 * many rows lie between them.
 */
async function listValues(db: Database, index: string, limit: number) {
  const keys: string[] = [];
  let [next] = await db.swaps.orderBy(index).limit(1).keys();
  while (next !== undefined && keys.length < limit) {
    keys.push(String(next));
    [next] = await db.swaps.where(index).above(next).limit(1).keys();
  }
  const rows = await Promise.all(keys.map((key) => db.swaps.where(index).equals(key).first()));
  return { keys, rows };
}

/**
 * Who in the ledger is easily taken for one of these people: another key, with a name or handle that looks like
 * theirs. By the key of the one who is looked at.
 */
export async function listLookAlikes(
  db: Database,
  people: readonly Person[],
): Promise<ReadonlyMap<string, Person>> {
  // A ledger that could not be brought into today's form is shown all the same.
  if (!('looks' in db.people.schema.idxByName)) return new Map();
  // Changes with every entry: what is observed in place of each look.
  await readCounters(db);
  const looks = new Set(people.flatMap(looksOf));
  const found = await unobserved(() => listOfLooks(db, looks));
  const byLook = new Map<string, Person[]>();
  for (const { looks: own, person } of found) {
    for (const look of own) byLook.set(look, [...(byLook.get(look) ?? []), person]);
  }
  return new Map(
    people.flatMap((person) => {
      const other = looksOf(person)
        .flatMap((look) => byLook.get(look) ?? [])
        .find(({ key }) => key !== person.key);
      return other === undefined ? [] : [[person.key, other] as const];
    }),
  );
}

/** Who has one of these looks. Asked for all at once: a cursor would go to the database and back for each. */
async function listOfLooks(db: Database, looks: ReadonlySet<string>): Promise<readonly PersonRow[]> {
  if (looks.size === 0) return [];
  return db.transaction('r', db.people, async ({ idbtrans }) => {
    const index = idbtrans.objectStore('people').index('looks');
    const requests = [...looks].map((look): IDBRequest<PersonRow[]> => index.getAll(look));
    // Answers come in the order of the questions.
    await new Promise((resolve) => requests.at(-1)?.addEventListener('success', resolve));
    return requests.flatMap(({ result }) => result);
  });
}
