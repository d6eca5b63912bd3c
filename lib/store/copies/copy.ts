import type { Viewer } from '../../facts/page-facts';
import type { Settings } from '../../ledger/settings';
import type { MirrorArea } from '../mirror/mirror-area';

/** A dated copy of the whole ledger. Chunks that several copies have in common are kept once. */
export interface Copy {
  /** When it was made; also its name. */
  readonly at: number;
  readonly rows: number;
  /** SHA-256 of each chunk, in order. */
  readonly chunks: readonly string[];
  readonly settings: Settings;
  readonly viewer?: Viewer;
}

export const COPIES_KEY = 'copies:index';

export function copyChunkKey(hash: string): string {
  return `copies:chunk:${hash}`;
}

/** The copies that are kept, newest first. */
export async function listCopies(area: MirrorArea): Promise<readonly Copy[]> {
  const found = (await area.get([COPIES_KEY]))[COPIES_KEY];
  return Array.isArray(found) ? (found as readonly Copy[]) : [];
}

/** Keeps these copies and no others, and takes away the chunks that none of them needs. */
export async function putCopies(area: MirrorArea, copies: readonly Copy[]): Promise<void> {
  const before = await listCopies(area);
  await area.set({ [COPIES_KEY]: copies });
  const needed = new Set(copies.flatMap(({ chunks }) => chunks));
  const old = new Set(before.flatMap(({ chunks }) => chunks));
  await area.remove([...old].filter((hash) => !needed.has(hash)).map(copyChunkKey));
}
