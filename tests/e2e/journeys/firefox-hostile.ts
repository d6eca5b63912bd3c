import { deepEqual, equal, ok } from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeExport } from '../../../lib/carry/json/write-export';
import type { FirefoxScene } from '../firefox/firefox-scene';
import { openFirefoxScene } from '../firefox/firefox-scene';
import type { FirefoxTab } from '../firefox/firefox-tab';
import { type WindowWatch, watchWindow } from '../firefox/watch-window';
import { hostileEntries, putHostilePeople } from '../hostile/hostile-people';
import { listBadLinks, listTurned, PLACES } from '../hostile/own-places';
import type { Journey } from '../journey';
import { type Kept, readEverything } from '../kept';

/** Hostile people on a thread and in the ledger run nothing; the ledger goes into a fresh profile as it is. */
async function tellHostile(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'good-turn-carried-'));
  const scene = await openFirefoxScene();
  try {
    putHostilePeople(scene.medium);
    const watch = await watchWindow(scene.window());
    await onThePage(scene, watch);
    await inTheLedger(scene, watch, join(folder, 'hostile.json'));
    await carryOver(scene);
    deepEqual(scene.strangersCalled(), []);
  } finally {
    await scene.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Their responses are read, their panels opened and used. */
async function onThePage(scene: FirefoxScene, watch: WindowWatch): Promise<void> {
  const { medium } = scene;
  const page = await scene.openMedium(medium.urlOf(medium.world.story));
  await page.waitForAdded(/offers? a swap/);
  await page.clickButton('See all responses');
  for (const username of ['image.tag', 'broken-out']) {
    await page.scrollToResponse(username);
    await page.record(username, 'I followed');
  }
  await expectNothingRan(page, watch, 'on the page');
  deepEqual(await page.errors(), [], 'Medium has met no error');
  await page.close();
}

/** A file of a stranger's is brought in, and looked at everywhere. */
async function inTheLedger(scene: FirefoxScene, watch: WindowWatch, file: string): Promise<void> {
  const now = Date.now();
  await writeFile(file, writeExport({ exportedAt: now, settings: {}, entries: hostileEntries(now) }));
  await bringIn(scene, file);
  for (const [name, path, wanted] of PLACES) {
    const own = await scene.openOwn(`ledger.html#${path}`);
    await own.waitUntil(`${wanted} in ${path}`, isSaid, wanted);
    const wider = await own.call<number>(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    equal(wider, 0, `${name}: nothing is pushed out of the window`);
    deepEqual(await own.call(listTurned), [], `${name}: nothing turns a line of ours around`);
    deepEqual(await own.call(listBadLinks), [], `${name}: links lead to Medium, to the ledger or nowhere`);
    await expectNothingRan(own, watch, name);
    await own.close();
  }
  await expectWatchful(scene, watch);
}

/** What is exported here and imported into a fresh profile is the same ledger. */
async function carryOver(scene: FirefoxScene): Promise<void> {
  const settings = await scene.openOwn('ledger.html#settings');
  await settings.clickButton('Export everything');
  const file = await scene.waitForFile(/^good-turn-everything-\d{4}-\d\d-\d\d\.json$/);
  const before = await readLedger(settings);
  ok(before.entries.length > 36, 'there is something to carry');
  const fresh = await openFirefoxScene();
  try {
    await bringIn(fresh, file);
    const ledger = await fresh.openOwn('ledger.html#people/all');
    await ledger.waitUntil('@image.tag', isSaid, '@image.tag');
    deepEqual(await readLedger(ledger), before);
  } finally {
    await fresh.close();
  }
}

async function bringIn(scene: FirefoxScene, file: string): Promise<void> {
  const settings = await scene.openOwn('ledger.html#settings');
  await settings.waitUntil('a field for files', () => document.querySelector('input[type=file]') !== null);
  await settings.chooseFile('input[type=file]', file);
  await settings.clickButton('Import');
  await settings.waitUntil('the end of the import', () =>
    /lines? added/.test(document.body.textContent ?? ''),
  );
  await settings.close();
}

async function expectNothingRan(tab: FirefoxTab, watch: WindowWatch, when: string): Promise<void> {
  equal(await tab.call(() => window.__ran ?? null), null, `${when}: markup of a stranger ran`);
  await watch.expectNothing(when);
}

/** A policy that refuses is heard: were there none to be heard, nothing above would be proved. */
async function expectWatchful(scene: FirefoxScene, watch: WindowWatch): Promise<void> {
  const quiet = await scene.openQuiet();
  await quiet.call(() => {
    document.body.innerHTML = '<img src="x" onerror="window.__ran = 1">';
  });
  await quiet.waitUntil('the image to fail', () => document.images[0]?.complete ?? false);
  ok((await watch.take()).length > 0, 'the watch hears a policy that refuses');
  equal(await quiet.call(() => window.__ran ?? null), null);
  await quiet.close();
}

/** The ledger as its tables hold it, whatever the order in which the entries arrived. */
async function readLedger(own: FirefoxTab) {
  const { tables } = await own.call<Kept>(readEverything);
  const { entries = [], people, swaps, threads, readings } = tables;
  const lines = (entries as readonly { entry: { id: string } }[]).map(({ entry }) => entry);
  return { entries: lines.toSorted((a, b) => (a.id < b.id ? -1 : 1)), people, swaps, threads, readings };
}

/** Runs in a page. */
function isSaid(words: string): boolean {
  return document.body.textContent?.includes(words) ?? false;
}

export const journeys: readonly Journey[] = [
  { name: 'Firefox: hostile people, and a ledger carried over', browser: 'firefox', run: tellHostile },
];
