import type { PageMemory } from '../../lib/ledger/page-memory';
import type { Who } from '../../lib/messages/protocol';
import { accept, type Result, refuse } from '../../lib/messages/result';
import type { Reader } from '../../lib/store/reader';
import { say } from '../../lib/text/say';
import { isOthersPage } from './page-memory-of';
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
  return memory && onPage ? accept({ memory, onPage }) : refuse('not-found', say('refusalNotHere'));
}
