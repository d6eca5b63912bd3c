import { mayReadMedium } from '../../lib/browser/may-read-medium';
import { findMedium, isSite } from '../../lib/browser/sites';
import { readTab } from '../../lib/browser/tabs';
import { readVersions } from '../../lib/browser/versions';
import { healthOf, type PageHealth } from '../../lib/ledger/page-health';
import { parsePageAddress } from '../../lib/medium/page-kind';
import { siteOf } from '../../lib/messages/site';
import { say } from '../../lib/text/say';
import { readSpeech } from './language';
import { recallPage } from './tab-memory';

/** How well the page in a tab was read. An address is visible only where Good Turn may read, or was clicked on. */
export async function readHealth(tabId: number): Promise<PageHealth> {
  const [tab] = await Promise.all([readTab(tabId), readSpeech()]);
  const about = readVersions();
  const report = JSON.stringify(about, null, 2);
  const url = tab?.url;
  if (url === undefined && !(await mayReadMedium())) {
    return { state: 'no-access', words: say('healthNoAccess'), report };
  }
  const site = url === undefined ? undefined : siteOf(url);
  const isMedium = url !== undefined && parsePageAddress(url).isMediumHost;
  if (url === undefined || (!isMedium && site === undefined)) {
    return { state: 'not-medium', words: say('healthNotMedium'), report };
  }
  const isOnce = site !== undefined && !(await isSite(site));
  const ask = isOnce ? { site } : {};
  const memory = await recallPage(tabId, url);
  if (memory) return { ...healthOf(memory, about), ...ask };
  if (site !== undefined && !(await findMedium(tabId))) {
    return { state: 'not-medium', words: say('healthNotMedium'), report };
  }
  return isOnce
    ? { state: 'elsewhere', words: say('healthElsewhere', { site }), report, site }
    : { state: 'not-asked-yet', words: say('healthNotRead'), report };
}
