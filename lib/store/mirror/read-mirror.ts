import type { Entry } from '../../ledger/entry';
import { chunkKey, generationOfKey, openChunk } from './chunk';
import type { MirrorArea } from './mirror-area';
import type { Sentinel } from './sentinel';
import { sha256 } from './sha256';

export interface MirrorContent {
  /** In the order they arrived in the database. */
  readonly entries: readonly Entry[];
  /** How many chunks were damaged and could not be read. */
  readonly damaged: number;
}

/**
 * Every entry that any intact chunk of any generation holds: entries never change, so copies of them cannot disagree.
 */
export async function readMirror(area: MirrorArea): Promise<MirrorContent> {
  const items = await area.get(null);
  const found = new Map<string, { seq: number; entry: Entry }>();
  let damaged = 0;
  const keys = Object.keys(items).filter((key) => generationOfKey(key) !== undefined);
  for (const key of keys) {
    const chunk = await openChunk(items[key]);
    if (!chunk) damaged += 1;
    for (const row of chunk?.rows ?? []) if (!found.has(row.entry.id)) found.set(row.entry.id, row);
  }
  const rows = [...found.values()].sort((a, b) => a.seq - b.seq);
  return { entries: rows.map((row) => row.entry), damaged };
}

/** Whether all chunks are there and are those that the sentinel's chain was made of. */
export async function isMirrorWhole(area: MirrorArea, sentinel: Sentinel): Promise<boolean> {
  let chain = '';
  for (let index = 0; index < sentinel.chunks; index += 1) {
    const key = chunkKey(sentinel.generation, index);
    const chunk = await openChunk((await area.get([key]))[key]);
    if (!chunk) return false;
    chain = await sha256(chain + chunk.sha256);
  }
  return chain === sentinel.chain;
}

/** Whether these chunks alone are undamaged: a cheap look at a part of a long journal. */
export async function areChunksIntact(
  area: MirrorArea,
  generation: number,
  indexes: readonly number[],
): Promise<boolean> {
  const keys = indexes.map((index) => chunkKey(generation, index));
  const items = await area.get(keys);
  const opened = await Promise.all(keys.map((key) => openChunk(items[key])));
  return opened.every((chunk) => chunk !== undefined);
}
