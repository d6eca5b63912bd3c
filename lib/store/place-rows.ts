import type { Entry } from '../ledger/entry';
import type { EntryRow } from './rows';
import { personSubject } from './subject';

/** The entry that a chain of `undone` entries leads to, among these; undefined when it is not there. */
function findRoot(entry: Entry, rows: ReadonlyMap<string, EntryRow>): Entry | undefined {
  const seen = new Set<string>();
  let at: Entry | undefined = entry;
  while (at?.kind === 'undone') {
    if (seen.has(at.id)) return undefined;
    seen.add(at.id);
    at = rows.get(at.entryId)?.entry;
  }
  return at;
}

/**
 * Gives each row the subject it belongs to, now that it is known who is who. Pure.
 * @param keys the person's key by entry id, as the fold of these rows found them.
 */
export function placeRows(
  rows: ReadonlyMap<string, EntryRow>,
  keys: ReadonlyMap<string, string>,
): readonly EntryRow[] {
  return [...rows.values()].map((row) => {
    const root = findRoot(row.entry, rows);
    const key = root && keys.get(root.id);
    const subject = key === undefined ? root && rows.get(root.id)?.subject : personSubject(key);
    if (subject === row.subject) return row;
    const { subject: _, ...rest } = row;
    return subject === undefined ? rest : { ...rest, subject };
  });
}
