import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict';
import { CUSTOM_HOST, FAKE_HOST } from '../../practice-medium/server';
import { createResponse } from '../../practice-medium/world/fill-thread';
import type { FirefoxScene } from '../firefox/firefox-scene';
import { openFirefoxScene } from '../firefox/firefox-scene';
import { answerQuestion, readQuestion } from '../firefox/question';
import { openToolbarPopup } from '../firefox/toolbar-popup';
import type { Journey } from '../journey';

const OFFER = 'Follow me and I will follow you back, every evening.';
/** Jane's, once Odalys Finch is among them. */
const FOLLOWERS = 88;

/** A story on a host of its own has an offer under it; all of this happens in one browser, one after the other. */
async function tellOwnHost(): Promise<void> {
  const scene = await openFirefoxScene();
  try {
    const { medium } = scene;
    const story = medium.world.ownHostStory;
    const written = { by: 'odalys-finch', says: 'offer' as const, text: OFFER };
    medium.world.addPost(createResponse(written, 7, story.id, medium.now() - 60_000), 'first');
    const address = medium.urlOf(story);
    await readOnce(scene, address);
    await refuseFakes(scene);
    await allowForGood(scene, address);
    deepEqual(scene.strangersCalled(), []);
  } finally {
    await scene.close();
  }
}

/** A click on the toolbar button reads the page in front, this once. */
async function readOnce(scene: FirefoxScene, address: string): Promise<void> {
  const page = await scene.openMedium(address);
  await readSomethingElse(scene);
  deepEqual(await page.listAdded(), [], 'nothing is read unasked');
  await page.bringToFront();
  const popup = await openToolbarPopup(scene.window());
  match(await popup.waitFor(/This page is read/), /Always on this site/);
  await page.waitForAdded(/offers? a swap/);
  await page.openPanel('odalys-finch');
  await page.waitForAdded(`Read on ${CUSTOM_HOST}, not on Medium itself`);
  await page.clickAdded(/They declined/, 'I followed');
  await page.waitForAdded('Noted');
  await page.press('Escape');

  await page.goTo(address);
  await readSomethingElse(scene);
  deepEqual(await page.listAdded(), [], 'once was once');
  deepEqual(await listAllowed(scene), []);
  await page.close();
}

/** Waits until Medium itself is read in another tab: whatever was loaded before would be read by then. */
async function readSomethingElse(scene: FirefoxScene): Promise<void> {
  const other = await scene.openMedium(scene.medium.urlOf(scene.medium.world.story));
  await other.waitForAdded(/\d offers?/);
  await other.close();
}

/** One mark of Medium's is not enough; a site that copies Medium to the last byte can only suggest. */
async function refuseFakes(scene: FirefoxScene): Promise<void> {
  const page = await scene.openPage(`https://${FAKE_HOST}/practice/one-mark`);
  const popup = await openToolbarPopup(scene.window());
  doesNotMatch(await popup.waitFor(/Not a page of Medium/), /Always on this site/);

  // Odalys Finch owes a follow. Medium itself does not list her yet among the followers; the copy does.
  scene.medium.world.follow('odalys-finch', 'jane', scene.medium.now());
  await page.goTo(`https://${FAKE_HOST}/@jane/followers`);
  const over = await openToolbarPopup(scene.window());
  await over.waitFor(/This page is read|could not be read|Nothing to read/);
  await page.readToEnd(FOLLOWERS);
  await readSomethingElse(scene);
  for (const words of await page.listAdded()) doesNotMatch(words, /even|waiting|confirmed/);
  const ledger = await scene.openOwn('ledger.html#people/all');
  await ledger.waitUntil('her row, which still waits', () =>
    /\d+ h left/.test(document.querySelector('.people-row')?.textContent ?? ''),
  );
  await ledger.close();
  await page.close();
}

/** "Always on this site" asks the writer for exactly that host; no is no, and the settings take a yes back. */
async function allowForGood(scene: FirefoxScene, address: string): Promise<void> {
  const page = await scene.openMedium(address);
  await ask(scene, 'Deny');
  deepEqual(await listAllowed(scene), [], 'no is no');
  await page.bringToFront();
  await ask(scene, 'Allow');
  deepEqual(await listAllowed(scene), [`https://${CUSTOM_HOST}/*`]);
  await page.goTo(address);
  await page.waitForAdded(/waiting/);
  await page.close();

  // From then on without a click, over a restart of the browser, until the settings take it back.
  await scene.restartLater(0);
  const again = await scene.openMedium(address);
  await again.waitForAdded(/waiting/);
  const settings = await scene.openOwn('ledger.html#settings');
  await settings.waitForText(CUSTOM_HOST);
  await settings.clickButton(`Stop reading on ${CUSTOM_HOST}`);
  await settings.waitForNoText(CUSTOM_HOST);
  deepEqual(await listAllowed(scene), []);
  await again.waitUntil(
    'everything of ours to go',
    () => !document.querySelector('good-turn-mark, good-turn-line'),
  );
  await again.goTo(address);
  await readSomethingElse(scene);
  deepEqual(await again.listAdded(), []);
}

/** The popup asks, the browser names what is asked for, and the writer answers. */
async function ask(scene: FirefoxScene, answer: 'Allow' | 'Deny'): Promise<void> {
  const popup = await openToolbarPopup(scene.window());
  await popup.waitFor(/Always on this site/);
  await popup.click('Always on this site');
  const asked = await readQuestion(scene.window());
  equal(asked.length, 1, `one thing is asked for: ${asked}`);
  match(asked[0] ?? '', /\bstories\.example\b/);
  await answerQuestion(scene.window(), answer);
}

/** The hosts beside Medium's own that Good Turn may read always, as the browser says. */
async function listAllowed(scene: FirefoxScene): Promise<readonly string[]> {
  const quiet = await scene.openQuiet();
  const allowed = await quiet.call<readonly string[]>(async () => {
    const { origins = [] } = await chrome.permissions.getAll();
    return origins.filter((origin) => origin !== 'https://*.medium.com/*');
  });
  await quiet.close();
  return allowed;
}

export const journeys: readonly Journey[] = [
  { name: 'Firefox: own host, read once, always, and no more', browser: 'firefox', run: tellOwnHost },
];
