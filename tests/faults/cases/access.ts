/// <reference types="chrome" />
import { deepEqual, equal, match } from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { listAdded, waitForAdded } from '../../e2e/shadows';
import { openStage } from '../../e2e/stage';
import { openPage } from '../../practice-medium/drive';
import { order } from '../ask';
import { faultOf } from '../fault';

interface ExtensionsPage {
  readonly chrome: {
    readonly developerPrivate: { updateExtensionConfiguration(update: object): Promise<void> };
  };
}

/** As the writer does on the browser's own page of extensions: access to sites "on click", or to all that were asked for. */
async function chooseAccess(page: Page, extensionId: string, hostAccess: string): Promise<void> {
  await page.goto('chrome://extensions');
  await page.evaluate(
    (update) =>
      (globalThis as unknown as ExtensionsPage).chrome.developerPrivate.updateExtensionConfiguration(update),
    { extensionId, hostAccess },
  );
}

/** The permission to read Medium is taken back: pages lose what was added, nothing fails again and again, and the popup explains. */
async function revokeAccess(): Promise<void> {
  const stage = await openStage();
  try {
    const page = await stage.newPage();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on(
      'console',
      (line) =>
        line.type() === 'error' && /good.?turn|extension/i.test(line.text()) && errors.push(line.text()),
    );
    await openPage(page, stage.medium.urlOf(stage.medium.world.story));
    await page.getByRole('button', { name: 'See all responses' }).click();
    await waitForAdded(page, /\d+ offers/);
    await chooseAccess(await stage.newPage(), stage.extensionId, 'ON_CLICK');
    // The next thing the page asks for tells it that it may not ask any more.
    await page.bringToFront();
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    for (let tries = 0; (await listAdded(page)).length > 0; tries += 1) {
      if (tries === 100) throw new Error('what was added is still on the page');
      await page.waitForTimeout(100);
    }
    await page.reload();
    await page.waitForTimeout(1_500);
    equal((await listAdded(page)).length, 0);
    const popup = await stage.openOwn('popup.html');
    const tabId = await popup.evaluate(async () => (await chrome.tabs.query({}))[0]?.id ?? -1);
    const health = await order(popup, { type: 'healthAsked', tabId });
    equal(health.state, 'no-access');
    match(health.words, /may not read Medium/);
    deepEqual(errors, []);
  } finally {
    await stage.close();
  }
}

/** In private windows Good Turn is off, and nobody can switch it on. */
async function staysOutOfPrivateWindows(): Promise<void> {
  const stage = await openStage();
  try {
    const worker = await stage.worker();
    equal(worker.url().startsWith('chrome-extension://'), true);
    equal(await worker.evaluate(() => chrome.runtime.getManifest().incognito), 'not_allowed');
    equal(await worker.evaluate(() => chrome.extension.isAllowedIncognitoAccess()), false);
  } finally {
    await stage.close();
  }
}

export const faults = [
  faultOf('17 permission to read Medium taken back: it stops, and the popup explains', revokeAccess),
  faultOf('19 private windows: switched off', staysOutOfPrivateWindows),
];
