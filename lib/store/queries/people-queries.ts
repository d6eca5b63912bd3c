import type { Entry } from '../../ledger/entry';
import type { Person } from '../../ledger/person';
import type { Swap } from '../../ledger/swap';
import type { Database } from '../database';
import type { PersonRow } from '../rows';
import { personSubject } from '../subject';

/** A person of the ledger, with the swap between you if there is one. */
export interface PersonWithSwap {
  readonly person: Person;
  readonly swap?: Swap;
}

async function withSwaps(db: Database, rows: readonly PersonRow[]): Promise<readonly PersonWithSwap[]> {
  const swaps = await db.swaps.bulkGet(rows.map((row) => row.person.key));
  return rows.map((row, at) => {
    const swap = swaps[at]?.swap;
    return swap ? { person: row.person, swap } : { person: row.person };
  });
}

/** The person with this key, id or username (any case, with or without @); undefined when the ledger knows none. */
export async function findPerson(db: Database, idOrUsername: string): Promise<PersonWithSwap | undefined> {
  const row = (await db.people.get(idOrUsername)) ?? (await findByAlias(db, idOrUsername));
  return row && (await withSwaps(db, [row]))[0];
}

async function findByAlias(db: Database, username: string): Promise<PersonRow | undefined> {
  const alias = username.replace(/^@/, '').toLowerCase();
  const rows = await db.people.where('person.aliases').equals(alias).toArray();
  return pickHolder(rows, alias);
}

/** Of several people who had a username, the one who bears it now. */
function pickHolder(rows: readonly PersonRow[], alias: string): PersonRow | undefined {
  return rows.find((row) => row.person.username?.toLowerCase() === alias) ?? rows[0];
}

/** The people who bear these usernames (any case); unknown ones are left out. */
export async function listPeopleByUsernames(
  db: Database,
  usernames: readonly string[],
): Promise<readonly PersonWithSwap[]> {
  const wanted = new Set(usernames.map((username) => username.toLowerCase()));
  const rows = await db.people
    .where('person.aliases')
    .anyOf([...wanted])
    .toArray();
  const byAlias = new Map<string, PersonRow[]>();
  for (const row of rows) {
    for (const alias of row.person.aliases) {
      if (wanted.has(alias)) byAlias.set(alias, [...(byAlias.get(alias) ?? []), row]);
    }
  }
  const held = new Map<string, PersonRow>();
  for (const [alias, bearers] of byAlias) {
    const row = pickHolder(bearers, alias);
    if (row) held.set(row.person.key, row);
  }
  return withSwaps(db, [...held.values()]);
}

/** The people with these keys, ids or usernames (any case), each once; unknown ones are left out. */
export async function listPeople(
  db: Database,
  ids: readonly string[],
  usernames: readonly string[],
): Promise<readonly PersonWithSwap[]> {
  const [byId, byUsername] = await Promise.all([
    db.people.bulkGet([...ids]),
    listPeopleByUsernames(db, usernames),
  ]);
  const rows = byId.flatMap((row) => row ?? []);
  const found = new Map(byUsername.map((partner) => [partner.person.key, partner]));
  for (const partner of await withSwaps(db, rows)) found.set(partner.person.key, partner);
  return [...found.values()];
}

/** Everything the ledger holds about one person, oldest first. */
export async function listEntriesOf(db: Database, personKey: string): Promise<readonly Entry[]> {
  const rows = await db.entries.where('subject').equals(personSubject(personKey)).toArray();
  return rows.map((row) => row.entry).sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

/** The entry with this id; undefined when there is none. */
export async function findEntry(db: Database, entryId: string): Promise<Entry | undefined> {
  return (await db.entries.where('entry.id').equals(entryId).first())?.entry;
}
