import { foldSaid, type Said } from '../../ledger/program-said';
import type { Database } from '../database';

/** What the writer has said about themselves; the entries are few, and what takes one back has its subject too. */
export async function readSaid(db: Database): Promise<Said> {
  const rows = await db.entries.where('subject').startsWith('said:').toArray();
  return foldSaid(rows.map(({ entry }) => entry));
}
