import type { Entry } from '../../ledger/entry';
import { openChunk } from '../mirror/chunk';
import type { MirrorArea } from '../mirror/mirror-area';
import type { Copy } from './copy';
import { copyChunkKey, listCopies } from './copy';

/** What a copy holds. */
export interface CopyContent extends Pick<Copy, 'at' | 'settings' | 'viewer'> {
  readonly entries: readonly Entry[];
  /** False when a chunk is missing or damaged: what could be read is here all the same. */
  readonly isWhole: boolean;
}

/** The content of the copy made at this moment; undefined when there is none. */
export async function readCopy(area: MirrorArea, at: number): Promise<CopyContent | undefined> {
  const copy = (await listCopies(area)).find((one) => one.at === at);
  if (copy === undefined) return undefined;
  const entries: Entry[] = [];
  let isWhole = true;
  for (const hash of copy.chunks) {
    const key = copyChunkKey(hash);
    const chunk = await openChunk((await area.get([key]))[key]);
    if (chunk === undefined) isWhole = false;
    for (const { entry } of chunk?.rows ?? []) entries.push(entry);
  }
  const { settings, viewer } = copy;
  return { at, settings, ...(viewer && { viewer }), entries, isWhole };
}
