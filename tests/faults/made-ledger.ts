/// <reference types="chrome" />
import type { Page } from 'playwright-core';
import { writeExport } from '../../lib/carry/json/write-export';
import type { Entry } from '../../lib/ledger/entry';
import { DATABASE_NAME } from '../../lib/store/database';
import { SENTINEL_KEY } from '../../lib/store/mirror/sentinel';
import { order } from './ask';

/** An id as entries and requests have them, the same for the same number. */
export function idOf(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

/** The key of one of the people in a made ledger. */
export function personKeyOf(at: number): string {
  return `a${at.toString(16)}`;
}

/** One swap each with so many people: you followed them, `startAt` ms since epoch and then one a second. */
export function makeEntries(people: number, startAt: number): readonly Entry[] {
  return Array.from({ length: people }, (_, at) => ({
    id: idOf(at),
    at: startAt + 1_000 * at,
    kind: 'iFollowed',
    person: { id: personKeyOf(at), username: `writer-${at}`, name: `Writer ${at}` },
    place: { url: `https://medium.com/p/${at}`, title: `The story that the ${at}th of them told of it all` },
    evidence: 'ownClick',
  }));
}

/** The text of an export that holds these entries. */
export function fileOf(entries: readonly Entry[]): string {
  return writeExport({ exportedAt: 0, settings: { goal: 250 }, entries });
}

/** Brings a made ledger into an empty notebook whose writer has been through the welcome page. */
export async function bringIn(page: Page, entries: readonly Entry[]): Promise<void> {
  await order(page, { type: 'changeSettings', requestId: idOf(999_999), settings: { welcomed: true } });
  await order(page, { type: 'importFile', text: fileOf(entries), takeSettings: true });
}

/** How many rows each table holds, and what the ledger itself says it holds; read past the ledger's own code. */
export async function countRows(page: Page): Promise<Readonly<Record<string, number>>> {
  return page.evaluate(
    (name) =>
      new Promise<Record<string, number>>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const db = request.result;
          const counts: Record<string, number> = {};
          const reading = db.transaction([...db.objectStoreNames]);
          for (const table of db.objectStoreNames) {
            const count = reading.objectStore(table).count();
            count.onsuccess = () => {
              counts[table] = count.result;
            };
          }
          reading.oncomplete = () => {
            db.close();
            resolve(counts);
          };
          reading.onabort = () => reject(reading.error);
        };
      }),
    DATABASE_NAME,
  );
}

/** The ids and texts of all entries, read past the ledger's own code. */
export async function readEntries(page: Page): Promise<readonly Entry[]> {
  return page.evaluate(
    (name) =>
      new Promise<Entry[]>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const db = request.result;
          const rows = db.transaction('entries').objectStore('entries').getAll();
          rows.onerror = () => reject(rows.error);
          rows.onsuccess = () => {
            db.close();
            resolve(rows.result.map(({ entry }: { entry: Entry }) => entry));
          };
        };
      }),
    DATABASE_NAME,
  );
}

/** Waits until the mirror promises so many entries. Fails after 15 s. */
export async function waitForMirror(page: Page, rows: number): Promise<void> {
  let promised: unknown;
  for (let tries = 0; tries < 150; tries += 1) {
    const kept = await page.evaluate((key) => chrome.storage.local.get(key), SENTINEL_KEY);
    promised = (kept[SENTINEL_KEY] as { rows?: number } | undefined)?.rows;
    if (promised === rows) return;
    await page.waitForTimeout(100);
  }
  throw new Error(`the mirror holds ${promised} entries, not ${rows}`);
}
