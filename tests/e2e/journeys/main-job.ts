import { deepEqual, match } from 'node:assert/strict';
import { openPage, readToEnd } from '../../practice-medium/drive';
import type { Journey } from '../journey';
import { record, textOf } from '../marks';
import { clickButton, waitForAdded } from '../shadows';
import { openStage } from '../stage';

const HOUR = 3_600_000;

/** The story that the whole product exists for, told once from beginning to end. */
async function tellMainJob(): Promise<void> {
  const stage = await openStage();
  try {
    const { medium } = stage;
    const page = await stage.newPage();
    await openPage(page, medium.urlOf(medium.world.story));
    await waitForAdded(page, /offers? a swap/);
    await page.getByRole('button', { name: 'See all responses' }).click();
    await waitForAdded(page, /\d+ offers/);

    // Two swaps are recorded from their marks. Both follows are real, as Medium's data will tell later.
    medium.world.follow('jane', 'odalys-finch', medium.now());
    medium.world.follow('kofi-brightwater', 'jane', medium.now());
    await record(page, 'odalys-finch', 'I followed');
    await record(page, 'kofi-brightwater', 'Follows me');
    const summary = await waitForAdded(page, /2 with you already/);
    match(summary.text, /offers/);

    // One person is followed with Medium's own button, and kept as a swap with one click.
    const profile = await stage.newPage();
    await openPage(profile, 'https://medium.com/@Mirela_Voss');
    await profile.getByRole('button', { name: 'Follow', exact: true }).first().click();
    await clickButton(profile, /You followed/, 'Keep');
    await waitForAdded(profile, /waiting/);

    // One follow is due at once: kofi-brightwater waits for yours.
    await stage.waitForBadge('1');

    // The worker is stopped in between, and the browser closed for two days.
    await stage.stopWorker();
    await stage.waitForBadge('1');
    await stage.moveClock(48 * HOUR + 1);
    await stage.restart();
    const badge = await stage.waitForBadge('3');
    match(badge.title, /2 overdue, you owe 1/);

    const popup = await stage.openOwn('popup.html');
    await popup.getByText('They owe you').waitFor();
    const words = await textOf(popup);
    match(words, /Odalys Finch/);
    match(words, /Mirela Voss/);
    match(words, /Kofi Brightwater/);
    match(words, /overdue/);
    match(words, /late/);

    // The marks on the page say the same.
    const again = await stage.newPage();
    await openPage(again, medium.urlOf(medium.world.story));
    await waitForAdded(again, /overdue/);

    // One of them followed in the meantime; only the list read to its end tells who did and who did not.
    medium.world.follow('odalys-finch', 'jane', medium.now());
    const list = await stage.newPage();
    await openPage(list, 'https://medium.com/@jane/followers');
    await waitForAdded(list, /of 89/);
    await readToEnd(list, 89);
    await waitForAdded(list, /89 of 89/);
    await popup.bringToFront();
    await popup.getByText('89', { exact: true }).first().waitFor();
    await popup.getByText('of 100 followers').waitFor();
    // Whoever returned the follow owes nothing any more; the other still does.
    await popup.getByText('Odalys Finch').waitFor({ state: 'detached' });
    match(await textOf(popup), /Mirela Voss/);
    await again.bringToFront();
    await waitForAdded(again, /even/);
    await stage.waitForBadge('2');

    for (const open of [again, list]) deepEqual(await open.evaluate(() => window.__pageErrors), []);
  } finally {
    await stage.close();
  }
}

export const journeys: readonly Journey[] = [
  { name: 'main job: record, follow, come back two days later', run: tellMainJob },
];
