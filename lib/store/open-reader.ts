import type { Database, DatabaseParts } from './database';
import { StoreUnavailable } from './errors';
import type { Observe } from './observe';
import { makeObservers } from './observe';
import { openAsInstalled, openDatabase } from './open-database';
import type { Reader } from './reader';
import { makeReader } from './reader';

/** The ledger, for pages that show it: they ask and observe, and never write. */
export interface PageReader extends Reader {
  readonly observe: Observe;
  /** The ledger is of an older form that could not be brought into today's: not every question can be answered. */
  readonly isOlder: boolean;
  close(): void;
}

/**
 * Opens the ledger for reading, in its older form where it could not be migrated. It lets go of the database when
 * another context wants to change or delete it.
 * @throws StoreUnavailable when the browser gives no usable database.
 */
export async function openReader(parts: DatabaseParts = {}): Promise<PageReader> {
  const { db, isOlder } = await openAnyForm(parts);
  const reader = makeReader(() => db);
  const { observe, stopAll } = makeObservers(reader);
  db.on('close', stopAll);
  return {
    ...reader,
    observe,
    isOlder,
    close: () => {
      stopAll();
      db.close();
    },
  };
}

async function openAnyForm(
  parts: DatabaseParts,
): Promise<{ readonly db: Database; readonly isOlder: boolean }> {
  try {
    return { db: (await openDatabase(parts)).db, isOlder: false };
  } catch (error) {
    if (!(error instanceof StoreUnavailable) || error.trouble.code !== 'not-migrated') throw error;
    return { db: await openAsInstalled(parts), isOlder: true };
  }
}
