import type { Database } from '../database';
import { SCHEMA_VERSION } from '../database';
import { readSettings, readViewer } from '../queries/meta-queries';
import type { MirrorRow } from './chunk';
import { CHUNK_ROWS, chunkKey, generationOfKey, openChunk, sealChunk } from './chunk';
import type { MirrorArea } from './mirror-area';
import type { Sentinel } from './sentinel';
import { readSentinel, SENTINEL_KEY } from './sentinel';
import { sha256 } from './sha256';

/** Chunks read from the database and written to the mirror at a time. */
const STEP_ROWS = 5 * CHUNK_ROWS;

type Progress = Pick<Sentinel, 'generation' | 'begunAt' | 'chunks' | 'rows' | 'seq' | 'sealed' | 'chain'>;

/**
 * Brings the mirror up to the database: the chunks first, the sentinel last, so that a sentinel never promises what is
 * not there. A mirror that does not fit its sentinel is written anew.
 */
export async function writeMirror(db: Database, area: MirrorArea, now: number): Promise<void> {
  const sentinel = await readSentinel(area);
  const last = sentinel && (await readLastChunk(area, sentinel));
  if (!sentinel || !last) {
    await rewriteMirror(db, area, now);
    return;
  }
  await finish(db, area, await copyRows(db, area, sentinel, last), now);
}

/**
 * Writes the whole journal as a new generation and keeps the one before it; older ones go.
 * @param keepBefore false after an erasure, when nothing older may stay.
 */
export async function rewriteMirror(
  db: Database,
  area: MirrorArea,
  now: number,
  { keepBefore = true } = {},
): Promise<void> {
  const keys = Object.keys(await area.get(null));
  const generations = keys.flatMap((key) => generationOfKey(key) ?? []);
  const before = (await readSentinel(area))?.generation ?? Math.max(0, ...generations);
  const generation = Math.max(before, ...generations) + 1;
  const start = { generation, begunAt: now, chunks: 0, rows: 0, seq: 0, sealed: '', chain: '' };
  await finish(db, area, await copyRows(db, area, start, []), now);
  const kept = new Set(keepBefore ? [before, generation] : [generation]);
  await area.remove(keys.filter((key) => !kept.has(generationOfKey(key) ?? generation)));
}

/** Rows of the last chunk; undefined when it does not fit the sentinel. */
async function readLastChunk(area: MirrorArea, of: Sentinel): Promise<readonly MirrorRow[] | undefined> {
  if (of.chunks === 0) return of.chain === '' ? [] : undefined;
  const key = chunkKey(of.generation, of.chunks - 1);
  const chunk = await openChunk((await area.get([key]))[key]);
  if (!chunk || (await sha256(of.sealed + chunk.sha256)) !== of.chain) return undefined;
  return chunk.rows;
}

/** Copies what is newer than `from` and returns how far the mirror is then. */
async function copyRows(
  db: Database,
  area: MirrorArea,
  from: Progress,
  last: readonly MirrorRow[],
): Promise<Progress> {
  let progress = from;
  let tail = last;
  for (;;) {
    const rows = await db.entries.where(':id').above(progress.seq).limit(STEP_ROWS).toArray();
    if (rows.length === 0) return progress;
    const fresh = rows.map(({ seq = 0, entry }) => ({ seq, entry }));
    [progress, tail] = await appendRows(area, progress, tail, fresh);
  }
}

async function appendRows(
  area: MirrorArea,
  from: Progress,
  last: readonly MirrorRow[],
  fresh: readonly MirrorRow[],
): Promise<[Progress, readonly MirrorRow[]]> {
  const isFull = last.length >= CHUNK_ROWS;
  const open = isFull ? [] : last;
  const rows = [...open, ...fresh];
  // A chunk that is not full yet is written again under its own number.
  let index = isFull || from.chunks === 0 ? from.chunks : from.chunks - 1;
  let sealed = isFull ? from.chain : from.sealed;
  let chain = from.chain;
  const items: Record<string, unknown> = {};
  let tail: readonly MirrorRow[] = last;
  for (let at = 0; at < rows.length; at += CHUNK_ROWS) {
    if (at > 0) sealed = chain;
    tail = rows.slice(at, at + CHUNK_ROWS);
    const chunk = await sealChunk(tail);
    chain = await sha256(sealed + chunk.sha256);
    items[chunkKey(from.generation, index)] = chunk;
    index += 1;
  }
  await area.set(items);
  const seq = fresh.at(-1)?.seq ?? from.seq;
  return [{ ...from, chunks: index, rows: from.rows + fresh.length, seq, sealed, chain }, tail];
}

async function finish(db: Database, area: MirrorArea, to: Progress, now: number): Promise<void> {
  const { generation, begunAt, chunks, rows, seq, sealed, chain } = to;
  const [settings, viewer] = await Promise.all([readSettings(db), readViewer(db)]);
  const sentinel: Sentinel = {
    schema: SCHEMA_VERSION,
    generation,
    begunAt,
    chunks,
    rows,
    seq,
    sealed,
    chain,
    at: now,
    settings,
    ...(viewer && { viewer }),
  };
  await area.set({ [SENTINEL_KEY]: sentinel });
}
