import type { Viewer } from '../facts/page-facts';
import type { Entry, PersonEntry, Undone } from '../ledger/entry';
import { isPersonEntry } from '../ledger/entry-kinds';
import { foldPerson } from '../ledger/fold-person';
import type { Settings } from '../ledger/settings';
import type { Database } from './database';
import { readSettings } from './queries/meta-queries';
import { swapsOfState } from './queries/swap-queries';
import { personSubject } from './subject';
import { toSwapRow } from './to-swap-row';

/** How many people are folded anew at a time, so that memory stays small. */
const CHUNK = 500;

/**
 * Keeps what the writer chose. A new grace period moves the `dueAt` of every swap that waits, in the same transaction.
 * @returns the settings as they are now.
 */
export async function putSettings(db: Database, change: Partial<Settings>): Promise<Settings> {
  return db.transaction('rw', [db.meta, db.swaps, db.entries], async () => {
    const before = await readSettings(db);
    const after = { ...before, ...change };
    await db.meta.put({ key: 'settings', value: after });
    if (after.graceMs !== before.graceMs) await moveDueMoments(db, after.graceMs);
    return after;
  });
}

async function moveDueMoments(db: Database, graceMs: number): Promise<void> {
  const waiting = await Promise.all(
    (['theyOwe', 'youOwe'] as const).map((state) => swapsOfState(db, state).primaryKeys()),
  );
  const keys = waiting.flat();
  for (let from = 0; from < keys.length; from += CHUNK) {
    await refoldSwaps(db, keys.slice(from, from + CHUNK), graceMs);
  }
}

async function refoldSwaps(db: Database, personKeys: readonly string[], graceMs: number): Promise<void> {
  const rows = await db.entries.where('subject').anyOf(personKeys.map(personSubject)).toArray();
  const rowsOf = new Map<string | undefined, Entry[]>();
  for (const { subject, entry } of rows) {
    const held = rowsOf.get(subject);
    if (held) held.push(entry);
    else rowsOf.set(subject, [entry]);
  }
  const swaps = personKeys.flatMap((key) => {
    const entries = (rowsOf.get(personSubject(key)) ?? []).filter(isOfPerson);
    const folded = foldPerson(entries, { graceMs, key });
    return folded?.swap ? [toSwapRow(folded.swap, folded.person)] : [];
  });
  await db.swaps.bulkPut(swaps);
}

function isOfPerson(entry: Entry): entry is PersonEntry | Undone {
  return isPersonEntry(entry) || entry.kind === 'undone';
}

/** Keeps who the writer is, as Medium's page names them. */
export async function putViewer(db: Database, viewer: Viewer): Promise<void> {
  await db.meta.put({ key: 'viewer', value: viewer });
}
