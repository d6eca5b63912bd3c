import type { DatabaseParts } from './database';
import type { Observe } from './observe';
import { makeObservers } from './observe';
import { openDatabase } from './open-database';
import type { Reader } from './reader';
import { makeReader } from './reader';

/** The ledger, for pages that show it: they ask and observe, and never write. */
export interface PageReader extends Reader {
  readonly observe: Observe;
  close(): void;
}

/**
 * Opens the ledger for reading. It lets go of the database when another context wants to change or delete it.
 * @throws StoreUnavailable when the browser gives no usable database.
 */
export async function openReader(parts: DatabaseParts = {}): Promise<PageReader> {
  const { db } = await openDatabase(parts);
  const reader = makeReader(() => db);
  const { observe, stopAll } = makeObservers(reader);
  db.on('close', stopAll);
  return {
    ...reader,
    observe,
    close: () => {
      stopAll();
      db.close();
    },
  };
}
