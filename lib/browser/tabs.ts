import browser from 'webextension-polyfill';
import type { MarksChanged } from '../messages/protocol';

/** Tells every page of Medium that the ledger changed. Tabs without our content script do not answer; that is no error. */
export async function tellPages(): Promise<void> {
  const message: MarksChanged = { type: 'marksChanged' };
  const tabs = await browser.tabs.query({ url: 'https://*.medium.com/*' });
  await Promise.allSettled(
    tabs.map(({ id }) =>
      id === undefined ? undefined : browser.tabs.sendMessage(id, message, { frameId: 0 }),
    ),
  );
}

/** Puts one of our scripts into the top frame of a tab, into our own world there. */
export async function putScript(
  tabId: number,
  name: 'painter' | 'panel' | 'thread-reader' | 'own-reader',
): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [`/${name}.js`] });
}

/** A tab, or undefined when it is closed. Its address is there only where Good Turn may read. */
export async function readTab(tabId: number): Promise<{ readonly url?: string | undefined } | undefined> {
  try {
    return await browser.tabs.get(tabId);
  } catch {
    return undefined;
  }
}
