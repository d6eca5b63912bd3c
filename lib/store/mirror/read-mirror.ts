import type { Entry } from '../../ledger/entry';
import type { MirrorRow } from './chunk';
import { chunkKey, generationOfKey, openChunk } from './chunk';
import type { MirrorArea } from './mirror-area';
import type { Sentinel } from './sentinel';
import { sha256 } from './sha256';

/**
 * Every entry that any intact chunk of any generation holds, in the order they arrived in the database. Entries never
 * change, so copies of them cannot disagree; damaged chunks are passed over.
 */
export async function readMirror(area: MirrorArea): Promise<readonly Entry[]> {
  const items = await area.get(null);
  const found = new Map<string, MirrorRow>();
  for (const [key, item] of Object.entries(items)) {
    if (generationOfKey(key) === undefined) continue;
    const chunk = await openChunk(item);
    for (const row of chunk?.rows ?? []) if (!found.has(row.entry.id)) found.set(row.entry.id, row);
  }
  const rows = [...found.values()].sort((a, b) => a.seq - b.seq);
  return rows.map((row) => row.entry);
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
