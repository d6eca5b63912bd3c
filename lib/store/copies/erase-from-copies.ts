import type { Settings } from '../../ledger/settings';
import type { Erase } from '../erasing/erasure';
import { openChunk, sealChunk } from '../mirror/chunk';
import type { MirrorArea } from '../mirror/mirror-area';
import type { Copy } from './copy';
import { copyChunkKey, listCopies, putCopies } from './copy';

/**
 * Erases entries from every copy, and what `cleanse` takes out of its settings. Chunks that hold none of the entries
 * stay as they are.
 */
export async function eraseFromCopies(
  area: MirrorArea,
  erase: Erase,
  cleanse: (settings: Settings) => Promise<Settings>,
): Promise<void> {
  const copies = await listCopies(area);
  const after = new Map<string, { readonly hash: string; readonly lost: number }>();
  for (const hash of new Set(copies.flatMap(({ chunks }) => chunks))) {
    after.set(hash, await eraseFromChunk(area, hash, erase));
  }
  const left: Copy[] = [];
  for (const copy of copies) {
    const chunks = copy.chunks.map((hash) => after.get(hash) ?? { hash, lost: 0 });
    left.push({
      ...copy,
      rows: copy.rows - chunks.reduce((sum, { lost }) => sum + lost, 0),
      chunks: chunks.map(({ hash }) => hash),
      settings: await cleanse(copy.settings),
    });
  }
  await putCopies(area, left);
  await sweepChunks(area, left);
}

/** Takes away chunks that no copy names: a copy or an erasure that was stopped may have left some. */
async function sweepChunks(area: MirrorArea, copies: readonly Copy[]): Promise<void> {
  const needed = new Set(copies.flatMap(({ chunks }) => chunks.map(copyChunkKey)));
  const keys = Object.keys(await area.get(null));
  await area.remove(keys.filter((key) => key.startsWith(copyChunkKey('')) && !needed.has(key)));
}

/** The chunk's hash afterwards. A damaged chunk, of which nobody can say what it holds, is emptied. */
async function eraseFromChunk(area: MirrorArea, hash: string, erase: Erase) {
  const key = copyChunkKey(hash);
  const rows = (await openChunk((await area.get([key]))[key]))?.rows ?? [];
  const left = rows.flatMap((row) => {
    const entry = erase(row.entry);
    return entry === undefined ? [] : [entry === row.entry ? row : { ...row, entry }];
  });
  const isSame = rows.length > 0 && left.length === rows.length && left.every((row, at) => row === rows[at]);
  if (isSame) return { hash, lost: 0 };
  const chunk = await sealChunk(left);
  await area.set({ [copyChunkKey(chunk.sha256)]: chunk });
  return { hash: chunk.sha256, lost: rows.length - left.length };
}
