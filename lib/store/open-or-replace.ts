import { createDatabase, SCHEMA_VERSION } from './database';
import { StoreUnavailable } from './errors';
import { isMirrorWhole } from './mirror/read-mirror';
import { readSentinel } from './mirror/sentinel';
import type { OpenedDatabase } from './open-database';
import { openDatabase } from './open-database';
import type { StoreOptions } from './store';

/** How Chromium names a backing store that it cannot open; a full disk bears the same name and other words. */
function isDamage(error: unknown): boolean {
  // What only could not be migrated is whole, whatever the error is called.
  if (
    !(error instanceof StoreUnavailable) ||
    error.trouble.code !== 'unavailable' ||
    !(error.cause instanceof Error || isDomException(error.cause))
  ) {
    return false;
  }
  return error.cause.name === 'UnknownError' && !error.cause.message.includes('NO_SPACE');
}

function isDomException(value: unknown): value is DOMException {
  return typeof DOMException !== 'undefined' && value instanceof DOMException;
}

/**
 * Opens the database. One that the browser can never open again ("Internal error opening backing store", seen after
 * crashes of the system, Dexie #543 and #1767) is removed, but only when the mirror is whole: the comparison that
 * follows then restores everything from it.
 * @throws StoreUnavailable as `openDatabase`
 */
export async function openOrReplace(options: StoreOptions): Promise<OpenedDatabase> {
  try {
    return await openDatabase(options);
  } catch (error) {
    if (!isDamage(error) || !(await canRestore(options))) throw error;
    await createDatabase(options).delete();
    return openDatabase(options);
  }
}

async function canRestore({ mirror }: StoreOptions): Promise<boolean> {
  const sentinel = await readSentinel(mirror);
  return (
    sentinel !== undefined && sentinel.schema <= SCHEMA_VERSION && (await isMirrorWhole(mirror, sentinel))
  );
}
