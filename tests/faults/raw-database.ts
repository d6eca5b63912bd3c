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

/** The form of a database as some released version had it. */
export interface OlderForm {
  /** As the browser counts. */
  readonly version: number;
  readonly stores: readonly {
    readonly name: string;
    readonly keyPath: string;
    readonly autoIncrement: boolean;
    readonly indexes: readonly (IDBIndexParameters & {
      readonly name: string;
      readonly keyPath: string | string[];
    })[];
  }[];
}

/** Takes a ledger back into an older form: the rows that are there, in the tables and indexes of that version. */
export async function takeBack(page: Page, form: OlderForm): Promise<void> {
  await page.evaluate(
    async ({ name, form }) => {
      const rows = new Map<string, unknown[]>();
      await new Promise<void>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const reading = request.result.transaction(form.stores.map((store) => store.name));
          for (const store of form.stores) {
            const all = reading.objectStore(store.name).getAll();
            all.onsuccess = () => rows.set(store.name, all.result);
          }
          reading.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      });
      await new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase(name);
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
      });
      await new Promise<void>((resolve, reject) => {
        const request = indexedDB.open(name, form.version);
        request.onupgradeneeded = () => {
          for (const { name: table, keyPath, autoIncrement, indexes } of form.stores) {
            const store = request.result.createObjectStore(table, { keyPath, autoIncrement });
            for (const index of indexes) store.createIndex(index.name, index.keyPath, index);
            for (const row of rows.get(table) ?? []) store.add(row);
          }
        };
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
      });
    },
    { name: DATABASE_NAME, form },
  );
}
