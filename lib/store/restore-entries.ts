import type { Viewer } from '../facts/page-facts';
import type { Entry } from '../ledger/entry';
import type { Settings } from '../ledger/settings';
import { appendEntries, listNewEntries } from './append-entries';
import type { Database } from './database';
import { refoldAll } from './refold-all';

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
