import type { CDPSession, Page } from 'playwright-core';
import type { Stage } from './stage';

/** The popup as the toolbar button opens it over a page. */
export interface ToolbarPopup {
  /** Waits until it says this, and returns all that it says. */
  waitFor(words: RegExp): Promise<string>;
  click(label: string): Promise<void>;
  width(): Promise<number>;
}

/**
 * Clicks the toolbar button over a page, which gives Good Turn leave to read that page. The popup is no page of
 * Playwright's: it is found and asked by the debugging protocol.
 */
export async function openToolbarPopup(stage: Stage, page: Page): Promise<ToolbarPopup> {
  const browser = await page.context().newCDPSession(page);
  await page.bringToFront();
  await clickToolbar(stage.extensionId, page);
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
        if (words.test(text)) return text;
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

/** As the writer's own click on the button in the toolbar; a popup that a worker opens gives no leave to read. */
async function clickToolbar(extensionId: string, page: Page): Promise<void> {
  const session = await page.context().browser()?.newBrowserCDPSession();
  if (!session) throw new Error('this browser cannot be asked');
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const front = targetInfos.find(({ url }) => url === page.url());
  // Newer than Playwright's own list of what the protocol knows.
  const send = session.send.bind(session) as (method: string, params: object) => Promise<unknown>;
  await send('Extensions.triggerAction', { id: extensionId, targetId: front?.targetId });
  await session.detach();
}
