import type { Entry } from '../ledger/entry';
import { TITLE_KEY } from '../ledger/stories/keys-by-title';
import type { Database } from './database';
import type { EntryRow } from './rows';

type Rows = Map<string, EntryRow>;

function addAll(rows: Rows, more: readonly EntryRow[]): readonly EntryRow[] {
  const added = more.filter((row) => !rows.has(row.entry.id));
  for (const row of added) rows.set(row.entry.id, row);
  return added;
}

/** The entry that a chain of `undone` entries leads to; undefined when it has not arrived (or the chain is a ring). */
async function findTarget(db: Database, start: Entry): Promise<EntryRow | undefined> {
  const seen = new Set<string>();
  let entry: Entry = start;
  while (entry.kind === 'undone' && !seen.has(entry.id)) {
    seen.add(entry.id);
    const row: EntryRow | undefined = await db.entries.where('entry.id').equals(entry.entryId).first();
    if (row?.entry.kind !== 'undone') return row;
    entry = row.entry;
  }
  return undefined;
}

/** Everything about the people that these rows speak of, under every name that leads from one to the next. */
async function addPeople(db: Database, rows: Rows): Promise<void> {
  const known = new Set<string>();
  let names = [...rows.values()].flatMap((row) => row.names ?? []);
  while (names.length > 0) {
    for (const name of names) known.add(name);
    const found = await db.entries.where('names').anyOf(names).distinct().toArray();
    const added = addAll(rows, found);
    names = [...new Set(added.flatMap((row) => row.names ?? []))].filter((name) => !known.has(name));
  }
}

/** Kinds of subjects that are folded from several entries, found by the subject itself. */
const GATHERED = /^(?:thread|draft|story|earned|program):/;

const STORY = 'story:';

async function addSubjects(db: Database, rows: Rows): Promise<void> {
  const subjects = new Set<string>();
  for (const row of rows.values()) if (row.subject && GATHERED.test(row.subject)) subjects.add(row.subject);
  if (subjects.size === 0) return;
  addAll(
    rows,
    await db.entries
      .where('subject')
      .anyOf([...subjects])
      .toArray(),
  );
}

/**
 * Where a spreadsheet told figures of a title alone, a story of that title takes them up, or loses them to another one:
 * all stories are folded together then.
 */
async function addStories(db: Database, rows: Rows): Promise<void> {
  if (![...rows.values()].some(({ subject }) => subject?.startsWith(STORY))) return;
  const titled = await db.entries.where('subject').startsWith(`${STORY}${TITLE_KEY}`).count();
  if (titled > 0) addAll(rows, await db.entries.where('subject').startsWith(STORY).toArray());
}

async function addUndoes(db: Database, rows: Rows): Promise<void> {
  let ids = [...rows.keys()];
  while (ids.length > 0) {
    const added = addAll(rows, await db.entries.where('entry.entryId').anyOf(ids).toArray());
    ids = added.map((row) => row.entry.id);
  }
}

/**
 * Everything that must be folded anew after these rows were added: they themselves, what they take back, all that is
 * known of the same people, threads, drafts and stories, and whatever takes any of it back. Never more than that.
 */
export async function collectTouched(
  db: Database,
  fresh: readonly EntryRow[],
): Promise<ReadonlyMap<string, EntryRow>> {
  const rows: Rows = new Map();
  addAll(rows, fresh);
  for (const row of fresh) {
    const target = row.entry.kind === 'undone' ? await findTarget(db, row.entry) : undefined;
    if (target) addAll(rows, [target]);
  }
  await addPeople(db, rows);
  await addSubjects(db, rows);
  await addStories(db, rows);
  await addUndoes(db, rows);
  return rows;
}
