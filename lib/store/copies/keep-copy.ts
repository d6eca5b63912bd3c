import { DAY } from '../../ledger/time';
import type { Database } from '../database';
import { sealChunk } from '../mirror/chunk';
import type { MirrorArea } from '../mirror/mirror-area';
import { readSettings, readViewer } from '../queries/meta-queries';
import { chooseCopies } from './choose-copies';
import type { Copy } from './copy';
import { copyChunkKey, listCopies, putCopies } from './copy';

/**
 * Rows of one chunk, by order of arrival: entries keep their chunk whatever comes later or is erased, so the copies of
 * many days share all chunks but the newest.
 */
const CHUNK_ROWS = 200;

/**
 * Makes today's copy unless there is one, and lets go of those that are too old. An empty ledger is not copied: it
 * would in time push out the copies of what was lost.
 * @returns whether a copy was made.
 */
export async function keepCopy(db: Database, area: MirrorArea, now: number): Promise<boolean> {
  const copies = await listCopies(area);
  const today = Math.floor(now / DAY);
  if (copies.some(({ at }) => Math.floor(at / DAY) === today)) return false;
  const rows = await db.entries.count();
  if (rows === 0) return false;
  const there = new Set(copies.flatMap(({ chunks }) => chunks));
  const [settings, viewer] = await Promise.all([readSettings(db), readViewer(db)]);
  const chunks = await copyChunks(db, area, there);
  const copy: Copy = { at: now, rows, chunks, settings, ...(viewer && { viewer }) };
  const all = [copy, ...copies].sort((a, b) => b.at - a.at);
  const kept = chooseCopies(all.map(({ at }) => at));
  await putCopies(
    area,
    all.filter(({ at }) => kept.has(at)),
  );
  return true;
}

/** Writes the chunks that are not there yet. Returns the hashes of all. */
async function copyChunks(
  db: Database,
  area: MirrorArea,
  there: ReadonlySet<string>,
): Promise<readonly string[]> {
  const hashes: string[] = [];
  let seq = 0;
  for (;;) {
    const first = await db.entries.where(':id').above(seq).first();
    if (first?.seq === undefined) return hashes;
    const end = Math.ceil(first.seq / CHUNK_ROWS) * CHUNK_ROWS;
    const found = await db.entries.where(':id').between(first.seq, end, true, true).toArray();
    const chunk = await sealChunk(found.map(({ seq: at = 0, entry }) => ({ seq: at, entry })));
    if (!there.has(chunk.sha256)) await area.set({ [copyChunkKey(chunk.sha256)]: chunk });
    hashes.push(chunk.sha256);
    seq = end;
  }
}
