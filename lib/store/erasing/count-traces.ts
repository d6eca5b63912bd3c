import { findNamedNotes, type NamedNote } from '../../ledger/plain-names';
import { findTraces } from '../../ledger/traces';
import { listCopies } from '../copies/copy';
import { readCopy } from '../copies/read-copy';
import type { Database } from '../database';
import type { MirrorArea } from '../mirror/mirror-area';
import { readMirror } from '../mirror/read-mirror';
import { findAllNamedViews } from './named-views';
import { readEverything } from './read-everything';

/** What would go with a person, counted beforehand. */
export interface TraceCounts {
  /** Lines of the ledger, notes among them, that would be erased. */
  readonly entries: number;
  readonly notes: number;
  /** Lines that would stay and lose the words or the place that names them. */
  readonly stripped: number;
  /** Lines in the second copy, and dated copies, that would be cleaned. */
  readonly mirrored: number;
  readonly copies: number;
  /** Names of the saved views that would go. */
  readonly views: readonly string[];
  /** Notes about others that may mean the person by a plain name: these stay unless the writer says otherwise. */
  readonly named: readonly NamedNote[];
}

/** Counts the traces of a person in everything that is kept. Writes nothing. */
export async function countTraces(db: Database, area: MirrorArea, personKey: string): Promise<TraceCounts> {
  const entries = await readEverything(db, area);
  const { ids, stripped } = findTraces(entries, personKey);
  const gone = new Set(ids);
  const touched = new Set([...ids, ...stripped]);
  let copies = 0;
  for (const { at } of await listCopies(area)) {
    const content = await readCopy(area, at);
    if (content?.entries.some(({ id }) => touched.has(id))) copies += 1;
  }
  const isGone = ({ id }: { readonly id: string }) => gone.has(id);
  return {
    entries: gone.size,
    notes: entries.filter((entry) => entry.kind === 'personNoted' && isGone(entry)).length,
    stripped: stripped.length,
    mirrored: (await readMirror(area)).filter(isGone).length,
    copies,
    views: (await findAllNamedViews(db, area, { entries, personKey })).names,
    named: findNamedNotes(entries, personKey).filter(({ entryId }) => !gone.has(entryId)),
  };
}
