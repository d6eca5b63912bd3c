import { expect, it } from 'vitest';
import { DATABASE_NAME } from '../../../lib/store/database';
import { iFollowed } from '../../lib/store/entries';
import { newBrowser, startWorker } from './make-worker';

const ENTRY = iFollowed({ id: 'a1' }, Date.UTC(2026, 10, 1));

it('the ledger is opened anew, from its second copy, after another context took the database away', async () => {
  const worker = await startWorker(newBrowser());
  const store = await worker.openDesk();
  await store.putEntries([ENTRY]);
  await store.flushMirror();
  await new Promise<unknown>((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase(DATABASE_NAME);
    deleting.onsuccess = resolve;
    deleting.onerror = reject;
  });
  expect(await (await worker.openDesk()).findEntry(ENTRY.id)).toEqual(ENTRY);
});
