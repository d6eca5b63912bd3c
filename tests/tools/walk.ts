import type { Page } from 'playwright-core';
import { openPanel, record, textOf } from '../e2e/marks';
import { clickButton, waitForAdded } from '../e2e/shadows';
import { openStage, type StageOptions } from '../e2e/stage';
import { openPage, readToEnd } from '../practice-medium/drive';

const HOUR = 3_600_000;
const POPUP = { width: 384, height: 600 };

/** The screens that a walk passes, in order. */
export type Screen = 'welcome' | 'thread' | 'panel' | 'offer' | 'followers' | 'popup' | 'ledger';

/**
 * Walks the main job once, as a writer would, and shows each screen. Returns the words of the popup at the end.
 * Seven weeks pass in it: the clock is moved, not waited for.
 */
export async function walkMainJob(
  options: StageOptions,
  show: (page: Page, screen: Screen) => Promise<void>,
): Promise<string> {
  const stage = await openStage({ ...options, welcomed: false });
  try {
    const { medium } = stage;
    const welcome = await stage.openOwn('welcome.html');
    await welcome.getByRole('button', { name: /go on/i }).waitFor();
    await show(welcome, 'welcome');
    await welcome.getByRole('button', { name: /go on/i }).click();

    // The count of followers is read on four days, so that there is a pace to speak of.
    const own = await stage.newPage();
    for (const [username, at] of [
      ['jonas_vail', 40],
      ['rosalind.peake', 60],
      ['dario_penhallow', 30],
    ] as const) {
      await openPage(own, 'https://medium.com/@jane');
      await stage.moveClock(at * HOUR);
      medium.world.follow(username, 'jane', medium.now());
    }
    await openPage(own, 'https://medium.com/@jane');
    // Their counts are known from their profiles, which the writer had a look at.
    for (const username of ['odalys-finch', 'Mirela_Voss', 'kofi-brightwater', 'wilhelm.quay']) {
      await openPage(own, `https://medium.com/@${username}`);
      await waitForAdded(own, /followers/);
    }
    await own.close();

    const thread = await stage.newPage();
    await openPage(thread, medium.urlOf(medium.world.story));
    await thread.getByRole('button', { name: 'See all responses' }).click();
    await waitForAdded(thread, /\d+ offers/);
    await record(thread, 'odalys-finch', 'I followed');
    await record(thread, 'Mirela_Voss', 'I followed');
    await stage.moveClock(20 * HOUR);
    await openPage(thread, medium.urlOf(medium.world.story));
    await thread.getByRole('button', { name: 'See all responses' }).click();
    await waitForAdded(thread, /\d+ offers/);
    await record(thread, 'kofi-brightwater', 'I followed');
    await stage.moveClock(32 * HOUR);
    await openPage(thread, medium.urlOf(medium.world.story));
    await thread.getByRole('button', { name: 'See all responses' }).click();
    await waitForAdded(thread, /overdue/);
    await record(thread, 'wilhelm.quay', 'Follows me');
    await waitForAdded(thread, /with you already/);
    await thread.locator('[role=dialog] > [aria-hidden=false]').evaluate((drawer) => drawer.scrollTo(0, 0));
    await show(thread, 'thread');
    await openPanel(thread, 'Mirela_Voss');
    await show(thread, 'panel');

    const profile = await stage.newPage();
    await openPage(profile, 'https://medium.com/@bram.tolliver');
    await profile.getByRole('button', { name: 'Follow', exact: true }).first().click();
    await waitForAdded(profile, /You followed/);
    await show(profile, 'offer');
    await clickButton(profile, /You followed/, 'Keep');

    medium.world.follow('odalys-finch', 'jane', medium.now());
    const followers = await stage.newPage();
    await openPage(followers, 'https://medium.com/@jane/followers');
    await readToEnd(followers, medium.world.followerCount(medium.world.viewer.id));
    await waitForAdded(followers, /91 of 91/);
    await show(followers, 'followers');

    const popup = await stage.openOwn('popup.html');
    await popup.setViewportSize(POPUP);
    await popup.getByText('They owe you').waitFor();
    await show(popup, 'popup');
    const ledger = await stage.openOwn('ledger.html');
    await ledger.getByText('Mirela Voss').first().waitFor();
    await show(ledger, 'ledger');
    return await textOf(popup);
  } finally {
    await stage.close();
  }
}
