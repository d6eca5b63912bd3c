import { keepOpened, readOpened } from '../../lib/browser/session-memory';
import { findMedium, isSite, listSites, listTabsOn, watchSites } from '../../lib/browser/sites';
import { putScript, readTab, tellPages } from '../../lib/browser/tabs';
import type { PageHealth } from '../../lib/ledger/page-health';
import { isSamePage } from '../../lib/ledger/page-memory';
import type { Sender } from '../../lib/messages/sender';
import { siteOf } from '../../lib/messages/site';
import { readHealth } from './page-health';
import { forgetTabs, recallPage } from './tab-memory';

/** How long the first reading of a page is waited for, and how often it is looked for, in ms. */
const READ_MAX = 3_000;
const LOOK_EVERY = 100;

/**
 * Whether the writer lets Good Turn read the page that a message comes from: its host is allowed for good, or this very
 * page was opened once in this tab. Never for Medium's own pages, which need no such leave.
 */
export async function isOpenSite({ url, tab }: Sender): Promise<boolean> {
  const site = url === undefined ? undefined : siteOf(url);
  if (url === undefined || site === undefined || tab?.id === undefined) return false;
  if (await isSite(site)) return true;
  const opened = await readOpened(tab.id);
  return opened !== undefined && isSamePage(opened, url);
}

/** A page on a site that was allowed for good has proved to be Medium's: it is read from now on. */
export async function onMediumFound(tabId: number, site: string | undefined): Promise<void> {
  if (site !== undefined && (await isSite(site))) await putScript(tabId, 'reader');
}

/** The writer clicked the toolbar button on a page of a site of its own: reads it this once, if it is Medium's. */
export async function onPageOpened(tabId: number): Promise<PageHealth> {
  const url = (await readTab(tabId))?.url;
  if (url !== undefined && siteOf(url) !== undefined && (await findMedium(tabId))) {
    await keepOpened(tabId, url);
    await putScript(tabId, 'reader');
    await whenRead(tabId, url);
  }
  return readHealth(tabId);
}

/** At every start of the worker: an update of the extension forgets on which sites its scripts were registered. */
export async function watchAllowedSites(): Promise<void> {
  await watchSites(await listSites());
}

/** The writer allowed a site, or took that back: pages that are open follow at once. */
export async function onSitesChange(): Promise<void> {
  const sites = await listSites();
  await watchSites(sites);
  for (const tabId of await listTabsOn(sites)) await findMedium(tabId);
  await forgetTabs(() => true);
  // Readers on sites that are not allowed any more are refused when they ask, and end.
  await tellPages();
}

async function whenRead(tabId: number, url: string): Promise<void> {
  for (let waited = 0; waited < READ_MAX; waited += LOOK_EVERY) {
    if (await recallPage(tabId, url)) return;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
  }
}
