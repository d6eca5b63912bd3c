import { deepEqual, equal, match } from 'node:assert/strict';
import type { Entry } from '../../../lib/ledger/entry';
import { DATABASE_NAME } from '../../../lib/store/database';
import { hold, letGo } from '../../faults/hold-table';
import type { FirefoxScene } from '../firefox/firefox-scene';
import { openFirefoxScene } from '../firefox/firefox-scene';
import { type FirefoxTab, waitFor } from '../firefox/firefox-tab';
import { openToolbarPopup } from '../firefox/toolbar-popup';
import type { Journey } from '../journey';
import { type Kept, readEverything } from '../kept';

const HOUR = 3_600_000;

/** A thread is read, something put down from its panel, and found in the popup, the badge and the ledger. */
async function readThread(): Promise<void> {
  const scene = await openFirefoxScene();
  try {
    const { medium } = scene;
    const page = await scene.openMedium(medium.urlOf(medium.world.story));
    await page.waitForAdded(/offers? a swap/);
    await page.clickButton('See all responses');
    await page.waitForAdded(/\d+ offers/);
    await page.record('odalys-finch', 'I followed');
    await showInPopup(scene);
    await page.bringToFront();
    await wakeAndSleep(scene, page);
    await findInLedger(scene);
    deepEqual(await page.errors(), []);
    deepEqual(scene.strangersCalled(), []);
  } finally {
    await scene.close();
  }
}

/** The popup that the toolbar button opens says what is owed and how well the page was read; one click, one tab. */
async function showInPopup(scene: FirefoxScene): Promise<void> {
  const popup = await openToolbarPopup(scene.window());
  await popup.waitFor(/Odalys Finch.*48 h left.*This page is read/);
  equal(await popup.width(), 384);
  const before = await scene.listAddresses();
  await popup.click('Check who followed back');
  const wanted = [...before, 'https://medium.com/@jane/followers'].toSorted().join('\n');
  await waitFor(
    'one tab more, of your followers',
    async () => (await scene.listAddresses()).toSorted().join('\n') === wanted || undefined,
  );
}

/** Firefox ends an idle background by itself: a click wakes it, and so does the alarm of a deadline. */
async function wakeAndSleep(scene: FirefoxScene, page: FirefoxTab): Promise<void> {
  const asleep = () =>
    waitFor('the background to be ended', async () => !(await scene.isAwake()) || undefined);
  await scene.idleAfter(500);
  await asleep();
  await page.record('kofi-brightwater', 'Follows me');
  await scene.waitForBadge('1');
  await stopInTheMidst(scene, page);

  // Nobody asks for anything: the alarm alone wakes it when the deadline has passed.
  await asleep();
  await scene.moveClock(48 * HOUR + 60_000);
  match(await scene.waitForBadge('3'), /2 overdue, you owe 1/);
}

/** The background is ended between the click and the answer: the page asks once more, and one record is there. */
async function stopInTheMidst(scene: FirefoxScene, page: FirefoxTab): Promise<void> {
  const quiet = await scene.openQuiet();
  await page.bringToFront();
  await page.scrollToResponse('Mirela_Voss');
  await page.openPanel('mirela_voss');
  await quiet.call(hold, { name: DATABASE_NAME, held: 'requests' });
  await page.clickAdded(/They declined/, 'I followed');
  await waitFor('the background at work', async () => (await scene.isAwake()) || undefined);
  await scene.stopBackground();
  await quiet.call(letGo, 'requests');
  await page.waitForAdded('Noted');
  await page.press('Escape');
  const { tables } = await quiet.call<Kept>(readEverything);
  const entries = (tables.entries ?? []) as readonly { entry: Entry }[];
  const said = entries.flatMap(({ entry }) =>
    'person' in entry ? `${entry.person.username} ${entry.kind}` : [],
  );
  deepEqual(said.toSorted(), [
    'Mirela_Voss iFollowed',
    'kofi-brightwater theyFollowed',
    'odalys-finch iFollowed',
  ]);
  equal(tables.requests?.length, 3, 'each request was carried out once');
  await quiet.close();
}

/** The table of the ledger shows a row for each person, and its search finds. */
async function findInLedger(scene: FirefoxScene): Promise<void> {
  const ledger = await scene.openOwn('ledger.html#people/all');
  await ledger.waitUntil('three rows', () => document.querySelectorAll('.people-row').length === 3);
  await ledger.typeInto('input[type=search]', 'ODALYS');
  await ledger.waitUntil(
    'the one row that is searched for',
    () =>
      document.querySelectorAll('.people-row').length === 1 &&
      /Odalys Finch/.test(document.querySelector('.people-row')?.textContent ?? ''),
  );
  await ledger.typeInto('input[type=search]', 'nobody of this name');
  await ledger.waitUntil('the word that nobody is found', () =>
    /Nothing in your ledger has .*nobody of this name/.test(document.body.textContent ?? ''),
  );
}

export const journeys: readonly Journey[] = [
  {
    name: 'Firefox: a thread read, the popup, the ledger, an event page',
    browser: 'firefox',
    run: readThread,
  },
];
