import { StoreError } from '../../lib/store/errors';

/**
 * Writes what a page has taught. When nothing can be written the page is shown all the same: the store keeps its
 * trouble, which the popup tells, and the page teaches again when it is read again.
 */
export async function ifWritable(write: () => Promise<unknown>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
  }
}
