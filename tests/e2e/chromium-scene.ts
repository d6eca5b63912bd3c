import type { Page } from 'playwright-core';
import { openPage, readToEnd } from '../practice-medium/drive';
import { callInPage } from './in-page';
import { findMark, openPanel, record, textOf } from './marks';
import type { Scene, Tab } from './scene';
import { clickAdded, clickButton, listAdded, waitForAdded } from './shadows';
import { openStage, type StageOptions } from './stage';

/** A stage of Chromium in the words of a story. */
export async function openChromiumScene(options: StageOptions = {}): Promise<Scene> {
  const stage = await openStage(options);
  return {
    medium: stage.medium,
    async openMedium(address, ...first) {
      const page = await stage.newPage();
      for (const run of first) await page.addInitScript(callInPage(run));
      await openPage(page, address);
      return tabOf(page);
    },
    openOwn: async (path) => tabOf(await stage.openOwn(path)),
    waitForBadge: async (text) => (await stage.waitForBadge(text)).title,
    stopBackground: () => stage.stopWorker(),
    async restartLater(ms) {
      await stage.moveClock(ms);
      await stage.restart();
    },
    close: () => stage.close(),
  };
}

function tabOf(page: Page): Tab {
  return {
    waitForAdded: async (text) => (await waitForAdded(page, text)).text,
    listAdded: async () => (await listAdded(page)).map(({ text }) => text),
    clickMark: async (username) => clickAdded(page, await findMark(page, username)),
    openPanel: (username) => openPanel(page, username),
    record: (username, label) => record(page, username, label),
    clickAdded: (text, label) => clickButton(page, text, label),
    clickButton: (words) => page.getByRole('button', { name: words, exact: true }).first().click(),
    readToEnd: async (rows) => void (await readToEnd(page, rows)),
    waitForText: (text) => page.getByText(text, { exact: true }).first().waitFor(),
    waitForNoText: (text) => page.getByText(text).waitFor({ state: 'detached' }),
    text: () => textOf(page),
    errors: () => page.evaluate(() => window.__pageErrors ?? []),
    press: (key) => page.keyboard.press(key),
    call: (run, ...args) => page.evaluate(callInPage(run, args)),
    close: () => page.close(),
    bringToFront: () => page.bringToFront(),
  };
}
