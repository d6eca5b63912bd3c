import { deepEqual, equal, ok } from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { openPage, scrollDrawerToEnd } from '../../practice-medium/drive';
import { launchWithGoodTurn } from '../browser';
import type { Journey } from '../journey';
import { listBoxes } from '../page-boxes';
import { clickAdded, listAdded, waitForAdded } from '../shadows';
import { openStage, type Stage } from '../stage';

async function onStory(tell: (page: Page, stage: Stage) => Promise<void>): Promise<void> {
  const stage = await openStage();
  try {
    const page = await stage.newPage();
    await openPage(page, stage.medium.urlOf(stage.medium.world.story));
    await waitForAdded(page, /offers? a swap/);
    await tell(page, stage);
    deepEqual(await page.evaluate(() => window.__pageErrors), [], 'Medium has met no error');
  } finally {
    await stage.close();
  }
}

/** The labels of all marks on the page, sorted: the same marks give the same list. */
async function listMarks(page: Page): Promise<string[]> {
  const marks = await listAdded(page, 'good-turn-mark');
  return marks.flatMap(({ buttons }) => buttons.map(({ name }) => name)).sort();
}

/** Waits until none of these marks is missing; more may come, as they are painted when their cards come near. */
async function expectMarks(page: Page, wanted: readonly string[], when: string): Promise<void> {
  const endsAt = Date.now() + 10_000;
  let missing = await listMissing(page, wanted);
  while (missing.length > 0 && Date.now() < endsAt) {
    await page.waitForTimeout(100);
    missing = await listMissing(page, wanted);
  }
  deepEqual(missing, [], when);
}

async function listMissing(page: Page, wanted: readonly string[]): Promise<string[]> {
  const marks = await listMarks(page);
  return wanted.filter((label) => {
    const at = marks.indexOf(label);
    if (at >= 0) marks.splice(at, 1);
    return at < 0;
  });
}

/** Waits until the marks have stayed the same for a second. */
async function settledMarks(page: Page): Promise<string[]> {
  let marks = await listMarks(page);
  for (let still = 0; still < 5; ) {
    await page.waitForTimeout(200);
    const next = await listMarks(page);
    still = next.join() === marks.join() ? still + 1 : 0;
    marks = next;
  }
  return marks;
}

async function surviveRerendering(): Promise<void> {
  await onStory(async (page) => {
    const inline = await settledMarks(page);
    ok(inline.length > 0);
    await page.evaluate(() => window.__practice.rerenderAll());
    await expectMarks(page, inline, 'after everything was rendered anew');

    await page.evaluate(() => window.__practice.openDrawer());
    await scrollDrawerToEnd(page, 36);
    const all = await settledMarks(page);
    ok(all.length > inline.length * 3, 'paging brings more marks');
    await page.evaluate(() => window.__practice.rerenderAll());
    await expectMarks(page, all, 'in the drawer too');

    for (const button of await page.getByRole('button', { name: /^\d+ repl/ }).all()) {
      if (await button.isVisible()) await button.click();
    }
    const withReplies = await settledMarks(page);
    ok(withReplies.length >= all.length, 'replies lose no mark');
    await page.evaluate(() => window.__practice.rerenderAll());
    await expectMarks(page, withReplies, 'with replies open');

    const hosts = await listAdded(page, 'good-turn-mark');
    ok(
      hosts.every(({ buttons }) => buttons.length === 1),
      'each host holds one mark',
    );
    const neighbours = await page.evaluate(
      () => document.querySelectorAll('good-turn-mark + good-turn-mark').length,
    );
    equal(neighbours, 0, 'no response has two marks in one list');
  });
}

async function leaveNothingBehind(): Promise<void> {
  await onStory(async (page) => {
    const before = await settledMarks(page);
    await page.getByRole('link', { name: 'A jar of old buttons' }).first().click();
    await page.waitForURL(/buttons/);
    await page.waitForFunction(() => document.querySelectorAll('good-turn-mark').length === 0);
    await page.goBack();
    await expectMarks(page, before, 'after coming back');
  });
}

async function moveNothing(): Promise<void> {
  const stage = await openStage();
  const plain = await launchWithGoodTurn({ medium: stage.medium, extensionDir: null });
  try {
    const boxesIn = async (page: Page, ready: () => Promise<unknown>) => {
      await page.setViewportSize({ width: 1400, height: 900 });
      await openPage(page, stage.medium.urlOf(stage.medium.world.story));
      await ready();
      const inline = await listBoxes(page);
      await page.evaluate(() => window.__practice.openDrawer());
      await scrollDrawerToEnd(page, 20);
      await page.locator('[aria-hidden=false]').evaluate((panel) => panel.scrollTo(0, 0));
      await page.waitForTimeout(500);
      return { inline, drawer: await listBoxes(page) };
    };
    const without = await plain.context.newPage();
    const bare = await boxesIn(without, () => without.waitForTimeout(1_000));
    const withUs = await stage.newPage();
    const marked = await boxesIn(withUs, () => waitForAdded(withUs, /offers? a swap/));
    deepEqual(marked.inline, bare.inline, 'the story lies where it lay');
    deepEqual(marked.drawer, bare.drawer, 'the drawer lies where it lay');
  } finally {
    await plain.close();
    await stage.close();
  }
}

async function stepThroughMarks(): Promise<void> {
  await onStory(async (page) => {
    await page.evaluate(() => window.__practice.openDrawer());
    await scrollDrawerToEnd(page, 36);
    await page.locator('[aria-hidden=false]').evaluate((panel) => panel.scrollTo(0, 0));
    // In the drawer there is no room beside the heading: the line goes to the corner of the window.
    await page.locator('good-turn-line[data-fixed]').waitFor({ state: 'attached' });
    const line = await waitForAdded(page, /\d{2} offers/);
    const next = line.buttons.find(({ name }) => name.startsWith('Next'));
    const previous = line.buttons.find(({ name }) => name.startsWith('Previous'));
    if (!next || !previous) throw new Error('nothing to step with');
    const tops: number[] = [];
    for (let step = 0; step < 12; step += 1) {
      await clickAdded(page, next);
      tops.push(await focusedMark(page));
    }
    deepEqual(
      tops,
      [...new Set(tops)].sort((a, b) => a - b),
      'each step goes further down',
    );
    await clickAdded(page, previous);
    equal(await focusedMark(page), tops.at(-2), 'and back');
  });
}

/** How far down in its list the mark lies that has the focus; it must be in view. */
async function focusedMark(page: Page): Promise<number> {
  const { top, middle } = await page.evaluate(() => {
    const host = document.activeElement;
    if (host?.localName !== 'good-turn-mark') throw new Error(`the focus is on ${host?.localName}`);
    const panel = host.closest('[aria-hidden=false]');
    const box = host.getBoundingClientRect();
    return { top: Math.round(box.top + (panel?.scrollTop ?? 0)), middle: box.top };
  });
  ok(middle > 0 && middle < 900, 'the mark with the focus is in view');
  return top;
}

async function goWithTheExtension(): Promise<void> {
  await onStory(async (page, stage) => {
    await settledMarks(page);
    const errors: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    const worker = await stage.worker();
    await worker.evaluate(() => chrome.runtime.reload()).catch(() => {});
    await page.waitForTimeout(1_500);
    const other = await stage.newPage();
    await other.bringToFront();
    await page.bringToFront();
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await page.waitForFunction(() => !document.querySelector('good-turn-mark, good-turn-line'));
    await page.evaluate(() => window.__practice.rerenderAll());
    await page.waitForTimeout(1_000);
    deepEqual(await listAdded(page), [], 'nothing comes back');
    deepEqual(errors, [], 'nothing is said about it');
  });
}

export const journeys: readonly Journey[] = [
  { name: 'page: marks survive rendering anew, paging and replies', run: surviveRerendering },
  { name: 'page: navigating leaves nothing behind and coming back paints again', run: leaveNothingBehind },
  { name: 'page: nothing of Medium moves', run: moveNothing },
  { name: 'page: the summary steps from mark to mark', run: stepThroughMarks },
  { name: 'page: everything goes when the extension is reloaded', run: goWithTheExtension },
];
