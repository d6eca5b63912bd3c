import type { Page } from 'playwright-core';
import { openPanel, record } from '../e2e/marks';
import { clickButton, listAdded, waitForAdded } from '../e2e/shadows';
import { openStage, type Stage, type StageOptions } from '../e2e/stage';
import { openPage, readToEnd, scrollDrawerToEnd } from '../practice-medium/drive';
import { readPopupLines } from './popup-lines';
import { createWalkWorld, GAINS, gainFollowers, HOURS_PER_GAIN } from './walk-world';

const HOUR = 3_600_000;
const POPUP = { width: 384, height: 600 };
const FOLLOWERS_PAGE = 'https://medium.com/@jane/followers';

/** The screens that a walk passes, in order. */
export type Screen = 'welcome' | 'panel' | 'offer' | 'thread' | 'followers' | 'popup' | 'ledger' | 'person';

/**
 * Walks the main job once, as a writer would, and shows each screen. Returns what the popup says at the end, in lines.
 * `andThen` is called with the ledger open, before everything is closed.
 * Four weeks pass in it: the clock is moved, not waited for.
 */
export async function walkMainJob(
  options: Omit<StageOptions, 'world'>,
  show: (page: Page, screen: Screen) => Promise<void>,
  andThen: (stage: Stage, ledger: Page) => Promise<void> = async () => {},
): Promise<string> {
  const stage = await openStage({ ...options, world: createWalkWorld(), welcomed: false });
  const { world } = stage.medium;
  const follow = (username: string) => world.follow(username, 'jane', stage.medium.now());
  try {
    const welcome = await stage.openOwn('welcome.html');
    await welcome.getByRole('button', { name: /go on/i }).waitFor();
    await show(welcome, 'welcome');
    await welcome.getByRole('button', { name: /go on/i }).click();
    await welcome.getByText('Your notebook is open').waitFor();

    const profiles = await stage.newPage();
    for (const gain of GAINS) {
      await openPage(profiles, 'https://medium.com/@jane');
      await stage.moveClock(HOURS_PER_GAIN * HOUR);
      gainFollowers(world, gain, stage.medium.now());
    }
    // How many follow them is known from their profiles, which the writer had a look at.
    for (const username of ['odalys-finch', 'Mirela_Voss', 'tansy_okoro', 'ignace.morrow', 'bram.tolliver']) {
      await openPage(profiles, `https://medium.com/@${username}`);
      await waitForAdded(profiles, /followers/);
    }

    // The first day: swaps are put down, some are returned at once.
    const thread = await stage.newPage();
    await openThread(stage, thread);
    await openPanel(thread, 'odalys-finch');
    await show(thread, 'panel');
    await clickButton(thread, 'They declined', 'I followed');
    await waitForAdded(thread, 'Noted');
    world.follow('jane', 'odalys-finch', stage.medium.now());
    await thread.keyboard.press('Escape');
    const returning = ['Mirela_Voss', 'orrin_blake', 'jonas_vail', 'rosalind.peake', 'abel.crane'];
    for (const username of [...returning, 'tobiah.wick']) {
      await record(thread, username, 'I followed');
      world.follow('jane', username, stage.medium.now());
    }
    await record(thread, 'ignace.morrow', 'Follows me');
    await record(thread, 'noor_ellery', 'They declined');
    for (const username of [...returning, 'ignace.morrow']) follow(username);
    await readFollowers(stage, profiles);

    // Two days and some hours later.
    await stage.moveClock(55 * HOUR);
    await openPage(profiles, 'https://medium.com/@wilhelm.quay');
    await waitForAdded(profiles, /no swap yet/);
    await profiles.getByRole('button', { name: 'Follow', exact: true }).first().click();
    await waitForAdded(profiles, /You followed/);
    await show(profiles, 'offer');
    await clickButton(profiles, /You followed/, 'Keep');
    await waitForAdded(profiles, 'Kept');

    follow('bram.tolliver');
    await openThread(stage, thread);
    await waitForAdded(thread, /overdue/);
    await record(thread, 'bram.tolliver', 'Follows me');
    await thread
      .getByRole('heading', { name: /^Responses/ })
      .last()
      .click();
    await toTop(thread);
    await show(thread, 'thread');

    follow('tobiah.wick');
    world.unfollow('jonas_vail', 'jane');
    await readFollowers(stage, profiles);
    await show(profiles, 'followers');

    const popup = await stage.openOwn('popup.html');
    await popup.setViewportSize(POPUP);
    // It tells of the page in front.
    await thread.bringToFront();
    await popup.reload();
    await popup.getByText('This page is read').waitFor();
    await show(popup, 'popup');
    const ledger = await stage.openOwn('ledger.html#people/all');
    await ledger.getByText('Mirela Voss').first().waitFor();
    await show(ledger, 'ledger');
    await ledger.getByText('Odalys Finch').first().click();
    await ledger.getByText('What happened').waitFor();
    await show(ledger, 'person');
    await andThen(stage, ledger);
    return await readPopupLines(popup);
  } finally {
    await stage.close();
  }
}

/** Opens the story and its whole thread in the drawer, with the story's beginning behind it. */
async function openThread({ medium }: Stage, page: Page): Promise<void> {
  await page.bringToFront();
  await openPage(page, medium.urlOf(medium.world.story));
  await page.getByRole('button', { name: 'See all responses' }).click();
  await scrollDrawerToEnd(page, medium.world.responsesTo(medium.world.story.id).length);
  await waitForAdded(page, /\d+ offers/);
  await toTop(page);
  await waitForMarkInDrawer(page, 'odalys-finch');
}

/** A mark is painted when its response comes near; that of the first has a twin in the list under the story. */
async function waitForMarkInDrawer(page: Page, username: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const marks = (await listAdded(page, 'good-turn-mark')).flatMap(({ buttons }) => buttons);
    if (marks.filter(({ name }) => name.includes(`@${username}`)).length > 1) return;
    await page.waitForTimeout(100);
  }
  throw new Error(`no mark of ${username} in the drawer`);
}

async function toTop(page: Page): Promise<void> {
  await page.locator('[role=dialog] > [aria-hidden=false]').evaluate((drawer) => drawer.scrollTo(0, 0));
  await page.evaluate(() => scrollTo(0, 0));
}

/** Reads the writer's followers list to its end, and goes back to its beginning. */
async function readFollowers({ medium: { world } }: Stage, page: Page): Promise<void> {
  const count = world.followerCount(world.viewer.id);
  // A page behind another one draws once a second.
  await page.bringToFront();
  await openPage(page, FOLLOWERS_PAGE);
  await readToEnd(page, count);
  await waitForAdded(page, `${count} of ${count} read`);
  await page.evaluate(() => scrollTo(0, 0));
}
