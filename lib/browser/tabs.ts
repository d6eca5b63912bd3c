import browser from 'webextension-polyfill';
import type { MarksChanged } from '../messages/page-messages';

/**
 * Tells every page that is read that the ledger changed. All tabs are told: most are not Medium's, and those without
 * our content script do not answer; that is no error. The message says nothing but that.
 */
export async function tellPages(): Promise<void> {
  const message: MarksChanged = { type: 'marksChanged' };
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.map(({ id }) =>
      id === undefined ? undefined : browser.tabs.sendMessage(id, message, { frameId: 0 }),
    ),
  );
}

const SCRIPTS = {
  reader: '/content-scripts/reader.js',
  painter: '/painter.js',
  panel: '/panel.js',
  'thread-reader': '/thread-reader.js',
  'own-reader': '/own-reader.js',
} as const;
export type ScriptName = keyof typeof SCRIPTS;

/** Puts one of our scripts into the top frame of a tab, into our own world there. */
export async function putScript(tabId: number, name: ScriptName): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [SCRIPTS[name]] });
}

/** A tab, or undefined when it is closed. Its address is there only where Good Turn may read. */
export async function readTab(tabId: number): Promise<{ readonly url?: string | undefined } | undefined> {
  try {
    return await browser.tabs.get(tabId);
  } catch {
    return undefined;
  }
}
