import browser from 'webextension-polyfill';
import { patternOfSite, siteOfPattern } from '../messages/site';

/**
 * Sites of their own that the writer allowed for good. The browser's permissions are the only list of them: what is
 * revoked in the browser's own settings is revoked here.
 */
export async function listSites(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.flatMap((pattern) => siteOfPattern(pattern) ?? []).sort();
}

/** Whether the writer allowed exactly this host for good. Medium's own hosts are no such sites. */
export async function isSite(host: string): Promise<boolean> {
  return (await listSites()).includes(host);
}

/**
 * Asks the writer for exactly this host. To be called at once in the handler of their click. False when they said no.
 * In some browsers the popup closes with the question: whatever follows a yes belongs into `onPermissionsChanged`.
 */
export function requestSite(site: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOfSite(site)] });
}

export async function forgetSite(site: string): Promise<void> {
  await browser.permissions.remove({ origins: [patternOfSite(site)] });
}

const SCRIPT = '/site.js';
const ID = 'site ';

/**
 * Has the browser put the script that looks for Medium's marks on every page of exactly these sites. An update of the
 * extension forgets what was registered, so that this is called at every start of the worker.
 */
export async function watchSites(sites: readonly string[]): Promise<void> {
  const registered = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id);
  const wanted = sites.map((site) => `${ID}${site}`);
  const stale = registered.filter((id) => id.startsWith(ID) && !wanted.includes(id));
  const missing = sites.filter((site) => !registered.includes(`${ID}${site}`));
  if (stale.length > 0) await browser.scripting.unregisterContentScripts({ ids: stale });
  if (missing.length === 0) return;
  await browser.scripting.registerContentScripts(
    missing.map((site) => ({
      id: `${ID}${site}`,
      matches: [patternOfSite(site)],
      js: [SCRIPT],
      runAt: 'document_end',
    })),
  );
}

/** The tabs that show a page of one of these sites now. */
export async function listTabsOn(sites: readonly string[]): Promise<readonly number[]> {
  if (sites.length === 0) return [];
  const tabs = await browser.tabs.query({ url: sites.map(patternOfSite) });
  return tabs.flatMap(({ id }) => id ?? []);
}

/** Looks for Medium's marks on the page that a tab shows now. False where Good Turn may not look, too. */
export async function findMedium(tabId: number): Promise<boolean> {
  try {
    const [found] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [0] },
      files: [SCRIPT],
    });
    return found?.result === true;
  } catch {
    return false;
  }
}
