/// <reference types="chrome" />
import { deepEqual, doesNotMatch, equal } from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { DAY, HOUR } from '../../../lib/ledger/time';
import { openPage } from '../../practice-medium/drive';
import { expectAccessible } from '../expect-accessible';
import type { Journey } from '../journey';
import { record } from '../marks';
import { waitForAdded } from '../shadows';
import { openStage, type Stage } from '../stage';

/** The extension as it is after the writer said yes: no script can click on the browser's own question. */
async function copyWithNotifications(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'good-turn-allowed-'));
  await cp('.output/chrome-mv3', folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  manifest.permissions.push('notifications');
  delete manifest.optional_permissions;
  await writeFile(path, JSON.stringify(manifest));
  return folder;
}

async function follow(stage: Stage, username: string): Promise<void> {
  const thread = await stage.newPage();
  await openPage(thread, stage.medium.urlOf(stage.medium.world.story));
  await thread.getByRole('button', { name: 'See all responses' }).click();
  await waitForAdded(thread, /\d+ offers/);
  await record(thread, username, 'I followed');
  await thread.close();
}

async function openSettings(stage: Stage): Promise<Page> {
  const page = await stage.openOwn('ledger.html#settings');
  await page.getByRole('heading', { name: 'Your data' }).waitFor();
  return page;
}

async function isShown(page: Page): Promise<boolean> {
  return page.evaluate(
    () => new Promise((resolve) => chrome.notifications.getAll((all) => resolve('summary' in all))),
  );
}

async function waitUntilShown(page: Page): Promise<void> {
  for (let tries = 0; !(await isShown(page)); tries += 1) {
    if (tries === 100) throw new Error('no notification is shown');
    await page.waitForTimeout(100);
  }
}

async function clear(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => chrome.notifications.clear('summary', resolve)));
}

/** Lets the regular alarm ring, and waits until it has done its work. */
async function ring(page: Page): Promise<void> {
  await page.evaluate(() => chrome.alarms.create('round', { delayInMinutes: 0.001, periodInMinutes: 15 }));
  await page.waitForTimeout(2_000);
}

async function oneSummaryADay(): Promise<void> {
  const extensionDir = await copyWithNotifications();
  const stage = await openStage({ extensionDir });
  try {
    await follow(stage, 'odalys-finch');
    const page = await openSettings(stage);
    await page.getByLabel('Show a summary once a day').click();
    // From midnight on: whatever the hour is now, that of today is over, and that of any other day has come.
    await page.getByRole('combobox', { name: 'from' }).selectOption('0');
    await expectAccessible(page, 'the daily summary in the settings');
    equal(await isShown(page), false, 'nothing is shown at the click');

    await stage.moveClock(DAY);
    await follow(stage, 'kofi-brightwater');
    await stage.moveClock(DAY + HOUR);
    await waitUntilShown(page);
    await clear(page);
    await ring(page);
    equal(await isShown(page), false, 'once a day is enough');

    // The worker was stopped and its alarms are gone: the next start makes up for it.
    await page.evaluate(() => chrome.alarms.clearAll());
    await stage.stopWorker();
    await stage.moveClock(DAY);
    await waitUntilShown(page);
  } finally {
    await stage.close();
    await rm(extensionDir, { recursive: true, force: true });
  }
}

/** How well pages were read, and a report of it that names nobody. */
async function copyReport(colorScheme: 'light' | 'dark'): Promise<void> {
  const stage = await openStage({ colorScheme });
  try {
    const first = await openSettings(stage);
    await first.getByText('No page of Medium has been read yet').waitFor();
    await first.close();
    await follow(stage, 'odalys-finch');
    const page = await openSettings(stage);
    await page.getByText(/^read well /).waitFor();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy the report' }).click();
    await page.getByText('The report is in the clipboard').waitFor();
    const report = await page.evaluate(() => navigator.clipboard.readText());
    deepEqual(JSON.parse(report).pages.story.problems, []);
    doesNotMatch(report, /odalys|jane|medium\.com/i);
    await expectAccessible(page, 'settings with reading health');
    await page.setViewportSize({ width: 360, height: 640 });
    await expectAccessible(page, 'narrow settings');
  } finally {
    await stage.close();
  }
}

export const journeys: readonly Journey[] = [
  { name: 'notifications: one summary a day, also after the worker was stopped', run: oneSummaryADay },
  ...(['light', 'dark'] as const).map((colorScheme) => ({
    name: `notifications: how well pages were read, as a report without names, ${colorScheme}`,
    run: () => copyReport(colorScheme),
  })),
];
