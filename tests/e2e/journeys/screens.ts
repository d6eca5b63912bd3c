import { deepEqual } from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { openPage } from '../../practice-medium/drive';
import { expectAccessible } from '../expect-accessible';
import type { Journey } from '../journey';
import { record } from '../marks';
import { waitForAdded } from '../shadows';
import { openStage, type Stage } from '../stage';

/** Every screen of our own, first empty and then with something in it, has nothing that axe objects to. */
async function checkScreens(colorScheme: 'light' | 'dark'): Promise<void> {
  const stage = await openStage({ colorScheme, welcomed: false });
  try {
    const screen = await stage.openOwn('welcome.html');
    const errors: string[] = [];
    screen.on('pageerror', (error) => errors.push(error.message));
    screen.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await screen.getByRole('button', { name: /go on/i }).waitFor();
    await expectAccessible(screen, 'welcome');
    await show(stage, screen, 'popup.html', 'Read it and choose');
    await screen.goto(addressOf(stage, 'welcome.html'));
    await screen.getByRole('button', { name: /go on/i }).click();
    await show(stage, screen, 'popup.html', 'Good Turn');
    await show(stage, screen, 'ledger.html#people', 'People');

    const thread = await stage.newPage();
    await openPage(thread, stage.medium.urlOf(stage.medium.world.story));
    await thread.getByRole('button', { name: 'See all responses' }).click();
    await waitForAdded(thread, /\d+ offers/);
    await record(thread, 'odalys-finch', 'I followed');
    await record(thread, 'kofi-brightwater', 'Follows me');

    await show(stage, screen, 'popup.html', 'Odalys Finch');
    await show(stage, screen, 'ledger.html#people', 'Kofi Brightwater');
    await show(stage, screen, 'ledger.html#threads', 'Threads');
    await show(stage, screen, 'ledger.html#goal', 'Goal');
    await show(stage, screen, 'ledger.html#settings', 'Settings');
    deepEqual(errors, [], 'errors on our own screens');
  } finally {
    await stage.close();
  }
}

async function show(stage: Stage, screen: Page, path: string, words: string): Promise<void> {
  // From blank, or a change of the part behind # would not load anew.
  await screen.goto('about:blank');
  await screen.goto(addressOf(stage, path));
  // The sidebar is there before its page.
  await screen.locator('h1').first().waitFor();
  await screen.getByText(words).first().waitFor();
  await expectAccessible(screen, path);
}

function addressOf({ extensionId }: Stage, path: string): string {
  return `chrome-extension://${extensionId}/${path}`;
}

export const journeys: readonly Journey[] = (['light', 'dark'] as const).map((colorScheme) => ({
  name: `screens: axe has nothing to say, ${colorScheme}`,
  run: () => checkScreens(colorScheme),
}));
