import { match } from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { addOwnStories } from '../../practice-medium/world/own-stories';
import { expectAccessible } from '../expect-accessible';
import type { Journey } from '../journey';
import { readOwnPages } from '../read-own-pages';
import { openStage, type Stage } from '../stage';

const PARTS = ['#desk', '#desk/application', '#desk/earnings', '#desk/rules/2021-100'] as const;
/** What no page tells. */
const ONLY_SAID = [
  'A complete profile',
  '18 years or older',
  'A bank account in that country',
  'Stripe connected',
  'Tax form handed in',
  'Terms and AI policy accepted',
];

/** A writer with a year of stories: from an empty desk through their own pages on Medium to a filled one. */
async function fillDesk(colorScheme: 'light' | 'dark'): Promise<void> {
  const stage = await openStage({ colorScheme });
  try {
    addOwnStories(stage.medium.world, stage.medium.now());
    const desk = await stage.openOwn('ledger.html#desk');
    await desk.getByText('Nothing is known about you yet').waitFor();
    await desk.getByText('0 of 11 ready').waitFor();
    await expectAccessible(desk, 'the empty desk');
    await popupSays(stage, 'Partner Program: see what is needed');

    await readOwnPages(stage);
    await desk.bringToFront();
    await desk.locator('[data-requirement="stories"][data-standing="met"]').waitFor();
    await desk.locator('[data-requirement="member"][data-standing="met"]').waitFor();
    await desk.getByText(/of 100 followers/).waitFor();
    await popupSays(stage, 'Partner Program: you are in');

    for (const what of ONLY_SAID) {
      await desk.getByRole('button', { name: `Yes: ${what}`, exact: true }).click();
      await desk.getByRole('button', { name: `Take back: ${what}`, exact: true }).waitFor();
    }
    await desk.locator('[data-requirement="country"] .say-it summary').click();
    await desk.getByRole('combobox').selectOption('PT');
    await desk.getByText('Portugal has been in since').waitFor();
    await desk.getByText('11 of 11 ready').waitFor();

    for (const part of PARTS) {
      await desk.goto(`${desk.url().split('#')[0]}${part}`);
      await desk.locator('.desk').waitFor();
      await expectAccessible(desk, part);
      if (colorScheme === 'light') await print(desk, part);
    }
    await desk.setViewportSize({ width: 360, height: 640 });
    await expectAccessible(desk, 'the narrow desk');
  } finally {
    await stage.close();
  }
}

async function popupSays(stage: Stage, words: string): Promise<void> {
  const popup = await stage.openOwn('popup.html');
  await popup.getByRole('button', { name: words }).waitFor();
  await popup.close();
}

/** What the desk says, as a reader sees it, with every source shut. */
async function print(desk: Page, part: string): Promise<void> {
  const words = (await desk.locator('.desk').allInnerTexts()).join('');
  match(words, /Medium’s own page decides/);
  console.log(`\n=== ${part} ===\n${words.replace(/\n{2,}/g, '\n')}`);
}

export const journeys: readonly Journey[] = (['light', 'dark'] as const).map((colorScheme) => ({
  name: `desk: from an empty profile to a filled desk, ${colorScheme}`,
  run: () => fillDesk(colorScheme),
}));
