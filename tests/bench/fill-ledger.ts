import type { Page } from 'playwright-core';
import type { Entry } from '../../lib/ledger/entry';
import { GRACE_DEFAULT } from '../../lib/ledger/time';
import { project } from '../../lib/store/project';
import type { EntryRow } from '../../lib/store/rows';

/** Rows of one message to the page. */
const CHUNK = 5_000;

/**
 * Puts a ledger into the database of a browser, folded by the code of the store itself: what a year of recording would
 * have left there. `page` is one of Good Turn's own pages.
 */
export async function fillLedger(page: Page, entries: readonly Entry[]): Promise<void> {
  const rows = new Map<string, EntryRow>(
    entries.map((entry, at) => [entry.id, { seq: at + 1, entry, ...namesOf(entry) }]),
  );
  const projection = project(rows, GRACE_DEFAULT);
  const tables = {
    entries: projection.entries,
    people: projection.people,
    swaps: projection.swaps,
  };
  for (const [table, all] of Object.entries(tables)) {
    for (let from = 0; from < all.length; from += CHUNK) {
      await page.evaluate(putRows, { table, rows: all.slice(from, from + CHUNK) as unknown[] });
    }
  }
  const counters = {
    fold: 1,
    entries: entries.length,
    people: projection.people.length,
    swaps: projection.swaps.length,
    threads: 0,
    readings: 0,
    stories: 0,
    earned: 0,
    program: 0,
  };
  const meta = [
    { key: 'counters', value: counters },
    { key: 'settings', value: { welcomed: true } },
  ];
  await page.evaluate(putRows, { table: 'meta', rows: meta });
}

function namesOf(entry: Entry): { names?: readonly string[] } {
  if (!('person' in entry)) return {};
  const { id, username } = entry.person;
  return { names: [...(id ? [id] : []), ...(username ? [`@${username}`] : [])] };
}

function putRows({ table, rows }: { table: string; rows: readonly unknown[] }): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('good-turn');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const db = opening.result;
      const transaction = db.transaction(table, 'readwrite');
      for (const row of rows) transaction.objectStore(table).put(row);
      transaction.oncomplete = () => {
        db.close();
        resolve();
      };
      transaction.onabort = () => reject(transaction.error);
    };
  });
}
