import { readCounters } from '../counters';
import type { Database } from '../database';

/**
 * Tells one state of the journal from every other: entries are only added at its end, or erased. For a live query that
 * reads much it is the one thing to observe; the rest is read by `unobserved`.
 */
export function observeJournal(db: Database): Promise<string> {
  return db.transaction('r', db.entries, db.meta, async () => {
    const [newest, { entries }] = await Promise.all([
      db.entries.toCollection().reverse().limit(1).primaryKeys(),
      readCounters(db),
    ]);
    return `${newest[0]} ${entries}`;
  });
}
