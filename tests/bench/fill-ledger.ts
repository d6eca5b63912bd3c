import type { Page } from 'playwright-core';
import type { Entry } from '../../lib/ledger/entry';
import { GRACE_DEFAULT } from '../../lib/ledger/time';
import type { Counters } from '../../lib/store/counters';
import { asKept, countStates } from '../../lib/store/counters';
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
  const { people, swaps, threads, drafts, readings, stories, earned, program } = projection;
  const made = { entries, people, swaps, threads, drafts, readings, stories, earned, program };
  const counts = Object.fromEntries(Object.entries(made).map(([name, { length }]) => [name, length]));
  const counters = asKept(counts as Counters, countStates(swaps, 1));
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
