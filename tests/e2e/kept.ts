/// <reference types="chrome" />
import type { Page } from 'playwright-core';

/** What the extension keeps, as rows without their order of arrival; asked from one of our own pages. */
export interface Kept {
  readonly tables: Readonly<Record<string, readonly unknown[]>>;
  /** Everything in every database and in storage.local, as one text. */
  readonly text: string;
}

/** Reads every database and the whole storage.local through one of our own pages. */
export function readKept(page: Page): Promise<Kept> {
  return page.evaluate(readEverything);
}

/** Runs in one of our own pages: everything that is kept. */
export async function readEverything(): Promise<Kept> {
  const tables: Record<string, readonly unknown[]> = {};
  for (const { name = '' } of await indexedDB.databases()) {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    for (const table of db.objectStoreNames) {
      tables[table] = await new Promise<readonly unknown[]>((resolve, reject) => {
        const request = db.transaction(table).objectStore(table).getAll();
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    }
    db.close();
  }
  const local = await chrome.storage.local.get(null);
  return { tables, text: JSON.stringify({ tables, local }) };
}

/** Loses the ledger and its mirror, as "repair" of a browser's profile might; the dated copies stay. */
export async function loseLedger(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const keys = Object.keys(await chrome.storage.local.get(null)).filter((key) =>
      key.startsWith('journal:'),
    );
    await chrome.storage.local.remove(keys);
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase('good-turn');
      request.onsuccess = () => resolve();
      request.onerror = () => reject(request.error);
    });
  });
}
