import type { Entry } from '../../ledger/entry';
import { listCopies } from '../copies/copy';
import { readCopy } from '../copies/read-copy';
import type { Database } from '../database';
import type { MirrorArea } from '../mirror/mirror-area';
import { readMirror } from '../mirror/read-mirror';

/** Every entry that is kept anywhere, each once: database, mirror, and all copies. */
export async function readEverything(db: Database, area: MirrorArea): Promise<readonly Entry[]> {
  const found = new Map<string, Entry>();
  const add = (entries: readonly Entry[]) => {
    for (const entry of entries) if (!found.has(entry.id)) found.set(entry.id, entry);
  };
  add((await db.entries.toArray()).map(({ entry }) => entry));
  add(await readMirror(area));
  for (const { at } of await listCopies(area)) add((await readCopy(area, at))?.entries ?? []);
  return [...found.values()];
}
