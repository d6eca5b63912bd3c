import type { Viewer } from '../facts/page-facts';
import type { Entry } from '../ledger/entry';
import type { Settings } from '../ledger/settings';
import type { Database } from './database';
import { putEntries } from './put-entries';
import { putSettings } from './put-settings';
import { readViewer } from './queries/meta-queries';

/** Adds what the ledger lacks, and what was chosen, in one transaction. Returns how many entries were added. */
export async function addEntries(
  db: Database,
  entries: readonly Entry[],
  { settings, viewer, now }: { settings?: Partial<Settings>; viewer?: Viewer; now: number },
): Promise<number> {
  return db.transaction('rw', db.tables, async () => {
    const before = await db.entries.count();
    if (settings) await putSettings(db, settings);
    if (viewer && !(await readViewer(db))) await db.meta.put({ key: 'viewer', value: viewer });
    await putEntries(db, entries, { now });
    return (await db.entries.count()) - before;
  });
}
