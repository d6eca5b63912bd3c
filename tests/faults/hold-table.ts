import type { Page } from 'playwright-core';
import { DATABASE_NAME } from '../../lib/store/database';

interface HoldScope {
  letGo?: Map<string, () => void>;
}

/**
 * Holds a table of the ledger from one of our own pages: whoever wants to write there waits in the line behind. A hold
 * that is asked for while somebody else writes begins when they are done. Returns at once.
 */
export async function holdTable(page: Page, table: string): Promise<void> {
  await page.evaluate(hold, { name: DATABASE_NAME, held: table });
}

export async function letGoOfTable(page: Page, table: string): Promise<void> {
  await page.evaluate(letGo, table);
}

/** Runs in one of our own pages: holds a table there. */
export function hold({ name, held }: { readonly name: string; readonly held: string }): Promise<void> {
  return new Promise<void>((resolve, reject) => {
    const scope = globalThis as HoldScope;
    const request = indexedDB.open(name);
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const db = request.result;
      let isHeld = true;
      scope.letGo ??= new Map();
      scope.letGo.set(held, () => {
        isHeld = false;
      });
      const store = db.transaction(held, 'readwrite').objectStore(held);
      // Written without a name for the step: what runs in a page cannot use the helper that keeps names.
      store.count().onsuccess = ({ target }) => {
        if (isHeld) store.count().onsuccess = (target as IDBRequest).onsuccess;
        else db.close();
      };
      resolve();
    };
  });
}

/** Runs in the same page: lets it go. */
export function letGo(held: string): void {
  (globalThis as HoldScope).letGo?.get(held)?.();
}
