import { SETTINGS_DEFAULT } from '../../ledger/settings';
import { listNewEntries } from '../append-entries';
import { eraseFromCopies } from '../copies/erase-from-copies';
import type { Database } from '../database';
import type { MirrorArea } from '../mirror/mirror-area';
import { readMirror } from '../mirror/read-mirror';
import { readSentinel } from '../mirror/sentinel';
import { rewriteMirror } from '../mirror/write-mirror';
import { putSettings } from '../put-settings';
import { readSettings } from '../queries/meta-queries';
import { restoreEntries } from '../restore-entries';
import { eraseEntries } from './erase-entries';
import type { SomeErasure } from './erasure';
import { ERASURE_KEY, eraserOf, readErasure } from './erasure';
import { withoutViews } from './named-views';

/**
 * Carries an erasure through to its end: database, mirror with all its generations, daily copies, and last the note of
 * it. May be stopped anywhere and run again.
 */
export async function finishErasure(db: Database, area: MirrorArea, now: number): Promise<void> {
  const erasure = await readErasure(area);
  if (erasure === undefined) return;
  if ('all' in erasure) await eraseAll(db, area);
  else await eraseSome(db, area, now, erasure);
  await area.remove([ERASURE_KEY]);
}

async function eraseSome(db: Database, area: MirrorArea, now: number, erasure: SomeErasure): Promise<void> {
  // What only the mirror holds would be lost with it: a database that was damaged meanwhile gets it back first.
  const erase = eraserOf(erasure);
  const mirrored = (await readMirror(area)).flatMap((entry) => erase(entry) ?? []);
  if ((await listNewEntries(db, mirrored)).length > 0) {
    await restoreEntries(db, mirrored, await readSentinel(area));
  }
  await eraseEntries(db, erasure);
  const { views = [] } = erasure;
  const settings = await readSettings(db);
  const left = await withoutViews(settings, views);
  if (left !== settings) await putSettings(db, { views: left.views });
  await rewriteMirror(db, area, now, { keepBefore: false });
  await eraseFromCopies(area, erase, (one) => withoutViews(one, views));
}

/** Everything but that the writer has been through the welcome page: deleting the notebook does not switch it off. */
async function eraseAll(db: Database, area: MirrorArea): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    const { welcomed } = await readSettings(db);
    for (const table of db.tables) await table.clear();
    if (welcomed) await db.meta.put({ key: 'settings', value: { ...SETTINGS_DEFAULT, welcomed } });
  });
  const keys = Object.keys(await area.get(null));
  await area.remove(keys.filter((key) => key !== ERASURE_KEY));
}
