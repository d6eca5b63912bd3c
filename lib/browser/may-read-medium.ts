import browser from 'webextension-polyfill';

const MEDIUM = { origins: ['https://*.medium.com/*'] };

/** Whether the browser lets Good Turn read Medium's pages: a writer can take that back at any time, in its settings. */
export function mayReadMedium(): Promise<boolean> {
  return browser.permissions.contains(MEDIUM);
}
