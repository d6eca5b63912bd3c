import type { Viewer } from '../facts/page-facts';
import type { Entry } from '../ledger/entry';
import type { Settings } from '../ledger/settings';
import { appendEntries, listNewEntries } from './append-entries';
import { countTables, putCounters } from './counters';
import type { Database } from './database';
import { project } from './project';
import { readSettings } from './queries/meta-queries';
import { putMoved } from './write-projection';

/**
 * Adds the entries that the database lacks and folds the whole ledger anew, in one transaction. What is there stays.
 * @param chosen settings and viewer to put back where the database has none.
 * @returns how many entries were added.
 */
export async function restoreEntries(
  db: Database,
  entries: readonly Entry[],
  chosen?: { readonly settings: Settings; readonly viewer?: Viewer },
): Promise<number> {
  return db.transaction('rw', db.tables, async () => {
    const missing = await listNewEntries(db, entries);
    if (chosen && !(await db.meta.get('settings'))) {
      await db.meta.put({ key: 'settings', value: chosen.settings });
    }
    if (chosen?.viewer && !(await db.meta.get('viewer'))) {
      await db.meta.put({ key: 'viewer', value: chosen.viewer });
    }
    await appendEntries(db, missing);
    await refoldAll(db);
    return missing.length;
  });
}

/** Makes every projection and counter anew from the entries, within the transaction that is open. */
async function refoldAll(db: Database): Promise<void> {
  const rows = await db.entries.toArray();
  const { graceMs } = await readSettings(db);
  const before = new Map(rows.map((row) => [row.entry.id, row]));
  const after = project(before, graceMs);
  await putMoved(db, before, after);
  const { people, swaps, threads, readings } = db;
  for (const table of [people, swaps, threads, readings]) await table.clear();
  await people.bulkPut(after.people);
  await swaps.bulkPut(after.swaps);
  await threads.bulkPut(after.threads);
  await readings.bulkPut(after.readings);
  await putCounters(db, await countTables(db));
}
