import type { Entry } from '../ledger/entry';
import { appendEntries, listNewEntries } from './append-entries';
import { collectTouched } from './collect-touched';
import { addToCounters } from './counters';
import type { Database } from './database';
import { project } from './project';
import { readSettings } from './queries/meta-queries';
import { refoldAll } from './refold-all';
import type { EntryRow } from './rows';
import { keepLastSeen } from './see-clock';
import { writeProjection } from './write-projection';

/** How long a request is remembered, so that the same one is not carried out twice. */
const REQUESTS_KEPT = 1_000;

/** More entries than this at once (an import) are folded faster as a whole ledger than name by name. */
const PIECEMEAL_MAX = 2_000;

export interface PutResult {
  /** Ids of the entries of this request, whether they were written now or before. */
  readonly entryIds: readonly string[];
  /** True when the request had been carried out before: nothing was written. */
  readonly repeated: boolean;
}

/**
 * One action, in one transaction: the entries, whatever must be folded anew because of them, and the request.
 * All of it is written or nothing. Entries that are in the ledger already are passed over.
 */
export async function putEntries(
  db: Database,
  entries: readonly Entry[],
  { requestId, now }: { requestId?: string | undefined; now: number },
): Promise<PutResult> {
  return db.transaction('rw', db.tables, async () => {
    if (requestId !== undefined) {
      const before = await db.requests.get(requestId);
      if (before) return { entryIds: before.entryIds, repeated: true };
    }
    const entryIds = entries.map((entry) => entry.id);
    const fresh = await listNewEntries(db, entries);
    if (fresh.length > 0) await foldIn(db, await appendEntries(db, fresh));
    if (requestId !== undefined) {
      await db.requests.put({ id: requestId, at: now, entryIds });
      await forgetOldRequests(db);
    }
    await keepLastSeen(db, now);
    return { entryIds, repeated: false };
  });
}

/** Folds rows that were just added into the projections, within the transaction that is open. */
async function foldIn(db: Database, fresh: readonly EntryRow[]): Promise<void> {
  if (fresh.length > PIECEMEAL_MAX) {
    await refoldAll(db);
    return;
  }
  const touched = await collectTouched(db, fresh);
  const { graceMs } = await readSettings(db);
  await addToCounters(db, await writeProjection(db, touched, project(touched, graceMs), fresh.length));
}

async function forgetOldRequests(db: Database): Promise<void> {
  const surplus = (await db.requests.count()) - REQUESTS_KEPT;
  if (surplus > 0) await db.requests.orderBy('at').limit(surplus).delete();
}
