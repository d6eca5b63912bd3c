import { equal, match, ok } from 'node:assert/strict';
import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { fillLedger } from '../../bench/fill-ledger';
import { makeLedger } from '../../bench/make-ledger';
import { expectAccessible } from '../expect-accessible';
import type { Journey } from '../journey';
import { openStage } from '../stage';

const SWAPS = 3_000;

async function showsFirst(page: Page, name: RegExp): Promise<void> {
  await page.locator('.people-row th').first().filter({ hasText: name }).waitFor();
}

async function longLedger(): Promise<void> {
  const stage = await openStage();
  try {
    const filler = await stage.openOwn('popup.html');
    await fillLedger(filler, makeLedger(SWAPS, Date.now()));
    await filler.close();
    const page = await stage.openOwn('ledger.html#people/all');
    await page.locator('.people-row th').first().waitFor();

    // Only what can be seen exists, and the whole of it can be reached.
    equal(await page.getByRole('table').getAttribute('aria-rowcount'), String(SWAPS + 1));
    ok((await page.locator('[data-key]').count()) < 120, 'far fewer rows exist than there are');
    // The beginning of a long list is there before the rest.
    await page.getByRole('checkbox', { name: 'Select all', disabled: false }).waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('End');
    await page.locator(`tr:focus[aria-rowindex="${SWAPS + 1}"] th`).waitFor();
    await page.keyboard.press('Home');
    await page.locator('tr:focus[aria-rowindex="2"] th').waitFor();

    // Sorted by a click on a head, turned round by another; "Back" takes it back.
    const person = page.getByRole('columnheader', { name: 'Person' }).getByRole('link');
    await person.click();
    await showsFirst(page, /^Ada /);
    await person.click();
    await showsFirst(page, /^Lev /);
    match(page.url(), /sort=person&down=/);
    await page.goBack();
    await showsFirst(page, /^Ada /);

    // Found by names and notes, whatever the case; the address says what is searched.
    await page.getByRole('searchbox').fill('GARDENS 4');
    await page
      .getByRole('status')
      .filter({ hasText: /^\d{1,2} people$/ })
      .waitFor();
    await page.locator('.people-note bdi').first().waitFor();
    match(page.url(), /find=GARDENS\+4/);
    await page.reload();
    await page
      .getByRole('status')
      .filter({ hasText: /^\d{1,2} people$/ })
      .waitFor();
    await page.locator('.people-row th').nth(2).waitFor();
    await page.getByRole('searchbox').fill('nobody of this name');
    await page.getByText('Nothing in your ledger has “nobody of this name”').waitFor();
    await page.getByRole('searchbox').fill('');
    await page.getByRole('link', { name: 'Under 300 followers' }).click();
    await page
      .getByRole('status')
      .filter({ hasText: /^(9\d\d|1,0\d\d) people$/ })
      .waitFor();
    await expectAccessible(page, 'the table');
    await page.setViewportSize({ width: 360, height: 640 });
    await page.locator('.people-row th').first().waitFor();
    await expectAccessible(page, 'the narrow table');
  } finally {
    await stage.close();
  }
}

/** Who is selected by keys and by a range is tagged, saved as a view, exported and let go, and all of it undone. */
async function manyAtOnce(): Promise<void> {
  const stage = await openStage();
  try {
    const filler = await stage.openOwn('popup.html');
    await fillLedger(filler, makeLedger(400, Date.now()));
    await filler.close();
    const page = await stage.openOwn('ledger.html#people/all');
    const peopleCount = (count: number) =>
      page
        .getByRole('status')
        .filter({ hasText: new RegExp(`^${count} (person|people)$`) })
        .waitFor({ state: 'attached' });
    const boxes = page.getByRole('checkbox', { name: /^Select (?!all)/ });
    const bar = page.getByRole('region', { name: 'What to do with the selected people' });
    await peopleCount(400);

    await boxes.nth(1).click();
    await boxes.nth(4).click({ modifiers: ['Shift'] });
    await bar.getByText('4 selected').waitFor();
    await bar.getByRole('combobox', { name: 'Tag' }).fill('Poets');
    await expectAccessible(page, 'the table with a selection');
    await bar.getByRole('button', { name: 'Put a tag on' }).click();
    await page.getByText('“Poets” put on 4 people').waitFor();

    await page.getByText('More filters').click();
    await page.getByRole('combobox', { name: /^Tag/ }).selectOption('Poets');
    await peopleCount(4);
    match(page.url(), /tag=poets/);
    await page.getByRole('button', { name: 'Save this view' }).click();
    await page.getByPlaceholder('Name of this view').fill('My poets');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'My poets' }).waitFor();
    await page.reload();
    await peopleCount(4);

    await page.locator('.people-row').first().focus();
    await page.keyboard.press('Control+a');
    await bar.getByText('4 selected').waitFor();
    const downloading = page.waitForEvent('download');
    await bar.getByRole('button', { name: 'Export as CSV' }).click();
    const file = await (await downloading).createReadStream();
    const lines = (await text(file)).trim().split('\r\n');
    equal(lines.length, 5, 'a head and four swaps');
    await bar.getByRole('button', { name: 'Let go' }).click();
    await page.getByText('4 people let go').waitFor();
    equal(await bar.count(), 0, 'nobody is selected any more');
    await page.locator('.people-row').first().getByText('let go').waitFor();
    await page.keyboard.press('u');
    await page.locator('.people-row').first().getByText('let go').waitFor({ state: 'detached' });

    await page.getByRole('link', { name: 'Closed' }).click();
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await peopleCount(8);
    await page.getByRole('button', { name: 'Remove the view “My poets”' }).click();
    await page.getByText('View removed: My poets').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('link', { name: 'My poets' }).click();
    await peopleCount(4);
  } finally {
    await stage.close();
  }
}

export const journeys: readonly Journey[] = [
  { name: 'ledger: many people tagged, exported and let go at once, and undone', run: manyAtOnce },
  { name: 'ledger: 3,000 people sorted, searched and walked through', run: longLedger },
];
