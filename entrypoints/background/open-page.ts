import type { PageMemory } from '../../lib/ledger/page-memory';
import { parsePageAddress } from '../../lib/medium/page-kind';
import type { Who } from '../../lib/messages/page-messages';
import { accept, type Result, refuse } from '../../lib/messages/result';
import type { Reader } from '../../lib/store/reader';
import { say } from '../../lib/text/say';
import { findPartnerOnPage } from './find-partner-on-page';
import { isOthersPage } from './page-memory-of';
import { refOf } from './ref-of';
import { recallPage } from './tab-memory';
import { findOnPage, type WhoOnPage } from './who-on-page';

/** Someone on the page that an order came from, and what is remembered of that page. */
export interface OnOpenPage {
  readonly memory: PageMemory;
  readonly onPage: WhoOnPage;
}

/** Whom an order from a page is about. Refused before first run is over, and on another page or account than it was. */
export async function findOnOpenPage(
  store: Reader,
  tabId: number,
  {
    url,
    who,
    responseId,
  }: { readonly url: string; readonly who: Who; readonly responseId?: string | undefined },
): Promise<Result<OnOpenPage>> {
  if (!(await store.readSettings()).welcomed) return refuse('not-allowed', say('refusalNotBegun'));
  const memory = await recallPage(tabId, url);
  if (memory && isOthersPage(memory, await store.readViewer()))
    return refuse('not-allowed', say('refusalNotYours'));
  const onPage = memory && findOnPage(memory, who, responseId);
  if (!memory || !onPage) return refuse('not-found', say('refusalNotHere'));
  const isMediums = parsePageAddress(memory.url).isMediumHost;
  return accept({ memory, onPage: isMediums ? onPage : await asKnown(store, onPage) });
}

/** Someone on a site of its own, in the words of the ledger: what is put down there renames and counts nobody it knows. */
async function asKnown(store: Reader, { person, place }: WhoOnPage): Promise<WhoOnPage> {
  const partner = await findPartnerOnPage(store, person);
  return { person: partner ? refOf(partner.person) : person, place };
}
