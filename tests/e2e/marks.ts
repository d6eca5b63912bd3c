import type { Page } from 'playwright-core';
import { type AddedButton, clickAdded, clickButton, listAdded, waitForAdded } from './shadows';

/** The mark of someone on a page: the last one, which is the one in the drawer when it is open. Waits for it. */
export async function findMark(page: Page, username: string, timeout = 15_000): Promise<AddedButton> {
  const endsAt = Date.now() + timeout;
  for (;;) {
    const marks = (await listAdded(page, 'good-turn-mark')).flatMap((mark) => mark.buttons);
    const found = marks.findLast(({ name }) => name.includes(`@${username.toLowerCase()}`));
    if (found) return found;
    if (Date.now() > endsAt) {
      throw new Error(`no mark of ${username}; there are: ${marks.map(({ name }) => name).join(' | ')}`);
    }
    await page.waitForTimeout(100);
  }
}

/**
 * Opens someone's panel by a click on their mark. While a thread still loads, a mark can move away under the pointer;
 * then a person clicks once more, and so does this.
 */
export async function openPanel(page: Page, username: string): Promise<void> {
  for (let clicks = 1; ; clicks += 1) {
    await clickAdded(page, await findMark(page, username));
    try {
      await waitForAdded(page, 'They declined', 4_000);
      return;
    } catch (error) {
      if (clicks === 3) throw error;
    }
  }
}

/** Opens someone's panel, clicks one of its buttons, waits until it is written, and closes the panel. */
export async function record(page: Page, username: string, label: string): Promise<void> {
  await openPanel(page, username);
  await clickButton(page, 'They declined', label);
  await waitForAdded(page, 'Noted');
  await page.keyboard.press('Escape');
}

/** All words of one of our own pages. */
export async function textOf(page: Page): Promise<string> {
  return (await page.locator('body').textContent()) ?? '';
}
