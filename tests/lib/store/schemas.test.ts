import { IDBObjectStore } from 'fake-indexeddb';
import { describe, expect, test, vi } from 'vitest';
import type { Entry } from '../../../lib/ledger/entry';
import { foldLedger } from '../../../lib/ledger/fold-ledger';
import { SECOND } from '../../../lib/ledger/time';
import { createDatabase, DATABASE_NAME, SCHEMA_VERSION } from '../../../lib/store/database';
import type { EntryRow } from '../../../lib/store/rows';
import { type Example, install, listExamples } from './example-database';
import { makeProfile, openStoreOf, type Profile } from './make-store';

const examples = listExamples();

describe.each(examples)('a database of $file', ({ example }) => {
  test('opens with the code of today and shows what its entries say', async () => {
    const profile = makeProfile();
    await install(profile, example);
    const store = await openStoreOf(profile);
    expect(store.trouble).toBeUndefined();
    expect(store.report).toEqual({ kind: 'rebuilt' });

    const kept = example.stores.find((one) => one.name === 'entries')?.rows as EntryRow[];
    const entries: Entry[] = kept.map((row) => row.entry);
    const { graceMs } = await store.readSettings();
    const ledger = foldLedger(entries, { graceMs });
    const db = createDatabase(profile.parts);
    await db.open();
    expect((await db.entries.toArray()).map((row) => row.entry)).toEqual(entries);
    expect(new Map((await db.people.toArray()).map((row) => [row.person.key, row.person]))).toEqual(
      ledger.people,
    );
    expect(new Map((await db.swaps.toArray()).map((row) => [row.swap.personKey, row.swap]))).toEqual(
      ledger.swaps,
    );
    expect(new Map((await db.threads.toArray()).map((row) => [row.thread.key, row.thread]))).toEqual(
      ledger.threads,
    );
    expect(await store.listReadings(0)).toEqual(ledger.readings);
    expect(new Map((await db.stories.toArray()).map((row) => [row.story.key, row.story]))).toEqual(
      ledger.stories,
    );
    expect(new Map((await db.earned.toArray()).map((row) => [row.earned.key, row.earned]))).toEqual(
      ledger.earnings,
    );
    expect(await store.readProgram()).toEqual(ledger.program);
    expect((await store.readViewer())?.username).toBe('jane');
    db.close();
  });
});

describe('the schema', () => {
  test('has an example of each version', () => {
    const files = Array.from({ length: SCHEMA_VERSION }, (_, at) => `v${at + 1}.json`);
    expect(examples.map((one) => one.file).sort()).toEqual(files);
  });

  test('of today is that of the newest example: a released version is never edited', async () => {
    const profile = makeProfile();
    await (await openStoreOf(profile)).close();
    const newest = examples.find((one) => one.file === `v${SCHEMA_VERSION}.json`)?.example;
    const shape = (stores: Example['stores']) =>
      stores.map(({ rows: _, ...store }) => store).sort((a, b) => (a.name < b.name ? -1 : 1));
    expect(await readShape(profile)).toEqual(shape(newest?.stores ?? []));
  });
});

function readShape(profile: Profile): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const request = profile.indexedDB.open(DATABASE_NAME);
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const db = request.result;
      const names = [...db.objectStoreNames].sort();
      const transaction = db.transaction(names);
      resolve(
        names.map((name) => {
          const { keyPath, autoIncrement, indexNames } = transaction.objectStore(name);
          const indexes = [...indexNames].map((index) => {
            const found = transaction.objectStore(name).index(index);
            return {
              name: found.name,
              keyPath: found.keyPath,
              unique: found.unique,
              multiEntry: found.multiEntry,
            };
          });
          return { name, keyPath, autoIncrement, indexes };
        }),
      );
      db.close();
    };
  });
}

describe.each(examples.filter(({ example }) => example.version < SCHEMA_VERSION * 10))(
  'an older database, of $file,',
  ({ example }) => {
    test('is given all the time it needs to be brought up to date', async () => {
      const profile = makeProfile();
      await install(profile, example);
      const done: string[] = [];
      const put = IDBObjectStore.prototype.put;
      const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
        this: IDBObjectStore,
        ...row
      ) {
        done.push('written');
        return put.apply(this, row);
      });
      await openStoreOf(profile, {
        startTimer: (_, ms) => {
          if (ms !== 3 * SECOND) return () => {};
          done.push('timed');
          return () => void done.push('stopped');
        },
      });
      spy.mockRestore();
      expect(done.slice(0, 5)).toEqual(['timed', 'stopped', 'timed', 'stopped', 'written']);
    });
  },
);
