import type { Page } from 'playwright-core';
import { waitForAdded } from './shadows';

/**
 * Presses a button of ours by the keyboard: focus and Enter. The pointer stays where it is, so that nothing of the
 * page's opens under it.
 */
export async function pressButton(page: Page, text: string | RegExp, label: string | RegExp): Promise<void> {
  const added = await waitForAdded(page, text);
  const fits = (words: string): boolean =>
    typeof label === 'string' ? words.includes(label) : label.test(words);
  const button = added.buttons.find((one) => fits(one.label) || fits(one.name));
  if (!button) throw new Error(`no button "${label}" in "${added.text}"`);
  await pressAdded(page, button);
}

export async function pressAdded(
  page: Page,
  { backendNodeId }: { readonly backendNodeId: number },
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
  await session.send('DOM.focus', { backendNodeId });
  await page.keyboard.press('Enter');
  await session.detach();
}
