import type { BrowserContext, Page } from 'playwright-core';
import { openPage, readToEnd, scrollDrawerToEnd } from '../practice-medium/drive';
import type { PracticeMedium } from '../practice-medium/server';
import { findMark } from './marks';
import { pressAdded, pressButton } from './press';
import { waitForAdded } from './shadows';

/** Long enough for what a page or Good Turn asks for on its own, after everything else. */
const QUIET_AFTER = 700;

export interface Walk {
  readonly context: BrowserContext;
  readonly medium: PracticeMedium;
  /** Empty: the same walk without Good Turn. */
  readonly extensionId: string;
}

/**
 * All that a writer does with Medium and Good Turn in one sitting. Without Good Turn the same is done on Medium's
 * pages, and nothing more: whatever else Medium is then asked for was asked by Good Turn.
 */
export async function walkThrough({ context, medium, extensionId }: Walk): Promise<void> {
  const own = (path: string): string => `chrome-extension://${extensionId}/${path}`;
  const { world } = medium;
  if (extensionId) await goThroughWelcome(context, own('welcome.html'));

  const page = await context.newPage();
  await openPage(page, medium.urlOf(world.story));
  await page.getByRole('button', { name: 'See all responses' }).click();
  await scrollDrawerToEnd(page, world.responsesTo(world.story.id).length);
  await page.locator('[aria-hidden=false]').evaluate((panel) => panel.scrollTo(0, 0));
  await rest(page);
  if (extensionId) await recordFromPanel(page, 'odalys-finch');
  await rest(page);

  await openPage(page, 'https://medium.com/@Mirela_Voss');
  if (extensionId) await waitForAdded(page, /no swap yet/);
  await page.getByRole('button', { name: 'Follow', exact: true }).first().click();
  if (extensionId) await pressButton(page, /You followed/, 'Keep');
  await rest(page);

  await openPage(page, 'https://medium.com/@jane/followers');
  await readToEnd(page, 87);
  if (extensionId) await waitForAdded(page, /87 of 87/);
  await rest(page);

  await openPage(page, 'https://medium.com/me/notifications');
  await page.getByText('started following you').first().waitFor();
  await rest(page);

  // From one page to the next without a load.
  await openPage(page, medium.urlOf(world.plainStory));
  await page
    .getByRole('link', { name: world.expectPerson('quill_hartmann').name })
    .first()
    .click();
  await page.waitForURL('**/@quill_hartmann*');
  await rest(page);

  if (extensionId) {
    const popup = await context.newPage();
    await popup.goto(own('popup.html'));
    await popup.getByText('Odalys Finch').first().waitFor();
    const ledger = await context.newPage();
    await ledger.goto(own('ledger.html'));
    await ledger.getByText('Waiting').first().click();
    await ledger.getByText('Odalys Finch').first().waitFor();
    await rest(ledger);
  }
}

async function goThroughWelcome(context: BrowserContext, address: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(address);
  await page.getByRole('button', { name: /go on/i }).click();
  await page.getByText('Your notebook is open').waitFor();
  await page.close();
}

async function recordFromPanel(page: Page, username: string): Promise<void> {
  await pressAdded(page, await findMark(page, username));
  await pressButton(page, 'They declined', 'I followed');
  await waitForAdded(page, /Noted/);
  await page.keyboard.press('Escape');
}

async function rest(page: Page): Promise<void> {
  await page.waitForTimeout(QUIET_AFTER);
}
