import type { Counters } from './counters';
import type { Database } from './database';
import type { Projection } from './project';
import type { EntryRow } from './rows';
import { parseSubject, SUBJECT_KINDS, type SubjectKind } from './subject';

type Keys = Readonly<Record<SubjectKind, Set<string>>>;

function keysOfSubjects(rows: Iterable<EntryRow>): Keys {
  const keys = Object.fromEntries(SUBJECT_KINDS.map((kind) => [kind, new Set<string>()])) as Keys;
  for (const { subject } of rows) {
    if (subject === undefined) continue;
    const { kind, key } = parseSubject(subject);
    keys[kind].add(key);
  }
  return keys;
}

/** Replaces the rows of these keys in one table. Returns by how many rows it grew. */
async function replaceRows<Row>(
  table: {
    bulkGet(keys: string[]): PromiseLike<(Row | undefined)[]>;
    bulkDelete(keys: string[]): PromiseLike<void>;
    bulkPut(rows: readonly Row[]): PromiseLike<unknown>;
  },
  keys: ReadonlySet<string>,
  rows: readonly Row[],
): Promise<number> {
  const old = [...keys];
  const there = (await table.bulkGet(old)).filter((row) => row !== undefined).length;
  await table.bulkDelete(old);
  await table.bulkPut(rows);
  return rows.length - there;
}

/**
 * Replaces what was projected of some rows by what follows from them now, within the transaction that is open.
 * @param before the rows as they were placed until now, by entry id.
 * @returns by how many rows each projection grew.
 */
export async function writeProjection(
  db: Database,
  before: ReadonlyMap<string, EntryRow>,
  after: Projection,
): Promise<Omit<Counters, 'entries'>> {
  const keys = keysOfSubjects(before.values());
  await putMoved(db, before, after);
  return {
    people: await replaceRows(db.people, keys.person, after.people),
    swaps: await replaceRows(db.swaps, keys.person, after.swaps),
    threads: await replaceRows(db.threads, keys.thread, after.threads),
    drafts: await replaceRows(db.drafts, keys.draft, after.drafts),
    readings: await replaceRows(db.readings, keys.reading, after.readings),
    stories: await replaceRows(db.stories, keys.story, after.stories),
    earned: await replaceRows(db.earned, keys.earned, after.earned),
    program: await replaceRows(db.program, keys.program, after.program),
  };
}

/** Writes the rows again that belong to another subject than before. */
export async function putMoved(
  db: Database,
  before: ReadonlyMap<string, EntryRow>,
  after: Projection,
): Promise<void> {
  const moved = after.entries.filter((row) => row.subject !== before.get(row.entry.id)?.subject);
  await db.entries.bulkPut(moved);
}
