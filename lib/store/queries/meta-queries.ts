import type { Viewer } from '../../facts/page-facts';
import type { ReadingHealth } from '../../ledger/health/reading-health';
import type { Settings } from '../../ledger/settings';
import { SETTINGS_DEFAULT } from '../../ledger/settings';
import type { SummaryNote } from '../../ledger/summary/summary-time';
import type { Database } from '../database';

/** What the writer has chosen; the defaults where nothing was chosen yet. */
export async function readSettings(db: Database): Promise<Settings> {
  const row = await db.meta.get('settings');
  return { ...SETTINGS_DEFAULT, ...(row?.value as Partial<Settings> | undefined) };
}

/** The writer whose ledger this is; undefined until a page has shown it. */
export async function readViewer(db: Database): Promise<Viewer | undefined> {
  return (await db.meta.get('viewer'))?.value as Viewer | undefined;
}

/** What is known of the last summary; undefined: there was none. */
export async function readSummaryNote(db: Database): Promise<SummaryNote | undefined> {
  return (await db.meta.get('summary'))?.value as SummaryNote | undefined;
}

/** How well each kind of page was read; empty until one was. */
export async function readReadingHealth(db: Database): Promise<ReadingHealth> {
  return ((await db.meta.get('health'))?.value as ReadingHealth | undefined) ?? {};
}

export async function putSummaryNote(db: Database, note: SummaryNote): Promise<void> {
  await db.meta.put({ key: 'summary', value: note });
}

export async function putReadingHealth(db: Database, health: ReadingHealth): Promise<void> {
  await db.meta.put({ key: 'health', value: health });
}
