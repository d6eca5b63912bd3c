import { equal, match } from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { openPage } from '../../practice-medium/drive';
import type { Journey } from '../journey';
import { record } from '../marks';
import { waitForAdded } from '../shadows';
import { openStage } from '../stage';
import { openToolbarPopup } from '../toolbar-popup';

/** The real popup, opened from the toolbar over a page, says what is owed and how well that page was read. */
async function openFromToolbar(): Promise<void> {
  const stage = await openStage();
  try {
    const page = await stage.newPage();
    await openPage(page, stage.medium.urlOf(stage.medium.world.story));
    await page.getByRole('button', { name: 'See all responses' }).click();
    await waitForAdded(page, /\d+ offers/);
    await record(page, 'odalys-finch', 'I followed');
    const popup = await openToolbarPopup(stage, page);
    await popup.waitFor(/Odalys Finch.*48 h left/);
    await popup.waitFor(/This page is read/);
    equal(await popup.width(), 384);

    // One click opens one tab: your followers page.
    const before = page.context().pages().length;
    const opened = page.context().waitForEvent('page');
    await popup.click('Check who followed back');
    equal((await opened).url(), 'https://medium.com/@jane/followers');
    equal(page.context().pages().length, before + 1);
  } finally {
    await stage.close();
  }
}

/** Before the writer has chosen to go on, the popup leads to the welcome page and puts nothing down. */
async function openBeforeWelcome(): Promise<void> {
  const stage = await openStage({ welcomed: false });
  try {
    const worker = await stage.worker();
    const context = (await stage.newPage()).context();
    const isWelcome = (page: Page) => page.url().endsWith('/welcome.html');
    if (!context.pages().some(isWelcome)) await context.waitForEvent('page', isWelcome);
    const popup = await stage.openOwn('popup.html');
    await popup.getByText('Read it and choose').waitFor();
    match(await worker.evaluate(() => chrome.action.getTitle({})), /nobody owes/);
  } finally {
    await stage.close();
  }
}

export const journeys: readonly Journey[] = [
  { name: 'popup: opened from the toolbar over a thread', run: openFromToolbar },
  { name: 'popup: before the welcome page was gone through', run: openBeforeWelcome },
];
