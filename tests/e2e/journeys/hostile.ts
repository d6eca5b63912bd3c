/// <reference types="chrome" />
import { deepEqual, equal } from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { writeExport } from '../../../lib/carry/json/write-export';
import { openPage, scrollDrawerToEnd } from '../../practice-medium/drive';
import { launchWithGoodTurn } from '../browser';
import { expectLayout } from '../hostile/expect-layout';
import { HOSTILE_PEOPLE, hostileEntries, putHostilePeople } from '../hostile/hostile-people';
import { listBadLinks, listSpilled, listTurned, listUnhandled, PLACES } from '../hostile/own-places';
import { watchPages } from '../hostile/watch';
import type { Journey } from '../journey';
import { findMark, openPanel } from '../marks';
import { listBoxes } from '../page-boxes';
import { clickButton, waitForAdded } from '../shadows';
import { openStage, type Stage } from '../stage';

/** A stage whose story of swaps has an offer of each hostile person's under it. */
async function withHostilePeople(tell: (stage: Stage) => Promise<void>): Promise<void> {
  const stage = await openStage();
  try {
    putHostilePeople(stage.medium);
    await tell(stage);
  } finally {
    await stage.close();
  }
}

/** On Medium's page: marks, panel and a note; nothing moves, nothing runs. */
async function onThePage(): Promise<void> {
  await withHostilePeople(async (stage) => {
    const plain = await launchWithGoodTurn({ medium: stage.medium, extensionDir: null });
    try {
      const page = await stage.newPage();
      const watch = await watchPages(page.context());
      const address = stage.medium.urlOf(stage.medium.world.story);
      await openPage(page, address);
      await waitForAdded(page, /offers? a swap/);
      const bare = await plain.context.newPage();
      await openPage(bare, address);
      await bare.waitForTimeout(1_000);
      deepEqual(await listBoxes(page), await listBoxes(bare), 'the story lies where it lay');

      await page.evaluate(() => window.__practice.openDrawer());
      await scrollDrawerToEnd(page, HOSTILE_PEOPLE.length);
      await page.locator('[aria-hidden=false]').evaluate((panel) => panel.scrollTo(0, 0));
      for (const username of ['image.tag', 'broken-out', 'zalgo', 'very.long']) {
        // Marks are painted when their cards come near.
        await page.locator(`[aria-hidden=false] a[href*="/@${username}"]`).first().scrollIntoViewIfNeeded();
        await findMark(page, username);
        await openPanel(page, username);
        await page.screenshot({ path: `.artifacts/hostile/panel-${username}.png` });
        await clickButton(page, 'They declined', 'I followed');
        await waitForAdded(page, 'Noted');
        await page.keyboard.press('Escape');
      }
      await page.screenshot({ path: '.artifacts/hostile/thread.png' });
      await watch.expectNothing('on the page');
      deepEqual(await page.evaluate(() => window.__pageErrors), [], 'Medium has met no error');
    } finally {
      await plain.close();
    }
  });
}

/** In our own pages: a ledger full of hostile names, notes, tags, quotes and titles, brought in by a file. */
async function inTheLedger(): Promise<void> {
  const stage = await openStage();
  try {
    const page = await stage.openOwn('popup.html');
    const watch = await watchPages(page.context());
    const now = Date.now();
    const text = writeExport({ exportedAt: now, settings: {}, entries: hostileEntries(now) });
    const answer = await page.evaluate(
      (file) => chrome.runtime.sendMessage({ type: 'importFile', text: file, takeSettings: false }),
      text,
    );
    deepEqual(answer, { ok: true, value: { added: hostileEntries(now).length } });
    await page.reload();
    await page.getByText('@image.tag').first().waitFor({ state: 'attached' });
    await expectLayout(page, 'popup');
    const handles = HOSTILE_PEOPLE.map(({ username }) => `@${username}`);
    deepEqual(await page.evaluate(listUnhandled, ['.swap-row', handles] as const), [], 'popup: handles');
    deepEqual(await page.evaluate(listSpilled), [], 'popup: signs heaped on a letter stay in its box');
    deepEqual(await page.evaluate(listTurned), [], 'popup: nothing turns a line of ours around');
    deepEqual(await page.evaluate(listBadLinks), [], 'popup: links');
    for (const [name, path, wanted, rows] of PLACES) {
      const own = await stage.openOwn(`ledger.html#${path}`);
      await own.getByText(wanted).first().waitFor({ state: 'attached' });
      await expectLayout(own, name, rows);
      deepEqual(await own.evaluate(listTurned), [], `${name}: nothing turns a line of ours around`);
      deepEqual(await own.evaluate(listSpilled), [], `${name}: signs heaped on a letter stay in its box`);
      if (rows !== undefined)
        deepEqual(await own.evaluate(listUnhandled, [rows, []] as const), [], `${name}: handles`);
      deepEqual(
        await own.evaluate(listBadLinks),
        [],
        `${name}: links lead to Medium, to the ledger or nowhere`,
      );
      if (name === 'threads') {
        const owing = ['.thread-owing .person', []] as const;
        deepEqual(await own.evaluate(listUnhandled, owing), [], 'threads: handles');
      }
      await watch.expectNothing(name);
      await own.close();
    }
    const refused = await page.evaluate(async () => {
      const answers = await Promise.all(
        ['import', 'toString', 'recordFromPage'].map((type) =>
          chrome.runtime.sendMessage({ type, data: '{}' }).then(({ ok }) => ok),
        ),
      );
      let counts: Record<string, number> = {};
      for (let tries = 0; tries < 100 && Object.keys(counts).length < 2; tries += 1) {
        await new Promise((resolve) => setTimeout(resolve, 50));
        counts = ((await chrome.storage.session.get('refused')).refused ?? {}) as typeof counts;
      }
      return { answers, counts };
    });
    deepEqual(refused, {
      answers: [false, false, false],
      counts: { 'not-understood': 2, 'not-allowed': 1 },
    });
    const alike = await stage.openOwn('ledger.html#people/all?find=anna');
    await alike.getByText('looks like @anna').first().waitFor();
    await alike.close();
    await pasteNote(await stage.openOwn('ledger.html#person/1abc'));
    const search = await stage.openOwn('ledger.html#people/all');
    await search.getByRole('searchbox').fill('<img src=x onerror="window.__ran=1">');
    await search.waitForTimeout(500);
    await expectLayout(search, 'search');
    await watch.expectNothing('search');
  } finally {
    await stage.close();
  }
}

/** Five megabytes are pasted for a note: the field takes what fits, says so, and that is kept. */
async function pasteNote(page: Page): Promise<void> {
  const field = page.getByLabel('A note, only for you');
  await field.focus();
  await page.keyboard.insertText('n'.repeat(5_000_000));
  equal((await field.inputValue()).length, 2_000);
  await page.getByText('No more than 2,000 characters fit here.').waitFor();
  await page.getByRole('button', { name: 'Keep the note' }).click();
  await page.locator('.note-text', { hasText: /^n{2000}$/ }).waitFor();
  await page.close();
}

export const journeys: readonly Journey[] = [
  { name: 'hostile: people on the page', run: onThePage },
  { name: 'hostile: people in the ledger', run: inTheLedger },
];
