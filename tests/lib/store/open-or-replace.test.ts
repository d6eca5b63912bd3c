import { IDBDatabase } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openReader } from '../../../lib/store/open-reader';
import { type Example, install, listExamples } from './example-database';
import { loseDatabase, makeProfile, NOW, openStoreOf, type Profile } from './make-store';

const OLDER = listExamples().slice(0, -1);

/** The migration makes some of its tables and then fails. */
function failMigration(name: string): void {
  const createObjectStore = IDBDatabase.prototype.createObjectStore;
  vi.spyOn(IDBDatabase.prototype, 'createObjectStore').mockImplementation(function (
    this: IDBDatabase,
    ...args: Parameters<typeof createObjectStore>
  ) {
    if (args[0] === 'program') throw new DOMException('half-way', name);
    return createObjectStore.apply(this, args);
  });
}

/** A ledger in its older form, beside a second copy from which all of it could be restored. */
async function prepare(example: Example): Promise<Profile> {
  const profile = makeProfile();
  await install(profile, example);
  await (await openStoreOf(profile)).close();
  loseDatabase(profile);
  await install(profile, example);
  return profile;
}

async function readVersion(profile: Profile): Promise<number | undefined> {
  return (await profile.indexedDB.databases())[0]?.version;
}

function countEntries({ stores }: Example): number {
  return stores.find(({ name }) => name === 'entries')?.rows.length ?? 0;
}

// Dexie tells the console that it tries an UnknownError again.
beforeEach(() => void vi.spyOn(console, 'warn').mockReturnValue());
afterEach(() => void vi.restoreAllMocks());

describe.each(OLDER)('a ledger as in $file whose migration fails half-way', ({ example }) => {
  test.each(['UnknownError', 'QuotaExceededError', 'AbortError', 'ConstraintError'])(
    'stays as it is after %s, and is migrated at the next opening',
    async (name) => {
      const profile = await prepare(example);
      failMigration(name);
      await expect(openStoreOf(profile)).rejects.toMatchObject({ trouble: { code: 'not-migrated' } });
      expect(await readVersion(profile)).toBe(example.version);
      vi.restoreAllMocks();

      const store = await openStoreOf(profile);
      expect(store.trouble).toBeUndefined();
      expect((await store.listEntriesAfter(0, 1_000)).items).toHaveLength(countEntries(example));
    },
  );

  test('can be read and exported in its older form', async () => {
    const profile = await prepare(example);
    failMigration('UnknownError');
    const reader = await openReader(profile.parts);
    expect(reader.isOlder).toBe(true);
    expect((await reader.listEntriesAfter(0, 1_000)).items).toHaveLength(countEntries(example));
    expect((await reader.readViewer())?.username).toBe('jane');
    const keys = await reader.orderSwapKeys(NOW, { filter: 'all', sort: 'status', isDescending: false });
    const [first] = keys;
    const partners = await reader.listPartners(NOW, [first ?? '']);
    expect(partners).toHaveLength(1);
    // It keeps no counts of states, or others than today's.
    const counts = Object.values(await reader.counts());
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(keys.length);
    const { total, overdue, late, due } = await reader.countAttention(NOW);
    const theyOwe = await reader.orderSwapKeys(NOW, {
      filter: 'theyOwe',
      sort: 'status',
      isDescending: false,
    });
    const youOwe = await reader.orderSwapKeys(NOW, { filter: 'youOwe', sort: 'status', isDescending: false });
    expect([overdue, late + due]).toEqual([theyOwe.length, youOwe.length]);
    expect(total).toBeGreaterThan(0);
    expect(await readVersion(profile)).toBe(example.version);
    reader.close();
  });
});
