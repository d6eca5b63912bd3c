import type { Growth } from './counters';
import { addStates, countStates } from './counters';
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

/** Replaces the rows of these keys in one table. Returns those that were there. */
async function replaceRows<Row>(
  table: {
    bulkGet(keys: string[]): PromiseLike<(Row | undefined)[]>;
    bulkDelete(keys: string[]): PromiseLike<void>;
    bulkPut(rows: readonly Row[]): PromiseLike<unknown>;
  },
  keys: ReadonlySet<string>,
  rows: readonly Row[],
): Promise<readonly Row[]> {
  const old = [...keys];
  const there = (await table.bulkGet(old)).filter((row) => row !== undefined);
  await table.bulkDelete(old);
  await table.bulkPut(rows);
  return there;
}

/**
 * Replaces what was projected of some rows by what follows from them now, within the transaction that is open.
 * @param before the rows as they were placed until now, by entry id.
 * @param grown by how many entries the journal has grown in this transaction.
 * @returns by how many rows everything grew.
 */
export async function writeProjection(
  db: Database,
  before: ReadonlyMap<string, EntryRow>,
  after: Projection,
  grown: number,
): Promise<Growth> {
  const keys = keysOfSubjects(before.values());
  await putMoved(db, before, after);
  const growth = async <Row>(
    table: Parameters<typeof replaceRows<Row>>[0],
    subjects: ReadonlySet<string>,
    rows: readonly Row[],
  ) => rows.length - (await replaceRows(table, subjects, rows)).length;
  const swaps = await replaceRows(db.swaps, keys.person, after.swaps);
  return {
    rows: {
      entries: grown,
      people: await growth(db.people, keys.person, after.people),
      swaps: after.swaps.length - swaps.length,
      threads: await growth(db.threads, keys.thread, after.threads),
      drafts: await growth(db.drafts, keys.draft, after.drafts),
      readings: await growth(db.readings, keys.reading, after.readings),
      stories: await growth(db.stories, keys.story, after.stories),
      earned: await growth(db.earned, keys.earned, after.earned),
      program: await growth(db.program, keys.program, after.program),
    },
    states: addStates(countStates(after.swaps, 1), countStates(swaps, -1)),
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
