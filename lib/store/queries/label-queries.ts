import type { Database } from '../database';
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
