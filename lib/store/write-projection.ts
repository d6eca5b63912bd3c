import type { Database } from './database';
import type { Projection } from './project';
import type { EntryRow } from './rows';
import { parseSubject } from './subject';

/** Takes away what was projected of these rows before, within the transaction that is open. */
async function dropOld(db: Database, rows: Iterable<EntryRow>): Promise<void> {
  const keys = { person: new Set<string>(), thread: new Set<string>(), reading: new Set<string>() };
  for (const { subject } of rows) {
    if (subject === undefined) continue;
    const { kind, key } = parseSubject(subject);
    keys[kind].add(key);
  }
  await db.people.bulkDelete([...keys.person]);
  await db.swaps.bulkDelete([...keys.person]);
  await db.threads.bulkDelete([...keys.thread]);
  await db.readings.bulkDelete([...keys.reading]);
}

/**
 * Replaces what was projected of some rows by what follows from them now, within the transaction that is open.
 * @param before the rows as they were placed until now, by entry id.
 */
export async function writeProjection(
  db: Database,
  before: ReadonlyMap<string, EntryRow>,
  after: Projection,
): Promise<void> {
  await dropOld(db, before.values());
  await db.entries.bulkPut(after.entries.filter((row) => row.subject !== before.get(row.entry.id)?.subject));
  await db.people.bulkPut(after.people);
  await db.swaps.bulkPut(after.swaps);
  await db.threads.bulkPut(after.threads);
  await db.readings.bulkPut(after.readings);
}
