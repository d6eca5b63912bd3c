import type { Draft } from '../../ledger/drafts/draft';
import type { Database } from '../database';

/** The writer's own texts, the one written last first. All of them: they are written by hand, one by one. */
export async function listDrafts(db: Database): Promise<readonly Draft[]> {
  const rows = await db.drafts.orderBy('draft.keptAt').reverse().toArray();
  return rows.map(({ draft }) => draft);
}
