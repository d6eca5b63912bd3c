import type { Page } from 'playwright-core';
import { DATABASE_NAME } from '../../lib/store/database';

interface RawScope {
  raw?: IDBDatabase;
}

/**
 * Opens the database past the ledger's own code, as another build would, and holds it whoever asks for it.
 * @param version as the browser counts: ten times the schema's
 * @param anew whether what is there goes first
 */
export async function holdRaw(page: Page, version: number, anew: boolean): Promise<void> {
  await page.evaluate(
    async ({ name, version, anew }) => {
      if (anew) {
        await new Promise<void>((resolve, reject) => {
          const request = indexedDB.deleteDatabase(name);
          request.onsuccess = () => resolve();
          request.onerror = () => reject(request.error);
        });
      }
      await new Promise<void>((resolve, reject) => {
        const request = indexedDB.open(name, version);
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          (globalThis as RawScope).raw = request.result;
          resolve();
        };
      });
    },
    { name: DATABASE_NAME, version, anew },
  );
}

export async function closeRaw(page: Page): Promise<void> {
  await page.evaluate(() => (globalThis as RawScope).raw?.close());
}

/** The version of the database as the browser counts it. */
export async function readVersion(page: Page): Promise<number | undefined> {
  return page.evaluate(
    async (name) => (await indexedDB.databases()).find((one) => one.name === name)?.version,
    DATABASE_NAME,
  );
}
