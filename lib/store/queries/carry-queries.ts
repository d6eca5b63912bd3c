import type { Entry } from '../../ledger/entry';
import { readCounters } from '../counters';
import type { Database } from '../database';
import type { PersonWithSwap } from './people-queries';

/** One piece of a long list, and where the next one begins; undefined at the end. */
export interface Piece<T, Key> {
  readonly items: readonly T[];
  readonly next?: Key;
}

/** Entries in the order of their arrival, a piece at a time: the whole ledger is never in memory at once. */
export async function listEntriesAfter(
  db: Database,
  seq: number,
  limit: number,
): Promise<Piece<Entry, number>> {
  const rows = await db.entries.where(':id').above(seq).limit(limit).toArray();
  const last = rows.at(-1)?.seq;
  return {
    items: rows.map(({ entry }) => entry),
    ...(rows.length === limit && last !== undefined && { next: last }),
  };
}

/** Everyone in the ledger by their keys, a piece at a time. */
export async function listPeopleAfter(
  db: Database,
  key: string,
  limit: number,
): Promise<Piece<PersonWithSwap, string>> {
  const rows = await db.people.where(':id').above(key).limit(limit).toArray();
  const swaps = await db.swaps.bulkGet(rows.map(({ person }) => person.key));
  const last = rows.at(-1)?.person.key;
  return {
    items: rows.map(({ person }, at) => {
      const swap = swaps[at]?.swap;
      return swap ? { person, swap } : { person };
    }),
    ...(rows.length === limit && last !== undefined && { next: last }),
  };
}

/** The entries of these ids that are in the ledger, by id. */
export async function findEntries(db: Database, ids: readonly string[]): Promise<ReadonlyMap<string, Entry>> {
  const rows = await db.entries
    .where('entry.id')
    .anyOf([...ids])
    .toArray();
  return new Map(rows.map(({ entry }) => [entry.id, entry]));
}

/** What was put down of exports: when, and how much there was to export. */
export interface ExportNote {
  readonly exportedAt?: number;
  readonly entriesThen?: number;
  readonly putOffAt?: number;
}

/** What was put down of exports; undefined: nothing was. */
export async function readExportNote(db: Database): Promise<ExportNote | undefined> {
  return (await db.meta.get('exports'))?.value as ExportNote | undefined;
}

/** How much there is, since when, and what was exported of it. */
export async function readExports(
  db: Database,
): Promise<ExportNote & { readonly entries: number; readonly firstAt?: number }> {
  const [{ entries }, first, note] = await Promise.all([
    readCounters(db),
    db.entries.orderBy('entry.at').first(),
    readExportNote(db),
  ]);
  return {
    ...note,
    entries,
    ...(first && { firstAt: first.entry.at }),
  };
}

/** Puts down that the ledger was exported, or that the reminder was put off. */
export async function putExports(db: Database, note: ExportNote): Promise<void> {
  await db.transaction('rw', db.meta, async () => {
    await db.meta.put({ key: 'exports', value: { ...(await readExportNote(db)), ...note } });
  });
}
