/// <reference types="chrome" />
import { deepEqual, equal, ok } from 'node:assert/strict';
import type { Page, Worker } from 'playwright-core';
import type { PageMemory } from '../../../lib/ledger/page-memory';
import { findWrong } from '../../lib/medium/practice/find-wrong';
import { DRIFTS, type DriftName } from '../../practice-medium/drift';
import { openPage, readToEnd } from '../../practice-medium/drive';
import { NO_PICTURES } from '../browser';
import type { Journey } from '../journey';
import { factsOf, lostFrom, misreadKinds, type Remembered, settledMemory } from '../remembered';
import { openStage, type Stage } from '../stage';

const PROFILE = 'https://medium.com/@Mirela_Voss';
const FOLLOWERS = 'https://medium.com/@jane/followers';
const NOTIFICATIONS = 'https://medium.com/me/notifications';

/** Deploys that are told on their own: another seed deals other classes and wrappers. */
const SEEDS = [1, 2];

/** How the codes of problems begin that give a name to what is lost. */
const NAMED: readonly (readonly [lost: string, codes: RegExp])[] = [
  ['viewer', /^viewer/],
  ['story', /^story|^author/],
  ['people', /^people|^profile|^author|^list/],
  ['responses', /^response/],
  ['list', /^list|^followers/],
];
/** What a text means is concluded from it, and missing where the text is. */
const CONCLUDED = /^responses\.quoted/;

/** A tab for one kind of page, under every drift. */
interface Tab {
  readonly page: Page;
  readonly open: () => Promise<void>;
}

/** Under each drift of one deploy, whatever the background remembers is right, and what it lacks has a name. */
async function drift(seed: number): Promise<void> {
  const stage = await openStage({ extraArgs: [NO_PICTURES] });
  const complaints: string[] = [];
  let drift: DriftName | undefined;
  const say = (words: string): void => void complaints.push(`${drift ?? 'no drift'}: ${words}`);
  try {
    const tabs = await Promise.all(
      OPENINGS.map(async (open) => {
        const page = await stage.newPage();
        page.on('pageerror', (error) => say(`${page.url()}: ${error.message}`));
        return { page, open: () => open(page, stage) };
      }),
    );
    stage.medium.redeploy({ seed });
    const whole = await readAll(stage, tabs, say);
    expectWhole(whole, stage);
    for (const name of DRIFTS) {
      drift = name;
      stage.medium.redeploy({ seed, drift });
      const remembered = await readAll(stage, tabs, say);
      for (const [address, memory] of whole) {
        complaints.push(...listUnnamed(memory, remembered.get(address)).map((what) => `${name} ${what}`));
      }
    }
    deepEqual(complaints, []);
  } finally {
    await stage.close();
  }
}

/** What a page lost under a drift without any of its problems saying so. */
function listUnnamed(whole: PageMemory, memory: PageMemory | undefined): string[] {
  const codes = memory?.problems.map(({ code }) => code) ?? [];
  return lostFrom(whole, memory)
    .filter((lost) => !CONCLUDED.test(lost))
    .filter((lost) => {
      const [, named] = NAMED.find(([area]) => lost.startsWith(area)) ?? [];
      return !codes.some((code) => named?.test(code));
    })
    .map((lost) => `${whole.url}: ${lost}; named: ${codes.join() || 'nothing'}`);
}

/** Opens every kind of page under one drift, at once, and returns what is remembered of them. */
async function readAll(
  stage: Stage,
  tabs: readonly Tab[],
  say: (words: string) => void,
): Promise<Remembered> {
  const { world } = stage.medium;
  // Nothing of the deploy before is open when the worker starts anew.
  await Promise.all(tabs.map(({ page }) => page.goto('about:blank')));
  const worker = await forgetPages(stage);
  worker.on('console', (message) => {
    if (message.type() === 'error') say(`worker: ${message.text()}`);
  });
  await Promise.all(tabs.map(({ open }) => open()));
  const remembered = await settledMemory(worker);
  for (const memory of remembered.values()) {
    for (const wrong of findWrong(factsOf(memory), world, true)) say(`${memory.url}: ${wrong}`);
    for (const wrong of misreadKinds(memory, world)) say(`${memory.url}: ${wrong}`);
  }
  for (const { page } of tabs) {
    for (const error of await page.evaluate(() => window.__pageErrors)) say(`${page.url()}: ${error}`);
  }
  return remembered;
}

/** Starts the worker anew with nothing in session memory: what one deploy showed must not help with the next. */
async function forgetPages(stage: Stage): Promise<Worker> {
  const before = await stage.worker();
  await before.evaluate(() => chrome.storage.session.clear());
  await stage.stopWorker();
  return stage.worker();
}

async function openStory(page: Page, { medium }: Stage): Promise<void> {
  const { story } = medium.world;
  await openPage(page, medium.urlOf(story));
  const count = medium.world.responsesTo(story.id).length;
  equal(await page.evaluate((many) => window.__practice.arrive(many), count), count);
}

async function openProfile(page: Page): Promise<void> {
  await openPage(page, PROFILE);
}

async function openFollowers(page: Page): Promise<void> {
  await openPage(page, FOLLOWERS);
  // A list is loaded as it comes into view, and that is seldom looked for in a tab behind another.
  await page.bringToFront();
  await readToEnd(page, 87);
}

async function openNotifications(page: Page): Promise<void> {
  await openPage(page, NOTIFICATIONS);
  await page.getByText('started following you').first().waitFor();
}

const OPENINGS = [openStory, openProfile, openFollowers, openNotifications];

/** Without a drift all of it is read: a reader that sees nothing says nothing wrong either. */
function expectWhole(remembered: Remembered, { medium }: Stage): void {
  const { world } = medium;
  const expectPage = (address: string): PageMemory => {
    const memory = remembered.get(address);
    ok(memory, `${address} is remembered; there are ${[...remembered.keys()].join()}`);
    deepEqual(memory.problems, [], address);
    equal(memory.viewer?.username, 'jane', address);
    return memory;
  };
  const story = expectPage(medium.urlOf(world.story));
  equal(story.story?.responseCount, 48);
  ok(story.story?.clapCount);
  ok(story.people.some(({ id, followers }) => id === world.story.authorId && followers?.count === 48_271));
  const known = new Set(story.responses.map(({ id }) => id));
  deepEqual(
    world.responsesTo(world.story.id).filter(({ id }) => !known.has(id)),
    [],
  );
  ok(story.responses.every(({ at, authorId, authorUsername }) => at && authorId && authorUsername));
  deepEqual(expectPage(PROFILE).people.find(({ username }) => username === 'Mirela_Voss')?.followers, {
    count: 96,
    exact: true,
  });
  const { list } = expectPage(FOLLOWERS);
  deepEqual([list?.usernames.length, list?.total, list?.complete], [87, 87, true]);
  equal(expectPage(NOTIFICATIONS).people.length >= 3, true);
}

export const journeys: readonly Journey[] = SEEDS.map((seed) => ({
  name: `drift: deploy ${seed} reads right or names what is missing`,
  isLong: true,
  run: () => drift(seed),
}));
