import browser from 'webextension-polyfill';

/** Opens one address in one new tab. */
export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

/** Opens one of our own pages in a new tab; `route` is what follows the `#`. */
export async function openOwnPage(page: 'ledger' | 'welcome', route = ''): Promise<void> {
  await openTab(browser.runtime.getURL(`${page}.html${route === '' ? '' : `#${route}`}`));
}

/** The tab in front in this window; undefined when the browser does not say. */
export async function frontTabId(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}
