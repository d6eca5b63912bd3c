import type { Page } from 'playwright-core';
import { readOwnPages } from '../e2e/read-own-pages';
import type { Stage } from '../e2e/stage';
import { addOwnStories } from '../practice-medium/world/own-stories';

/** The other screens of the ledger page, in order. */
export type LedgerScreen = 'goal' | 'threads' | 'drafts' | 'stories' | 'desk' | 'settings';

const DRAFTS = [
  'Your line about the last ferry stayed with me all day. I write about gardens, small ferries and the people on them.',
  'I have followed you, and will read the story on tram stops tonight. Thank you for keeping this thread kind.',
];
const READY: Readonly<Record<LedgerScreen, string>> = {
  goal: '.chart-point',
  threads: '.thread-list li, main li',
  drafts: '.draft',
  stories: 'main table',
  desk: '[data-requirement="stories"][data-standing="met"]',
  settings: 'main select',
};

/** Goes through the rest of the ledger, after the writer has opened the pages of their own figures, and shows each screen. */
export async function walkLedger(
  stage: Stage,
  ledger: Page,
  show: (page: Page, screen: LedgerScreen) => Promise<void>,
): Promise<void> {
  addOwnStories(stage.medium.world, stage.medium.now());
  await readOwnPages(stage);
  await ledger.bringToFront();
  for (const screen of Object.keys(READY) as LedgerScreen[]) {
    await ledger.evaluate((route) => {
      location.hash = route;
    }, screen);
    if (screen === 'drafts') for (const words of DRAFTS) await writeDraft(ledger, words);
    await ledger.locator(READY[screen]).first().waitFor();
    await show(ledger, screen);
  }
}

async function writeDraft(ledger: Page, words: string): Promise<void> {
  await ledger.getByRole('button', { name: 'Write a draft' }).click();
  await ledger.getByLabel('Your text').fill(words);
  await ledger.getByRole('button', { name: 'Keep it' }).click();
  await ledger.locator('.draft', { hasText: words }).waitFor();
}
