import { equal, match } from 'node:assert/strict';
import type { CDPSession, Page } from 'playwright-core';
import { openPage } from '../../practice-medium/drive';
import type { Journey } from '../journey';
import { record } from '../marks';
import { waitForAdded } from '../shadows';
import { openStage, type Stage } from '../stage';

/** The real popup, opened from the toolbar over a page, says what is owed and how well that page was read. */
async function openFromToolbar(): Promise<void> {
  const stage = await openStage();
  try {
    const page = await stage.newPage();
    await openPage(page, stage.medium.urlOf(stage.medium.world.story));
    await page.getByRole('button', { name: 'See all responses' }).click();
    await waitForAdded(page, /\d+ offers/);
    await record(page, 'odalys-finch', 'I followed');
    const popup = await openToolbarPopup(stage, page);
    await popup.waitFor(/Odalys Finch.*48 h left/);
    await popup.waitFor(/This page is read/);
    equal(await popup.width(), 384);

    // One click opens one tab: your followers page.
    const before = page.context().pages().length;
    const opened = page.context().waitForEvent('page');
    await popup.click('Check who followed back');
    equal((await opened).url(), 'https://medium.com/@jane/followers');
    equal(page.context().pages().length, before + 1);
  } finally {
    await stage.close();
  }
}

/** Before the writer has chosen to go on, the popup leads to the welcome page and puts nothing down. */
async function openBeforeWelcome(): Promise<void> {
  const stage = await openStage({ welcomed: false });
  try {
    const worker = await stage.worker();
    const context = (await stage.newPage()).context();
    const isWelcome = (page: Page) => page.url().endsWith('/welcome.html');
    if (!context.pages().some(isWelcome)) await context.waitForEvent('page', isWelcome);
    const popup = await stage.openOwn('popup.html');
    await popup.getByText('Read it and choose').waitFor();
    match(await worker.evaluate(() => chrome.action.getTitle({})), /nobody owes/);
  } finally {
    await stage.close();
  }
}

interface ToolbarPopup {
  waitFor(words: RegExp): Promise<void>;
  click(label: string): Promise<void>;
  width(): Promise<number>;
}

/** The popup is no page of Playwright's: it is found and asked by the debugging protocol. */
async function openToolbarPopup(stage: Stage, page: Page): Promise<ToolbarPopup> {
  const browser = await page.context().newCDPSession(page);
  await page.bringToFront();
  const worker = await stage.worker();
  await worker.evaluate(() => chrome.action.openPopup());
  const send = await attach(browser, '/popup.html');
  const evaluate = async <T>(expression: string): Promise<T> => {
    const answer = await send('Runtime.evaluate', { expression, returnByValue: true, userGesture: true });
    return (answer as { result: { value: T } }).result.value;
  };
  return {
    async waitFor(words) {
      let text = '';
      for (let tries = 0; tries < 100; tries += 1) {
        text = await evaluate<string>('document.body.innerText.replace(/\\s+/g, " ")');
        if (words.test(text)) return;
        await page.waitForTimeout(100);
      }
      throw new Error(`the popup does not say ${words} but: ${text}`);
    },
    async click(label) {
      const found = `[...document.querySelectorAll('a,button')].find((one) => one.textContent.includes(${JSON.stringify(label)}))`;
      // The popup closes with the click, and then nobody answers any more.
      void evaluate(`${found}.click()`);
    },
    width: () => evaluate('document.documentElement.getBoundingClientRect().width'),
  };
}

type Send = (method: string, params: object) => Promise<unknown>;

/** Attaches to the target at an address through a session of its own, message by message. */
async function attach(browser: CDPSession, path: string): Promise<Send> {
  let targetId: string | undefined;
  for (let tries = 0; tries < 50 && targetId === undefined; tries += 1) {
    const { targetInfos } = await browser.send('Target.getTargets');
    targetId = targetInfos.find((one) => one.url.endsWith(path))?.targetId;
    if (targetId === undefined) await new Promise((resolve) => setTimeout(resolve, 100));
  }
  if (targetId === undefined) throw new Error('the popup did not open');
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  let last = 0;
  const waiting = new Map<number, (result: unknown) => void>();
  browser.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const { id, result } = JSON.parse(event.message) as { id: number; result: unknown };
    waiting.get(id)?.(result);
    waiting.delete(id);
  });
  return (method, params) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, resolve);
      browser
        .send('Target.sendMessageToTarget', {
          sessionId,
          message: JSON.stringify({ id: last, method, params }),
        })
        .catch(reject);
    });
}

export const journeys: readonly Journey[] = [
  { name: 'popup: opened from the toolbar over a thread', run: openFromToolbar },
  { name: 'popup: before the welcome page was gone through', run: openBeforeWelcome },
];
