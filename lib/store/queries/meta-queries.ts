import type { Viewer } from '../../facts/page-facts';
import type { Settings } from '../../ledger/settings';
import { SETTINGS_DEFAULT } from '../../ledger/settings';
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
