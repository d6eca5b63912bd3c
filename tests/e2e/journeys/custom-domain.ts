import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict';
import { openPage, readToEnd } from '../../practice-medium/drive';
import { CUSTOM_HOST, FAKE_HOST } from '../../practice-medium/server';
import { createResponse } from '../../practice-medium/world/fill-thread';
import type { Journey } from '../journey';
import { openPanel, record, textOf } from '../marks';
import { listAllowed, sayYesTo } from '../say-yes';
import { clickButton, listAdded, waitForAdded } from '../shadows';
import { openStage, type Stage } from '../stage';
import { openToolbarPopup } from '../toolbar-popup';

/** Jane's, once Odalys Finch is among them. */
const FOLLOWERS = 88;
const OFFER = 'Follow me and I will follow you back, every evening.';

/** A stage whose story on a host of its own has an offer of Odalys Finch's under it. */
async function onOwnHost(tell: (stage: Stage, address: string) => Promise<void>): Promise<void> {
  const stage = await openStage();
  try {
    const { world } = stage.medium;
    const story = world.ownHostStory;
    const written = { by: 'odalys-finch', says: 'offer' as const, text: OFFER };
    world.addPost(createResponse(written, 7, story.id, stage.medium.now() - 60_000), 'first');
    await tell(stage, stage.medium.urlOf(story));
  } finally {
    await stage.close();
  }
}

/** A page of Medium is opened and read in another tab: one that was opened before it would have been read by then. */
async function letMediumBeRead(stage: Stage): Promise<void> {
  const page = await stage.newPage();
  await openPage(page, stage.medium.urlOf(stage.medium.world.story));
  await waitForAdded(page, /\d offers?/);
  await page.close();
}

/** A click on the toolbar button reads the page in front, and no other one. */
async function readOnce(): Promise<void> {
  await onOwnHost(async (stage, address) => {
    const page = await stage.newPage();
    await openPage(page, address);
    await letMediumBeRead(stage);
    deepEqual(await listAdded(page), [], 'nothing is read unasked');

    const popup = await openToolbarPopup(stage, page);
    match(await popup.waitFor(/This page is read/), /Always on this site/);
    await page.bringToFront();
    await waitForAdded(page, /offers? a swap/);
    await openPanel(page, 'odalys-finch');
    await waitForAdded(page, `Read on ${CUSTOM_HOST}, not on Medium itself`);
    await clickButton(page, 'They declined', 'I followed');
    await waitForAdded(page, 'Noted');
    await page.keyboard.press('Escape');

    // The entry says where it comes from.
    const ledger = await stage.openOwn('ledger.html#person/@odalys-finch');
    await ledger.getByText(`The night bus ledger (on ${CUSTOM_HOST})`).first().waitFor();

    // Loaded anew it is a page like any other.
    await openPage(page, address);
    await letMediumBeRead(stage);
    deepEqual(await listAdded(page), [], 'once was once');
    deepEqual(await listAllowed(stage), []);
  });
}

/** "Always on this site" asks for exactly that host; the settings take it back. */
async function allowAndForget(): Promise<void> {
  await onOwnHost(async (stage, address) => {
    await sayYesTo(stage, CUSTOM_HOST);
    deepEqual(await listAllowed(stage), [], 'nothing is allowed before it is asked for');
    const page = await stage.newPage();
    await openPage(page, address);
    const popup = await openToolbarPopup(stage, page);
    await popup.waitFor(/Always on this site/);
    await popup.click('Always on this site');
    await waitForAdded(page, /offers? a swap/);
    await until(async () => (await listAllowed(stage)).join() === `https://${CUSTOM_HOST}/*`);

    // From now on without a click, with where you stand, and over a stopped worker and a restart of the browser.
    await record(page, 'odalys-finch', 'I followed');
    await stage.stopWorker();
    await openPage(page, address);
    await waitForAdded(page, /waiting/);
    await stage.restart();
    const again = await stage.newPage();
    await openPage(again, address);
    await waitForAdded(again, /waiting/);

    const settings = await stage.openOwn('ledger.html#settings');
    await settings.getByText(CUSTOM_HOST, { exact: true }).waitFor();
    await settings.getByRole('button', { name: `Stop reading on ${CUSTOM_HOST}` }).click();
    await settings.getByText(CUSTOM_HOST, { exact: true }).waitFor({ state: 'detached' });
    deepEqual(await listAllowed(stage), []);
    // Everything of ours leaves the page that is still open, and the next one is not read.
    await again.waitForFunction(() => !document.querySelector('good-turn-mark, good-turn-line'));
    await openPage(again, address);
    await letMediumBeRead(stage);
    deepEqual(await listAdded(again), []);
  });
}

/** What the browser registered is forgotten by an update of the extension; the next start of the worker makes it good. */
async function registerAgain(): Promise<void> {
  await onOwnHost(async (stage, address) => {
    await sayYesTo(stage, CUSTOM_HOST);
    const page = await stage.newPage();
    await openPage(page, address);
    const popup = await openToolbarPopup(stage, page);
    await popup.waitFor(/Always on this site/);
    await popup.click('Always on this site');
    await waitForAdded(page, /offers? a swap/);

    const worker = await stage.worker();
    await worker.evaluate(() => chrome.scripting.unregisterContentScripts());
    await stage.stopWorker();
    const started = await stage.worker();
    await until(async () => {
      const registered = await started.evaluate(() => chrome.scripting.getRegisteredContentScripts());
      return registered.flatMap(({ matches }) => matches ?? []).join() === `https://${CUSTOM_HOST}/*`;
    });
    await openPage(page, address);
    await waitForAdded(page, /offers? a swap/);
  });
}

/** A site that copies Medium to the last byte, and lists a debtor among your followers: it can only suggest. */
async function refuseTheFake(): Promise<void> {
  const stage = await openStage();
  try {
    const { world } = stage.medium;
    const page = await stage.newPage();
    await openPage(page, stage.medium.urlOf(world.story));
    await waitForAdded(page, /offers? a swap/);
    world.follow('jane', 'odalys-finch', stage.medium.now());
    await record(page, 'odalys-finch', 'I followed');
    const before = await readLedger(stage);

    world.follow('odalys-finch', 'jane', stage.medium.now());
    const list = `https://${FAKE_HOST}/@jane/followers`;
    const fake = await stage.newPage();
    await openPage(fake, list);
    const popup = await openToolbarPopup(stage, fake);
    await popup.waitFor(/This page is read|could not be read|Nothing to read/);
    await fake.bringToFront();
    await readToEnd(fake, FOLLOWERS);
    await fake.waitForTimeout(1_000);
    equal(await readLedger(stage), before, 'a fake list closes no debt');
    for (const { text } of await listAdded(fake)) doesNotMatch(text, /even|waiting|confirmed/);

    // Allowed for good it still teaches nothing: the marks say what the ledger knows from elsewhere.
    await sayYesTo(stage, FAKE_HOST);
    await popupOver(stage, fake, 'Always on this site');
    await until(async () => (await listAllowed(stage)).length === 1);
    const thread = stage.medium.urlOf(world.story).replace('medium.com', FAKE_HOST);
    await openPage(fake, thread);
    await waitForAdded(fake, /waiting/);
    await openPage(fake, list);
    await readToEnd(fake, FOLLOWERS);
    await fake.waitForTimeout(1_000);
    equal(await readLedger(stage), before, 'nor does one that is allowed');

    // Medium itself says the same, and there it counts.
    const real = await stage.newPage();
    await openPage(real, 'https://medium.com/@jane/followers');
    await readToEnd(real, FOLLOWERS);
    await waitForAdded(real, new RegExp(`${FOLLOWERS} of ${FOLLOWERS}`));
    await waitForAdded(real, /even/);
  } finally {
    await stage.close();
  }
}

/** One mark of Medium's stands on many sites: that is not enough. */
async function refuseOneMark(): Promise<void> {
  const stage = await openStage();
  try {
    const page = await stage.newPage();
    await page.goto(`https://${FAKE_HOST}/practice/one-mark`);
    const popup = await openToolbarPopup(stage, page);
    const words = await popup.waitFor(/Not a page of Medium/);
    doesNotMatch(words, /Always on this site/);
    deepEqual(await listAdded(page), []);
  } finally {
    await stage.close();
  }
}

async function popupOver(stage: Stage, ...[page, label]: [Parameters<typeof openToolbarPopup>[1], string]) {
  const popup = await openToolbarPopup(stage, page);
  await popup.waitFor(new RegExp(label));
  await popup.click(label);
}

/** What stands in the ledger about Odalys Finch, in the words of her page. */
async function readLedger(stage: Stage): Promise<string> {
  const ledger = await stage.openOwn('ledger.html#person/@odalys-finch');
  await ledger.getByText('you followed').first().waitFor();
  const words = await textOf(ledger);
  await ledger.close();
  return words.replace(/\d+ (?:h|min|s) left/g, 'left').replace(/\s+/g, ' ');
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await isSo()); tries += 1) {
    if (tries === 100) throw new Error(`not so after 10 s: ${isSo}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

export const journeys: readonly Journey[] = [
  { name: 'own host: a click on the toolbar reads this page once', run: readOnce },
  { name: 'own host: always on this site, and no more', run: allowAndForget },
  { name: 'own host: registered again after an update', run: registerAgain },
  { name: 'own host: a site that copies Medium can only suggest', run: refuseTheFake },
  { name: 'own host: one mark of Medium is not enough', run: refuseOneMark },
];
