import { deepEqual, equal, ok } from 'node:assert/strict';
import type { Entry } from '../../../lib/ledger/entry';
import { type Fight, fightHosts } from '../hostile/fight-hosts';
import {
  clobberDocument,
  giveMembersBack,
  overrideEverything,
  postMessages,
  type Seen,
} from '../hostile/hostile-page';
import { clickEveryMark, HIDINGS, hideBy, showAgain } from '../hostile/mark-tricks';
import { type Kept, readEverything } from '../kept';
import type { Scene, Tab } from '../scene';

const PERSON = 'odalys-finch';
const MESSAGES = 10_000;

/**
 * One page that tries everything: it replaces what scripts rely on, floods us with messages, makes clicks up, hides
 * what is clicked, and in the end fights our hosts. Nothing is put down, and no error is met.
 */
export async function refuseHostilePage(scene: Scene): Promise<void> {
  const { medium } = scene;
  const ledger = await scene.openOwn('ledger.html#people/all');
  const page = await scene.openMedium(medium.urlOf(medium.world.story), overrideEverything, clobberDocument);
  await page.waitForAdded(/offers? a swap/);
  // Marks were painted, and a panel opens, in a document whose members are hidden.
  await page.call(clobberDocument);
  await page.openPanel(PERSON);
  await page.press('Escape');
  const before = await listKept(ledger);
  deepEqual(before, { kinds: ['programSeen'], orders: 0, people: 0 }, 'what the page itself says of you');
  await expectNothingCalled(page);
  await page.call(giveMembersBack);
  await flood(page);
  await refuseMadeUpClicks(page);
  await refuseHidden(page);
  await keepStyles(page);
  deepEqual(await listKept(ledger), before, 'nothing was put down');
  await loseTheFight(page);
  await expectNothingCalled(page);
  deepEqual(await page.errors(), [], 'Medium has met no error');
}

/** What the page replaced was called by the page, and by nothing of ours. */
async function expectNothingCalled(page: Tab): Promise<void> {
  const { heard, ...seen } = await page.call<Seen>(() => window.__seen);
  ok(heard > 100, 'the page hears who calls what it has replaced');
  deepEqual(seen, { callers: [], roots: 0 }, 'what the page replaced was called by nothing of ours');
}

/** Ten thousand messages in every form of ours; once they are over, a mark opens its panel as before. */
async function flood(page: Tab): Promise<void> {
  const marks = (await page.listAdded()).length;
  await page.call(postMessages, MESSAGES);
  ok((await page.listAdded()).length >= marks, 'what was there is still there after 10,000 messages');
  await page.openPanel(PERSON);
  await page.press('Escape');
}

/** Clicks and keys that the page makes up open no panel; the writer's own Enter, on the mark that has the focus, does. */
async function refuseMadeUpClicks(page: Tab): Promise<void> {
  await page.call(clickEveryMark);
  await expectNoPanel(page, 'clicks and keys that the page made up');
  await page.press('Enter');
  await page.waitForAdded('They declined');
  await page.press('Escape');
}

/** However the page hides a mark, Enter and click on it do nothing until it is shown again. */
async function refuseHidden(page: Tab): Promise<void> {
  for (const { name, css, isClickable } of HIDINGS) {
    await page.call(hideBy, css);
    await page.press('Enter');
    if (isClickable) await page.clickMark(PERSON);
    await expectNoPanel(page, name);
    await page.call(showAgain);
    await page.openPanel(PERSON);
    await page.press('Escape');
  }
}

/** Styles that undo whatever stands in their way undo nothing of ours. */
async function keepStyles(page: Tab): Promise<void> {
  await page.call(hideBy, '*{transform:none!important;display:revert!important;z-index:0!important}');
  await page.openPanel(PERSON);
  await page.press('Escape');
  await page.call(showAgain);
}

/** Marks come back three times at most, and then leave it at that. */
async function loseTheFight(page: Tab): Promise<void> {
  const { hosts, least, most, left } = await page.call<Fight>(fightHosts);
  ok(hosts > 1 && least > 1, `each is put back (${hosts} hosts, taken away ${least} times and more)`);
  ok(most <= 4, `each is put back three times at most (one was taken away ${most} times)`);
  equal(left, 0, 'marks give up');
}

/** What there is in the ledger: which entries, how many orders carried out, how many people. */
async function listKept(ledger: Tab) {
  const { entries = [], requests = [], people = [] } = (await ledger.call<Kept>(readEverything)).tables;
  const kinds = (entries as readonly { entry: Entry }[]).map(({ entry }) => entry.kind);
  return { kinds, orders: requests.length, people: people.length };
}

/** A panel that was open once before comes within a few hundredths of a second. */
async function expectNoPanel(page: Tab, when: string): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 300));
  deepEqual(
    (await page.listAdded()).filter((words) => words.includes('They declined')),
    [],
    when,
  );
}
