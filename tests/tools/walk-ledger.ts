import type { Page } from 'playwright-core';
import { readOwnPages } from '../e2e/read-own-pages';
import { waitForAdded } from '../e2e/shadows';
import type { Stage } from '../e2e/stage';
import { openPage } from '../practice-medium/drive';
import { addOwnStories } from '../practice-medium/world/own-stories';

/** The other screens of the ledger page, in order. */
export type LedgerScreen = 'goal' | 'threads' | 'drafts' | 'stories' | 'desk' | 'settings';

const DRAFTS = [
  'Your line about the last ferry stayed with me all day. I write about gardens, small ferries and the people on them.',
  'I have followed you, and will read the story on tram stops tonight. Thank you for keeping this thread kind.',
];
const READY: Readonly<Record<LedgerScreen, string>> = {
  goal: '.chart-point',
  threads: 'main li',
  drafts: '.draft',
  stories: 'main table',
  desk: '[data-requirement="stories"][data-standing="met"]',
  settings: 'main input[type=radio]',
};

/** Goes through the rest of the ledger, after the writer has opened the pages of their own figures, and shows each screen. */
export async function walkLedger(
  stage: Stage,
  ledger: Page,
  show: (page: Page, screen: LedgerScreen) => Promise<void>,
): Promise<void> {
  addOwnStories(stage.medium.world, stage.medium.now());
  await readOwnPages(stage);
  await respond(stage);
  await ledger.bringToFront();
  await goTo(ledger, 'drafts');
  await ledger.getByRole('button', { name: 'Ask me in a week' }).click();
  for (const words of DRAFTS) await writeDraft(ledger, words);
  for (const screen of Object.keys(READY) as LedgerScreen[]) {
    await goTo(ledger, screen);
    await ledger.locator(READY[screen]).first().waitFor();
    await show(ledger, screen);
  }
}

/** Opened anew, so that nothing of the screen before is left. */
async function goTo(ledger: Page, screen: LedgerScreen): Promise<void> {
  await ledger.evaluate((route) => {
    location.hash = route;
  }, screen);
  await ledger.reload();
}

/** The writer leaves a word in the thread, two hours ago. */
async function respond({ medium, newPage, moveClock }: Stage): Promise<void> {
  const thread = await newPage();
  await openPage(thread, medium.urlOf(medium.world.story));
  await thread.getByRole('button', { name: 'See all responses' }).click();
  await waitForAdded(thread, /\d+ offers/);
  const drawer = thread.locator('[aria-hidden=false]');
  await drawer.getByRole('textbox', { name: 'Write a response' }).click();
  await thread.keyboard.type(DRAFTS[0] ?? '');
  await drawer.getByRole('button', { name: 'Respond', exact: true }).click();
  await thread
    .getByText(DRAFTS[0] ?? '')
    .first()
    .waitFor();
  await thread.waitForTimeout(1_500);
  await moveClock(2 * 3_600_000);
  await thread.close();
}

async function writeDraft(ledger: Page, words: string): Promise<void> {
  await ledger.getByRole('button', { name: 'Write a draft' }).click();
  await ledger.getByLabel('Your text').fill(words);
  await ledger.getByRole('button', { name: 'Keep it' }).click();
  await ledger.locator('.draft', { hasText: words }).waitFor();
}
