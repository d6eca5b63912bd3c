import { openReader } from '../../../lib/store/open-reader';
import type { Reader } from '../../../lib/store/reader';

/** Opens the ledger for one piece of work and lets go of it again. @throws StoreUnavailable */
export async function withReader<T>(work: (reader: Reader) => Promise<T>): Promise<T> {
  const reader = await openReader();
  try {
    return await work(reader);
  } finally {
    reader.close();
  }
}
