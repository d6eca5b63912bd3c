import type { Entry } from '../ledger/entry';
import { isPersonEntry } from '../ledger/entry-kinds';
import { keysOf, personKeyOf } from '../ledger/person-keys';
import type { Database } from './database';
import type { EntryRow } from './rows';
import { ownSubject } from './subject';

/** The names that lead from one entry about a person to the others. */
function namesOf(entry: Entry): readonly string[] {
  if (!isPersonEntry(entry)) return [];
  const { id, username } = keysOf(entry);
  if (id === undefined && username === undefined) return [personKeyOf(entry.person, () => undefined)];
  return [...(id === undefined ? [] : [id]), ...(username === undefined ? [] : [`@${username}`])];
}

/** The entries among these that are not in the ledger yet, each once. */
export async function listNewEntries(db: Database, entries: readonly Entry[]): Promise<readonly Entry[]> {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const known = await db.entries
    .where('entry.id')
    .anyOf([...byId.keys()])
    .toArray();
  for (const row of known) byId.delete(row.entry.id);
  return [...byId.values()];
}

/** A row as it is first written: what needs knowledge of other rows comes when it is placed. */
export function toEntryRow(entry: Entry): EntryRow {
  const subject = ownSubject(entry);
  const names = namesOf(entry);
  return { entry, ...(subject && { subject }), ...(names.length > 0 && { names }) };
}

/** Adds entries to the open transaction. Returns their rows with the order of arrival that the database gave them. */
export async function appendEntries(db: Database, entries: readonly Entry[]): Promise<readonly EntryRow[]> {
  const rows = entries.map(toEntryRow);
  const seqs = await db.entries.bulkAdd(rows, { allKeys: true });
  return rows.map((row, at) => ({ ...row, seq: seqs[at] as number }));
}
