import type { Table } from 'dexie';
import { Dexie } from 'dexie';
import { putCounters } from './counters';
import type { Database } from './database';
import { project } from './project';
import { readSettings } from './queries/meta-queries';
import { putMoved } from './write-projection';

/** Rows written at a time, so that another page need not wait for all of them. */
const STEP = 1_000;

/**
 * Makes every projection and counter anew from the entries, within the transaction that is open. What comes out as it
 * was is not written again: most of it does, and writing is what takes long.
 */
export async function refoldAll(db: Database): Promise<void> {
  const rows = await db.entries.toArray();
  const { graceMs } = await readSettings(db);
  const before = new Map(rows.map((row) => [row.entry.id, row]));
  const after = project(before, graceMs);
  await putMoved(db, before, after);
  await replaceAll(db.people, after.people);
  await replaceAll(db.swaps, after.swaps);
  await replaceAll(db.threads, after.threads);
  await replaceAll(db.drafts, after.drafts);
  await replaceAll(db.readings, after.readings);
  await replaceAll(db.stories, after.stories);
  await replaceAll(db.earned, after.earned);
  await replaceAll(db.program, after.program);
  await putCounters(db);
}

async function replaceAll<Row extends object>(
  table: Table<Row, string>,
  rows: readonly Row[],
): Promise<void> {
  const keyOf = (row: Row) => String(Dexie.getByKeyPath(row, String(table.schema.primKey.keyPath)));
  const there = await table.toArray();
  const left = new Map(there.map((row) => [keyOf(row), JSON.stringify(row)]));
  const changed: Row[] = [];
  for (const row of rows) {
    const key = keyOf(row);
    if (left.get(key) !== JSON.stringify(row)) changed.push(row);
    left.delete(key);
  }
  await table.bulkDelete([...left.keys()]);
  for (let from = 0; from < changed.length; from += STEP) {
    await table.bulkPut(changed.slice(from, from + STEP));
  }
}
