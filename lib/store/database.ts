import type { DexieOptions, Table } from 'dexie';
import { Dexie } from 'dexie';
import { refoldAll } from './refold-all';
import type {
  DraftRow,
  EarnedRow,
  EntryRow,
  MetaRow,
  PersonRow,
  ProgramRow,
  ReadingRow,
  RequestRow,
  StoryRow,
  SwapRow,
  ThreadRow,
} from './rows';

export const DATABASE_NAME = 'good-turn';
export const SCHEMA_VERSION = 3;

/** What the platform lends the database; tests pass their own. */
export interface DatabaseParts {
  readonly indexedDB?: IDBFactory;
  readonly IDBKeyRange?: typeof IDBKeyRange;
}

export type Database = Dexie & {
  readonly entries: Table<EntryRow, number>;
  readonly people: Table<PersonRow, string>;
  readonly swaps: Table<SwapRow, string>;
  readonly threads: Table<ThreadRow, string>;
  readonly drafts: Table<DraftRow, string>;
  readonly readings: Table<ReadingRow, string>;
  readonly stories: Table<StoryRow, string>;
  readonly earned: Table<EarnedRow, string>;
  readonly program: Table<ProgramRow, string>;
  readonly requests: Table<RequestRow, string>;
  readonly meta: Table<MetaRow, string>;
};

/** Version 1. A released version is never edited: the next one is added below it, with an example in tests. */
const VERSION_1 = {
  entries: '++seq, &entry.id, subject, *names, entry.entryId, entry.at',
  people: 'person.key, *person.aliases, nameLower',
  swaps: 'swap.personKey, [swap.state+dueAt], swap.openedAt',
  threads: 'thread.key, *responseIds, thread.lastRespondedAt',
  readings: 'entryId, at',
  requests: 'id, at',
  meta: 'key',
};

/** Version 2: lists of swaps are sorted and searched by indexes. */
const VERSION_2 = {
  swaps:
    'swap.personKey, [swap.state+dueAt], swap.openedAt, list.name, list.followers, list.sinceAt, list.promisedAt, list.where, list.note, *list.words',
};

/**
 * Version 3: swaps are found by tag and by the thread they were agreed in, people by what their names look like; there are
 * drafts, the writer's own stories with their figures, earnings by month, and what pages say of the account.
 */
const VERSION_3 = {
  people: 'person.key, *person.aliases, nameLower, *looks',
  swaps: `${VERSION_2.swaps}, *list.tags, [list.thread+swap.state+dueAt]`,
  drafts: 'draft.id, draft.keptAt',
  stories: 'story.key, story.publishedAt',
  earned: 'earned.key',
  program: 'key',
};

function dexieOptions(parts: DatabaseParts): DexieOptions {
  return {
    // An acknowledged action survives a crash of the machine (Chrome 121+ is relaxed unless asked).
    chromeTransactionDurability: 'strict',
    cache: 'disabled',
    autoOpen: false,
    ...(parts.indexedDB && { indexedDB: parts.indexedDB }),
    ...(parts.IDBKeyRange && { IDBKeyRange: parts.IDBKeyRange }),
  };
}

/**
 * The database with today's schema, not opened yet.
 * @param onUpgrade called when an older one begins to be brought up to date.
 */
export function createDatabase(parts: DatabaseParts, onUpgrade: () => void = () => {}): Database {
  const db = new Dexie(DATABASE_NAME, dexieOptions(parts));
  db.version(1).stores(VERSION_1);
  db.version(2).stores(VERSION_2);
  // What is projected is made anew once, whichever version is there.
  db.version(SCHEMA_VERSION)
    .stores(VERSION_3)
    .upgrade(() => {
      onUpgrade();
      return refoldAll(db as Database);
    });
  return db as Database;
}

/** The database with whatever schema is installed: opening it so changes nothing. For data newer than this build. */
export function createDatabaseAsInstalled(parts: DatabaseParts): Database {
  return new Dexie(DATABASE_NAME, dexieOptions(parts)) as Database;
}

/**
 * The schema version that is installed, 0 when there is no database. Dexie's native version is ten times ours, and it
 * adds single steps when it mends a missing index.
 */
export async function readInstalledVersion(parts: DatabaseParts): Promise<number> {
  const factory = parts.indexedDB ?? globalThis.indexedDB;
  const found = (await factory.databases()).find((one) => one.name === DATABASE_NAME);
  return Math.floor((found?.version ?? 0) / 10);
}
