import { describe, expect, test } from 'vitest';
import { DAY } from '../../../../lib/ledger/time';
import { listCopies } from '../../../../lib/store/copies/copy';
import { readCopy } from '../../../../lib/store/copies/read-copy';
import { ERASURE_KEY, putErasure } from '../../../../lib/store/erasing/erasure';
import type { Store } from '../../../../lib/store/store';
import { iFollowed, noted, readingTaken, responded, theyFollowed, undone } from '../entries';
import type { Profile } from '../make-store';
import { loseDatabase, makeProfile, NOW, openStoreOf, readAll } from '../make-store';

const EVE = { id: 'a1', username: 'eve-unseen', name: 'Eve Unseen' };
const BO = { id: 'a2', username: 'bo', name: 'Bo' };
const PLACE = { url: 'https://medium.com/@eve-unseen/one-1a', quoted: 'Follow me' };

const aboutEve = [iFollowed(EVE, NOW - DAY, PLACE), theyFollowed(EVE, NOW)];
const aboutBo = [iFollowed(BO, NOW - DAY, PLACE), theyFollowed(BO, NOW)];
const others = [readingTaken(87, NOW), responded('c1', 'd1', NOW)];

/** Everything a profile keeps, as one text. */
async function textOf(profile: Profile): Promise<string> {
  const parts = [...profile.mirror.items].flat();
  for (const { name = '' } of await profile.indexedDB.databases()) {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = profile.indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    for (const table of db.objectStoreNames) {
      const rows = await new Promise<unknown>((resolve, reject) => {
        const request = db.transaction(table).objectStore(table).getAll();
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      parts.push(JSON.stringify(rows));
    }
    db.close();
  }
  return parts.join('\n');
}

async function fill(profile: Profile): Promise<Store> {
  const store = await openStoreOf(profile);
  await fillStore(store);
  return store;
}

async function fillStore(store: Store): Promise<void> {
  await store.putEntries([...aboutEve, ...aboutBo, ...others], {
    requestId: '00000000-0000-4000-8000-00000000000a',
  });
  await store.putEntries([undone(aboutEve[1]?.id ?? '', NOW)]);
  await store.flushMirror();
  await store.keepCopy();
}

/** What a ledger is that never knew Eve. */
async function withoutEve() {
  const store = await openStoreOf(makeProfile());
  const [first, ...rest] = aboutBo;
  const { place: _, ...bare } = first as typeof first & { place?: unknown };
  await store.putEntries([bare as never, ...rest, ...others]);
  return readAll(store);
}

describe('a forgotten person', () => {
  test('leaves no trace in database, mirror and copies, and the others are as if they had never been there', async () => {
    const profile = makeProfile();
    const store = await fill(profile);
    expect(await textOf(profile)).toContain('eve-unseen');
    expect(await store.forgetPerson('a1')).toBe(3);
    expect(await textOf(profile)).not.toMatch(/eve.unseen|"a1"/i);
    expect(await readAll(store)).toEqual(await withoutEve());
    await store.close();
    const again = await openStoreOf(profile);
    expect(again.report.kind).toBe('equal');
    expect(await readAll(again)).toEqual(await withoutEve());
  });

  test('is counted beforehand, as much as goes then', async () => {
    const profile = makeProfile();
    const store = await fill(profile);
    await store.putEntries([noted(EVE, 'Kind.'), noted(BO, 'Came with Eve, on Sunday.')]);
    await store.flushMirror();
    const before = await textOf(profile);
    const counts = await store.countTraces('a1');
    expect(counts).toMatchObject({ entries: 4, notes: 1, stripped: 1, mirrored: 4, copies: 1 });
    expect(counts.named).toMatchObject([{ personKey: 'a2', about: 'Bo', text: 'Came with Eve, on Sunday.' }]);
    expect(await textOf(profile)).toBe(before);
    expect(await store.forgetPerson('a1')).toBe(counts.entries);
    expect((await store.findPerson('a2'))?.person.notes).toHaveLength(1);
  });

  test('takes along the notes about others that were chosen, and nothing else that was named', async () => {
    const profile = makeProfile();
    const store = await fill(profile);
    const [chosen, kept] = [noted(BO, 'Friend of Eve'), noted(BO, 'Eve again')];
    await store.putEntries([chosen, kept]);
    expect(await store.forgetPerson('a1', [chosen.id, others[0]?.id ?? ''])).toBe(4);
    expect((await store.findPerson('a2'))?.person.notes.map(({ text }) => text)).toEqual(['Eve again']);
    expect(await store.listReadings(0)).toHaveLength(1);
  });

  test('takes along the saved views that name them, out of the dated copies too', async () => {
    const profile = makeProfile();
    const store = await openStoreOf(profile);
    const kept = { name: 'Poets', address: '#people/all?tag=poets' };
    const now = { name: 'Eve', address: '#people/all?find=eve-unseen' };
    const before = { name: 'Old', address: '#people/all?find=Eve+Unseen' };
    await store.putSettings({ goal: 250, views: [before, kept] });
    await fillStore(store);
    await store.putSettings({ views: [kept, now] });
    expect((await store.countTraces('a1')).views).toEqual(['Eve']);
    await store.forgetPerson('a1');
    expect(await textOf(profile)).not.toMatch(/eve.unseen/i);
    expect(await store.readSettings()).toMatchObject({ goal: 250, views: [kept] });
    expect((await readCopy(profile.mirror, NOW))?.settings).toMatchObject({ goal: 250, views: [kept] });
  });

  test('takes no setting along when the database is lost before the end', async () => {
    const profile = makeProfile();
    const store = await openStoreOf(profile);
    await store.putSettings({ goal: 250 });
    await fillStore(store);
    await putErasure(profile.mirror, { ids: aboutEve.map(({ id }) => id), stripped: [] });
    await store.close();
    loseDatabase(profile);
    expect((await (await openStoreOf(profile)).readSettings()).goal).toBe(250);
  });

  test('leaves your own response without its words, which are not learnt anew', async () => {
    const profile = makeProfile();
    const store = await fill(profile);
    const naming = { ...responded('c2', 'd2', NOW), text: 'Thanks, @eve-unseen!' } as never;
    await store.putEntries([naming]);
    await store.forgetPerson('a1');
    expect(await textOf(profile)).not.toMatch(/eve.unseen/i);
    expect((await store.findResponse('d2'))?.text).toBe('');
  });

  test('takes along what a newer version put down about them', async () => {
    const profile = makeProfile();
    const store = await fill(profile);
    const later = { id: '00000000-0000-4000-8000-0000000000ff', at: NOW, kind: 'polled', who: EVE };
    await store.addEntries([later as never]);
    await store.flushMirror();
    expect(await store.forgetPerson('a1')).toBe(4);
    expect(await textOf(profile)).not.toContain('polled');
  });

  test('does not come back from the mirror when the database is lost later', async () => {
    const profile = makeProfile();
    const store = await fill(profile);
    await store.forgetPerson('a1');
    await store.close();
    loseDatabase(profile);
    const again = await openStoreOf(profile);
    expect(again.report).toMatchObject({ kind: 'restored', maybeMissing: false });
    expect(await readAll(again)).toEqual(await withoutEve());
  });

  test('is forgotten to the end at the next opening wherever it was stopped', async () => {
    for (let stopAt = 0; ; stopAt += 1) {
      const profile = makeProfile();
      const store = await fill(profile);
      const { set, remove } = profile.mirror;
      let left = stopAt;
      const orStop = () => {
        left -= 1;
        if (left < 0) throw new Error('stopped');
      };
      profile.mirror.set = async (items) => {
        orStop();
        await set.call(profile.mirror, items);
      };
      profile.mirror.remove = async (keys) => {
        orStop();
        await remove.call(profile.mirror, keys);
      };
      const isDone = await store.forgetPerson('a1').then(
        () => true,
        () => false,
      );
      Object.assign(profile.mirror, { set, remove });
      await store.close();
      const isBegun = profile.mirror.items.has(ERASURE_KEY);
      const again = await openStoreOf(profile);
      const text = await textOf(profile);
      if (isDone || isBegun) {
        expect(text).not.toMatch(/eve.unseen/i);
        expect(await readAll(again)).toEqual(await withoutEve());
      } else {
        expect(text).toContain('eve-unseen');
      }
      await again.close();
      if (isDone) return expect(stopAt).toBeGreaterThan(4);
    }
  });

  test('takes nobody along when the database was lost before it was finished', async () => {
    const profile = makeProfile();
    const store = await fill(profile);
    await putErasure(profile.mirror, { ids: aboutEve.map(({ id }) => id), stripped: [aboutBo[0]?.id ?? ''] });
    await store.close();
    loseDatabase(profile);
    const again = await openStoreOf(profile);
    expect(await again.findPerson('a1')).toBeUndefined();
    expect((await again.findPerson('a2'))?.swap?.state).toBe('even');
    expect(await again.listReadings(0)).toHaveLength(1);
  });

  test('of whom all was taken back is found among the strangers', async () => {
    const profile = makeProfile();
    const store = await fill(profile);
    await store.putEntries([undone(aboutEve[0]?.id ?? '', NOW)]);
    expect(await store.findPerson('a1')).toBeUndefined();
    expect(await textOf(profile)).toContain('Eve Unseen');
    expect(await store.forgetStrangers()).toBe(4);
    expect(await textOf(profile)).not.toContain('Eve Unseen');
    expect((await store.findPerson('a2'))?.swap?.state).toBe('even');
    expect(await store.forgetStrangers()).toBe(0);
  });

  test('does not count as exported any more, so that the next reminder comes in time', async () => {
    const profile = makeProfile();
    const store = await fill(profile);
    await store.putExports({ exportedAt: NOW, entriesThen: (await store.readExports()).entries });
    await store.putEntries([noted(EVE, 'After the export.')]);
    expect(await store.readExports()).toMatchObject({ entries: 8, entriesThen: 7 });
    expect(await store.forgetPerson('a1')).toBe(4);
    expect(await store.readExports()).toMatchObject({ entries: 4, entriesThen: 4, exportedAt: NOW });
    await store.putEntries([iFollowed({ id: 'a5' }, NOW)]);
    expect(await store.readExports()).toMatchObject({ entries: 5, entriesThen: 4 });
  });

  test('can be put down again', async () => {
    const store = await fill(makeProfile());
    await store.forgetPerson('a1');
    await store.putEntries([iFollowed(EVE, NOW)]);
    expect((await store.findPerson('a1'))?.swap?.state).toBe('theyOwe');
  });
});

test('deleting all leaves nothing but that the welcome page was read', async () => {
  const profile = makeProfile();
  const store = await fill(profile);
  await store.putSettings({ goal: 400, welcomed: true });
  await store.putViewer({ id: 'e1', username: 'jane-herself' });
  await store.flushMirror();
  await store.eraseAll();
  await store.flushMirror();
  expect(await textOf(profile)).not.toMatch(/eve.unseen|bo|jane-herself|Follow me/i);
  expect(await store.readSettings()).toMatchObject({ goal: 100, welcomed: true });
  expect(await listCopies(profile.mirror)).toEqual([]);
  await store.close();
  const again = await openStoreOf(profile);
  expect(again.trouble).toBeUndefined();
  expect((await again.readExports()).entries).toBe(0);
  await again.putEntries(aboutBo);
  expect((await again.findPerson('a2'))?.swap?.state).toBe('even');
});

test('a copy without the forgotten person is whole', async () => {
  const profile = makeProfile();
  const store = await fill(profile);
  await store.forgetPerson('a1');
  const copy = await readCopy(profile.mirror, NOW);
  expect(copy).toMatchObject({ isWhole: true });
  expect(copy?.entries).toHaveLength(4);
  expect((await listCopies(profile.mirror))[0]?.rows).toBe(4);
});
