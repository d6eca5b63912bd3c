import { equal, match, ok } from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { fillLedger } from '../../bench/fill-ledger';
import { makeLedger } from '../../bench/make-ledger';
import { expectAccessible } from '../expect-accessible';
import type { Journey } from '../journey';
import { openStage } from '../stage';

const SWAPS = 3_000;

/** Names of the first rows that can be seen. */
async function firstNames(page: Page, count: number): Promise<readonly string[]> {
  const names = await page.locator('.people-row th .person-name').allInnerTexts();
  return names.slice(0, count);
}

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
    ok((await firstNames(page, 3)).length === 3);
    await page.getByRole('searchbox').fill('nobody of this name');
    await page.getByText('Nothing in your ledger has “nobody of this name”').waitFor();
    await page.getByRole('searchbox').fill('');
    await page.getByRole('link', { name: 'Under 300 followers' }).click();
    await page
      .getByRole('status')
      .filter({ hasText: /^(9|10)\d\d people$/ })
      .waitFor();
    await expectAccessible(page, 'the table');
    await page.setViewportSize({ width: 360, height: 640 });
    await page.locator('.people-row th').first().waitFor();
    await expectAccessible(page, 'the narrow table');
  } finally {
    await stage.close();
  }
}

export const journeys: readonly Journey[] = [
  { name: 'ledger: 3,000 people sorted, searched and walked through', run: longLedger },
];
