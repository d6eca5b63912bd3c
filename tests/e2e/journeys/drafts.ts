import { doesNotMatch, equal, match } from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { DAY } from '../../../lib/ledger/time';
import { openPage } from '../../practice-medium/drive';
import { expectAccessible } from '../expect-accessible';
import type { Journey } from '../journey';
import { readKept } from '../kept';
import { record } from '../marks';
import { waitForAdded } from '../shadows';
import { openStage, type Stage } from '../stage';

const WORDS = 'Your harbour clock stayed with me. I write about gardens and small ferries.';

async function openThread(stage: Stage): Promise<Page> {
  const thread = await stage.newPage();
  await openPage(thread, stage.medium.urlOf(stage.medium.world.story));
  await thread.getByRole('button', { name: 'See all responses' }).click();
  await waitForAdded(thread, /\d+ offers/);
  return thread;
}

async function openDrafts(stage: Stage, query = ''): Promise<Page> {
  const page = await stage.openOwn(`ledger.html#drafts${query}`);
  await page.getByRole('heading', { name: 'Drafts' }).waitFor();
  return page;
}

async function write(page: Page, words: string): Promise<void> {
  await page.getByRole('button', { name: 'Write a draft' }).click();
  await page.getByLabel('Your text').fill(words);
  await page.getByRole('button', { name: 'Keep it' }).click();
  await row(page, words).waitFor();
}

function row(page: Page, words: string): Locator {
  return page.locator('.draft', { hasText: words });
}

/** Opens the question before copying, for a thread if one is given. */
async function askToCopy(page: Page, words: string, thread?: string): Promise<Locator> {
  await row(page, words).hover();
  await row(page, words).getByRole('button', { name: 'Copy…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('What is copied').waitFor();
  const option = dialog.getByRole('option', { name: thread ?? 'None' });
  await dialog.getByRole('combobox').selectOption((await option.getAttribute('value')) ?? '');
  return dialog;
}

/** Pastes what the clipboard holds into the thread and publishes it, as the writer would; or types a text instead. */
async function publish(thread: Page, typed?: string): Promise<string> {
  await thread.bringToFront();
  const drawer = thread.locator('[aria-hidden=false]');
  const box = drawer.getByRole('textbox', { name: 'Write a response' });
  await box.click();
  if (typed === undefined) await thread.keyboard.press('Control+V');
  else await thread.keyboard.type(typed);
  const text = ((await box.textContent()) ?? '').trim();
  await drawer.getByRole('button', { name: 'Respond', exact: true }).click();
  await thread.getByText(text).first().waitFor();
  return text;
}

/** A draft is written, changed, removed and brought back, with the keyboard alone. */
async function writeByKeyboard(): Promise<void> {
  const stage = await openStage();
  try {
    const page = await openDrafts(stage);
    await page.getByText('nothing ready-made').waitFor();
    await expectAccessible(page, 'no drafts yet');
    await page.keyboard.press('n');
    await page.locator('textarea:focus').waitFor();
    await page.keyboard.type(WORDS);
    await expectAccessible(page, 'a draft being written');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await row(page, WORDS).getByText('Reminder').waitFor();
    await page.getByText('Draft kept').waitFor();
    await page.locator('button:focus', { hasText: 'Write a draft' }).waitFor();

    await page.keyboard.press('j');
    await page.locator('.draft:focus').waitFor();
    await page.keyboard.press('e');
    await page.locator('textarea:focus').waitFor();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' On Sundays.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('.draft:focus', { hasText: 'On Sundays.' }).waitFor();

    await page.keyboard.press('?');
    await page.getByRole('dialog').getByText('edit the draft in focus').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.draft:focus').waitFor();
    await page.keyboard.press('Delete');
    await page.getByText('Draft removed').waitFor();
    await page.getByText('nothing ready-made').waitFor();
    await page.keyboard.press('u');
    await row(page, 'On Sundays.').waitFor();

    // Searched for by its address too; and it is still there after the browser was closed.
    await page.getByRole('searchbox').fill('LIGHTHOUSE');
    await page.getByText('No draft of yours has these words').waitFor();
    match(page.url(), /#drafts\?find=LIGHTHOUSE$/);
    await stage.restart();
    const again = await openDrafts(stage, '?find=FERRIES');
    await row(again, 'On Sundays.').waitFor();
    await again.setViewportSize({ width: 360, height: 640 });
    await expectAccessible(again, 'narrow drafts');
  } finally {
    await stage.close();
  }
}

/** Copied, a draft mentions who was chosen, and that they were asked is put down once. */
async function copyAndMention(colorScheme: 'light' | 'dark'): Promise<void> {
  const stage = await openStage({ colorScheme });
  try {
    const before = await openThread(stage);
    await record(before, 'odalys-finch', 'I followed');
    await record(before, 'kofi-brightwater', 'I followed');
    const first = await publish(before, 'A tide table for writers.');
    const early = await openDrafts(stage);
    await waitForResponses(early, first, 1);
    await before.close();
    await early.close();
    await stage.moveClock(3 * DAY);
    const page = await openDrafts(stage);
    await write(page, WORDS);
    const title = stage.medium.world.story.title;

    const dialog = await askToCopy(page, WORDS, title);
    await dialog.getByText('Not like anything').waitFor();
    await dialog.getByRole('checkbox', { name: /Odalys Finch/ }).check();
    await dialog.getByText('Copying puts down that you asked 1 person').waitFor();
    await expectAccessible(page, 'before a draft is copied');
    await dialog.getByRole('button', { name: 'Copy', exact: true }).click();
    await page.getByText('Copied. Asked once: Odalys Finch').waitFor();

    // Taken back, nobody was asked; copied once more, she is struck out from then on.
    await page.getByRole('button', { name: 'Undo' }).click();
    const again = await askToCopy(page, WORDS, title);
    await again.getByRole('checkbox', { name: /Odalys Finch/ }).check();
    await again.getByRole('button', { name: 'Copy', exact: true }).click();
    await page.getByText('Copied. Asked once: Odalys Finch').waitFor();
    const third = await askToCopy(page, WORDS, title);
    await third.locator('s', { hasText: 'Odalys Finch' }).waitFor();
    equal(await third.getByRole('checkbox', { name: /Odalys Finch/ }).isDisabled(), true);
    equal(await third.getByRole('checkbox', { name: /Kofi Brightwater/ }).isDisabled(), false);
    await page.keyboard.press('Escape');

    // An address leads to the same people; one that is no story's is said to be none.
    const fourth = await askToCopy(page, WORDS);
    const address = fourth.getByLabel('Or the address of a story or response');
    await address.fill('https://example.com/a-story-1a2b3c4d5e6f');
    await fourth.getByText('This is not the address of a story').waitFor();
    await address.fill(stage.medium.urlOf(stage.medium.world.story));
    await fourth.getByRole('checkbox', { name: /Kofi Brightwater/ }).waitFor();
    await page.keyboard.press('Escape');

    const thread = await openThread(stage);
    equal(await publish(thread), `@odalys-finch ${WORDS}`);
    doesNotMatch((await readKept(page)).text, /"kind":"askedOnce".*"kind":"askedOnce".*"kind":"askedOnce"/);
  } finally {
    await stage.close();
  }
}

/** What is like something that was left before is told with the percentage, and from the fifth within a day. */
async function warnOfRepeats(): Promise<void> {
  const stage = await openStage();
  try {
    const page = await openDrafts(stage);
    await write(page, WORDS);
    const thread = await openThread(stage);
    for (let times = 1; times <= 4; times += 1) {
      await page.bringToFront();
      const dialog = await askToCopy(page, WORDS);
      if (times > 1) {
        await dialog.getByText(/^100% like what you left under “.+” just now$/).waitFor();
        await dialog.getByText(/One response like it|\d responses like it/).waitFor();
      }
      await dialog.getByRole('button', { name: times === 1 ? 'Copy' : 'Copy it all the same' }).click();
      await page.getByText('Copied', { exact: true }).waitFor();
      equal(await publish(thread), WORDS);
      await waitForResponses(page, WORDS, times);
    }
    await page.bringToFront();
    const fifth = await askToCopy(page, WORDS);
    await fifth.getByText('It would be number 5 of this kind within 24 hours').waitFor();
    await expectAccessible(page, 'a draft that is like others');
    await page.keyboard.press('Escape');

    // Two days later it is still like them, but not many a day; after a month it is forgotten.
    await stage.moveClock(2 * DAY);
    const later = await openDrafts(stage);
    const second = await askToCopy(later, WORDS);
    await second.getByText('4 responses like it in the last 30 days').waitFor();
    await stage.moveClock(29 * DAY);
    const month = await openDrafts(stage);
    await (await askToCopy(month, WORDS)).getByText('Not like anything').waitFor();
  } finally {
    await stage.close();
  }
}

/** Waits until the ledger has so many of the writer's responses with these words. */
async function waitForResponses(page: Page, words: string, count: number): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    const { entries = [] } = (await readKept(page)).tables;
    const own = entries.filter((line) => JSON.stringify(line).includes(`"text":"${words}"`));
    const responses = own.filter((line) => JSON.stringify(line).includes('"kind":"responded"'));
    if (responses.length === count) return;
    if (tries === 100) throw new Error(`${responses.length} responses are known, not ${count}`);
    await page.waitForTimeout(100);
  }
}

export const journeys: readonly Journey[] = [
  { name: 'drafts: written, changed, removed and found by keyboard', run: writeByKeyboard },
  ...(['light', 'dark'] as const).map((colorScheme) => ({
    name: `drafts: copied with a mention, asked once, ${colorScheme}`,
    run: () => copyAndMention(colorScheme),
  })),
  { name: 'drafts: a text like others is told with its percentage', run: warnOfRepeats },
];
