import type { Entry } from '../../ledger/entry';
import { sha256 } from './sha256';

/** Entries of one chunk. Once full it is never written again; only the last one grows. */
export const CHUNK_ROWS = 200;

export interface MirrorRow {
  /** Order of arrival in the database. */
  readonly seq: number;
  readonly entry: Entry;
}

/** As it is stored. The rows are kept as text, since storage areas do not keep the order of an object's keys. */
interface StoredChunk {
  readonly sha256: string;
  readonly text: string;
}

export function chunkKey(generation: number, index: number): string {
  return `journal:${generation}:${index}`;
}

/** The generation a key of the storage area belongs to; undefined when it is no chunk's key. */
export function generationOfKey(key: string): number | undefined {
  const found = /^journal:(\d+):\d+$/.exec(key);
  return found ? Number(found[1]) : undefined;
}

export async function sealChunk(rows: readonly MirrorRow[]): Promise<StoredChunk> {
  const text = JSON.stringify(rows);
  return { sha256: await sha256(text), text };
}

/** Rows and hash of a stored chunk; undefined when it is missing or damaged in any way. */
export async function openChunk(
  stored: unknown,
): Promise<{ readonly sha256: string; readonly rows: readonly MirrorRow[] } | undefined> {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const { sha256: hash, text } = stored as Partial<StoredChunk>;
  if (typeof text !== 'string' || hash !== (await sha256(text))) return undefined;
  return { sha256: hash, rows: JSON.parse(text) as MirrorRow[] };
}
