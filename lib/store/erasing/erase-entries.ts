import type { Traces } from '../../ledger/traces';
import { toEntryRow } from '../append-entries';
import { collectTouched } from '../collect-touched';
import { addToCounters } from '../counters';
import type { Database } from '../database';
import { project } from '../project';
import { putExports, readExportNote } from '../queries/carry-queries';
import { readSettings } from '../queries/meta-queries';
import { refoldAll } from '../refold-all';
import type { EntryRow } from '../rows';
import { writeProjection } from '../write-projection';
import { eraserOf } from './erasure';

/** More entries than this are erased faster with the whole ledger folded anew. */
const PIECEMEAL_MAX = 2_000;

/**
 * Takes entries out of the database, and folds anew whatever had followed from them, in one transaction.
 * @returns how many entries went.
 */
export async function eraseEntries(db: Database, erasure: Traces): Promise<number> {
  return db.transaction('rw', db.tables, async () => {
    const wanted = [...erasure.ids, ...erasure.stripped];
    const rows = await db.entries.where('entry.id').anyOf(wanted).toArray();
    if (rows.length === 0) return 0;
    const before = rows.length > PIECEMEAL_MAX ? undefined : await collectTouched(db, rows);
    const erase = eraserOf(erasure);
    const left = new Map<string, EntryRow>(before);
    const gone: number[] = [];
    const changed: EntryRow[] = [];
    for (const row of rows) {
      const entry = erase(row.entry);
      const seq = row.seq ?? 0;
      if (entry === undefined) {
        gone.push(seq);
        left.delete(row.entry.id);
      } else {
        const kept: EntryRow = { ...row, ...toEntryRow(entry), seq };
        changed.push(kept);
        left.set(entry.id, kept);
      }
    }
    await forgetExported(db, gone);
    await db.entries.bulkDelete(gone);
    await db.entries.bulkPut(changed);
    await db.requests.clear();
    if (before === undefined) {
      await refoldAll(db);
      return gone.length;
    }
    const { graceMs } = await readSettings(db);
    await addToCounters(db, await writeProjection(db, before, project(left, graceMs), -gone.length));
    return gone.length;
  });
}

/**
 * What was exported and is erased now does not count as exported any more: else as many new entries would pass without
 * a reminder. The entries of the last export are those that had arrived by then.
 */
async function forgetExported(db: Database, gone: readonly number[]): Promise<void> {
  const note = await readExportNote(db);
  if (note?.entriesThen === undefined || note.entriesThen === 0) return;
  const last = await db.entries
    .orderBy(':id')
    .offset(note.entriesThen - 1)
    .first();
  const until = last?.seq ?? Number.POSITIVE_INFINITY;
  const exported = gone.filter((seq) => seq <= until).length;
  await putExports(db, { entriesThen: Math.max(0, note.entriesThen - exported) });
}
