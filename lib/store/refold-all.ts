import { putCounters } from './counters';
import type { Database } from './database';
import { project } from './project';
import { readSettings } from './queries/meta-queries';
import { putMoved } from './write-projection';

/** Makes every projection and counter anew from the entries, within the transaction that is open. */
export async function refoldAll(db: Database): Promise<void> {
  const rows = await db.entries.toArray();
  const { graceMs } = await readSettings(db);
  const before = new Map(rows.map((row) => [row.entry.id, row]));
  const after = project(before, graceMs);
  await putMoved(db, before, after);
  const { people, swaps, threads, drafts, readings, stories, earned, program } = db;
  const tables = [people, swaps, threads, drafts, readings, stories, earned, program];
  for (const table of tables) await table.clear();
  await people.bulkPut(after.people);
  await swaps.bulkPut(after.swaps);
  await threads.bulkPut(after.threads);
  await drafts.bulkPut(after.drafts);
  await readings.bulkPut(after.readings);
  await stories.bulkPut(after.stories);
  await earned.bulkPut(after.earned);
  await program.bulkPut(after.program);
  await putCounters(db);
}
