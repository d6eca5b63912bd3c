import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collectExport } from '../../../lib/carry/json/collect-export';
import { parseExport } from '../../../lib/carry/json/parse-export';
import { writeExport } from '../../../lib/carry/json/write-export';
import type { Entry } from '../../../lib/ledger/entry';
import { HOUR } from '../../../lib/ledger/time';
import type { Store } from '../../../lib/store/store';
import { ledgerOf } from '../ledger/arbitraries';
import { iFollowed, readingTaken, responded, theyFollowed, undone } from './entries';
import { makeProfile, NOW, openStoreOf, readAll } from './make-store';

async function exportOf(store: Store): Promise<string> {
  const entries: Entry[] = [];
  for (let seq: number | undefined = 0; seq !== undefined; ) {
    const piece: Awaited<ReturnType<Store['listEntriesAfter']>> = await store.listEntriesAfter(seq, 1_000);
    entries.push(...piece.items);
    seq = piece.next;
  }
  const viewer = await store.readViewer();
  return writeExport({
    exportedAt: NOW,
    settings: await store.readSettings(),
    ...(viewer && { viewer }),
    entries,
  });
}

async function importInto(store: Store, text: string): Promise<number> {
  const parsed = parseExport(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusal));
  const { entries, settings, viewer } = parsed.value;
  return store.addEntries(entries, { settings, ...(viewer && { viewer }) });
}

const swapsOf = (count: number) =>
  Array.from({ length: count }, (_, at) => {
    const person = { id: `a${at.toString(16)}`, username: `writer-${at}`, name: `Writer ${at}` };
    const mine = iFollowed(person, NOW - at * 1_000, { url: `https://medium.com/p/${at}` });
    return at % 3 === 0
      ? [mine]
      : at % 3 === 1
        ? [mine, theyFollowed(person, NOW)]
        : [mine, undone(mine.id, NOW)];
  }).flat();

describe('an import', () => {
  test('of several files of one ledger, in any order and each twice, gives the same ledger', async () => {
    const from = await openStoreOf(makeProfile());
    const entries = [...swapsOf(40), readingTaken(87, NOW), responded('c1', 'd1', NOW)];
    await from.putEntries(entries);
    const collector = collectExport({ exportedAt: NOW, settings: {} }, { rows: 20, bytes: 9_000 });
    collector.add(entries);
    const files = collector.files().map((texts) => texts.join(''));
    expect(files.length).toBeGreaterThan(3);
    const to = await openStoreOf(makeProfile());
    let added = 0;
    for (const text of [...files].reverse()) added += await importInto(to, text);
    expect(added).toBe(entries.length);
    for (const text of files) expect(await importInto(to, text)).toBe(0);
    expect(await readAll(to)).toEqual(await readAll(from));
  });

  test('of fifteen hundred swaps into an empty ledger gives the same ledger, and the second one nothing', async () => {
    const from = await openStoreOf(makeProfile());
    const entries = [...swapsOf(1_500), readingTaken(87, NOW), responded('c1', 'd1', NOW)];
    await from.putEntries(entries);
    await from.putSettings({ goal: 250, graceMs: 72 * HOUR });
    await from.putViewer({ id: 'e1', username: 'jane' });
    const text = await exportOf(from);
    const to = await openStoreOf(makeProfile());
    expect(await importInto(to, text)).toBe(entries.length);
    expect(JSON.parse(await exportOf(to))).toEqual(JSON.parse(text));
    expect(await readAll(to)).toEqual(await readAll(from));
    expect(await to.listSwaps(NOW, { state: 'theyOwe', limit: 1_500 })).toEqual(
      await from.listSwaps(NOW, { state: 'theyOwe', limit: 1_500 }),
    );
    expect(await importInto(to, text)).toBe(0);
    expect(JSON.parse(await exportOf(to))).toEqual(JSON.parse(text));
  });

  test('into a ledger that is not empty loses nothing of either', async () => {
    await fc.assert(
      fc.asyncProperty(ledgerOf, ledgerOf, async (held, incoming) => {
        const both = await openStoreOf(makeProfile());
        await both.putEntries(held);
        await both.addEntries(incoming);
        const there = new Map((await both.listEntriesAfter(0, 100)).items.map((entry) => [entry.id, entry]));
        for (const entry of held) expect(there.get(entry.id)).toEqual(entry);
        for (const entry of incoming) expect(there.has(entry.id)).toBe(true);
        // The union, folded from the beginning, is the same ledger.
        const afresh = await openStoreOf(makeProfile());
        await afresh.putEntries([...there.values()]);
        expect(await readAll(both)).toEqual(await readAll(afresh));
      }),
      { numRuns: 10 },
    );
  });

  test('is in the mirror like everything else', async () => {
    const profile = makeProfile();
    const store = await openStoreOf(profile);
    await store.addEntries(swapsOf(5));
    await store.flushMirror();
    expect([...profile.mirror.items.values()].join()).toContain('writer-4');
  });

  test('that cannot be written changes nothing', async () => {
    const store = await openStoreOf(makeProfile());
    await store.putEntries(swapsOf(2));
    const before = await readAll(store);
    const bad = { ...readingTaken(1, NOW), id: Number.NaN as unknown as string };
    await expect(store.addEntries([...swapsOf(9), bad], { settings: { goal: 7 } })).rejects.toThrow();
    expect(await readAll(store)).toEqual(before);
  });

  test('keeps who the writer is, and takes the settings that were chosen', async () => {
    const store = await openStoreOf(makeProfile());
    await store.putViewer({ username: 'jane' });
    await store.addEntries([], { settings: { goal: 7 }, viewer: { username: 'other' } });
    expect(await store.readViewer()).toEqual({ username: 'jane' });
    expect((await store.readSettings()).goal).toBe(7);
  });
});

test('what was exported and put off is kept side by side', async () => {
  const store = await openStoreOf(makeProfile());
  await store.putEntries([readingTaken(5, NOW - HOUR), readingTaken(6, NOW)]);
  await store.putExports({ exportedAt: NOW, entriesThen: 1 });
  await store.putExports({ putOffAt: NOW + 1 });
  expect(await store.readExports()).toEqual({
    entries: 2,
    firstAt: NOW - HOUR,
    exportedAt: NOW,
    entriesThen: 1,
    putOffAt: NOW + 1,
  });
});
