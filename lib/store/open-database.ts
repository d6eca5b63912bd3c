import { SECOND } from '../ledger/time';
import type { Database, DatabaseParts } from './database';
import { createDatabase, createDatabaseAsInstalled, readInstalledVersion, SCHEMA_VERSION } from './database';
import { StoreUnavailable } from './errors';

/** Longer than this nobody waits for the database: they are told instead. */
const OPEN_WITHIN = 3 * SECOND;
/** Chrome sometimes fails to open right after a crash or after site data were cleared (Dexie #543, #1767). */
const OPEN_ATTEMPTS = 3;

export interface OpenParts extends DatabaseParts {
  /** Starts a timer and returns the function that stops it; tests pass their own. */
  readonly startTimer?: StartTimer;
}
export type StartTimer = (run: () => void, ms: number) => () => void;

export const startPlatformTimer: StartTimer = (run, ms) => {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
};

export interface OpenedDatabase {
  readonly db: Database;
  /** True when the data are of a newer build: they can be read, and nothing may be written. */
  readonly readOnly: boolean;
}

/**
 * Opens the database. It never hangs: when another context keeps it from opening, it fails with words after 3 s. To be
 * brought up to date by this context it has as long as it takes.
 * @throws StoreUnavailable when there is no usable database or it does not open.
 */
export async function openDatabase(parts: OpenParts): Promise<OpenedDatabase> {
  let last: unknown;
  for (let attempt = 0; attempt < OPEN_ATTEMPTS; attempt += 1) {
    try {
      return await openOnce(parts);
    } catch (error) {
      if (error instanceof StoreUnavailable) throw error;
      last = error;
    }
  }
  throw new StoreUnavailable((await isOlderAndWhole(parts)) ? 'not-migrated' : 'unavailable', {
    cause: last,
  });
}

/**
 * Whether the database is of an older form and opens as it is: then only the migration failed. The browser takes all of
 * a failed migration back, the version too.
 */
async function isOlderAndWhole(parts: OpenParts): Promise<boolean> {
  try {
    const installed = await limitTime(parts).within(readInstalledVersion(parts));
    if (installed === 0 || installed >= SCHEMA_VERSION) return false;
    (await openAsInstalled(parts)).close();
    return true;
  } catch {
    return false;
  }
}

/** The database in whatever form it has, its tables known by name only. Nothing may be written. @throws as it comes */
export async function openAsInstalled(parts: OpenParts): Promise<Database> {
  const db = await openGently(limitTime(parts), createDatabaseAsInstalled(parts));
  Object.assign(db, Object.fromEntries(db.tables.map((table) => [table.name, table])));
  return db;
}

async function openOnce(parts: OpenParts): Promise<OpenedDatabase> {
  const timed = limitTime(parts);
  const readOnly = (await timed.within(readInstalledVersion(parts))) > SCHEMA_VERSION;
  // Dexie opens newer data without complaint and mends "missing" indexes in them, so they are opened as they are.
  const db = readOnly
    ? await openAsInstalled(parts)
    : await openGently(timed, createDatabase(parts, timed.stop));
  return { db, readOnly };
}

async function openGently(timed: ReturnType<typeof limitTime>, db: Database): Promise<Database> {
  // Whoever deletes or migrates the database need not wait for us, nor need the console be told.
  db.on('versionchange', () => {
    db.close();
    return false;
  });
  try {
    await timed.within(db.open());
  } catch (error) {
    db.close();
    throw error;
  }
  return db;
}

/** Lets each work take 3 s, or longer once the watch was stopped. */
function limitTime(parts: OpenParts) {
  const startTimer = parts.startTimer ?? startPlatformTimer;
  let stop = () => {};
  return {
    stop: () => stop(),
    within: async <T>(work: PromiseLike<T>): Promise<T> => {
      const late = new Promise<never>((_, reject) => {
        stop = startTimer(() => {
          reject(new StoreUnavailable('open-blocked'));
        }, OPEN_WITHIN);
      });
      try {
        return await Promise.race([work, late]);
      } finally {
        stop();
      }
    },
  };
}
