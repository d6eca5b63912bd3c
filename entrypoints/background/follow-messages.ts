import { newId } from '../../lib/browser/clock';
import type { FollowOffer, MarksAnswer } from '../../lib/ledger/mark';
import { parsePageAddress } from '../../lib/medium/page-kind';
import type { Recorded } from '../../lib/messages/answers';
import type { Message } from '../../lib/messages/protocol';
import { accept, type Result } from '../../lib/messages/result';
import type { Store } from '../../lib/store/open-store';
import { findPartnerOnPage } from './find-partner-on-page';
import { readPageSpeech } from './language';
import { findOnOpenPage } from './open-page';
import { isOthersPage } from './page-memory-of';
import { marksOf } from './page-messages';
import { recallPage } from './tab-memory';
import { findOnPage, type WhoOnPage } from './who-on-page';
import { writeAction } from './write-action';

/**
 * The writer clicked Medium's own Follow button. With a partner that is written down at once (it is their word and
 * their click); for anyone else it is offered, unless the writer chose to keep every follow. What was closed is not
 * reopened unasked.
 */
export async function onFollowClicked(
  store: Store,
  tabId: number,
  { url, who, followed, responseId }: Message<'followClicked'>,
): Promise<MarksAnswer> {
  const memory = await recallPage(tabId, url);
  if (!memory) return { marks: [], forgotten: true };
  const onPage = findOnPage(memory, who, responseId);
  const { recordFollowClicks, welcomed } = await store.readSettings();
  const isOthers = isOthersPage(memory, await store.readViewer());
  if (!onPage || !welcomed || isOthers) return marksOf(store, memory);
  const swap = (await findPartnerOnPage(store, onPage.person))?.swap;
  // What a button elsewhere does is known to whoever owns the site: it suggests, and writes nothing by itself.
  if (!parsePageAddress(memory.url).isMediumHost) {
    const isOffered = followed && (swap === undefined || swap.closedAt !== undefined);
    return { ...(await marksOf(store, memory)), ...(isOffered && { offer: offerOf(onPage) }) };
  }
  const isKept = swap === undefined ? recordFollowClicks === 'always' : swap.closedAt === undefined;
  // That you left somebody with whom all was closed reopens nothing.
  const isLeft = !followed && swap !== undefined && swap.state !== 'notASwap';
  if (isLeft || (followed && isKept)) {
    await writeAction(store, newId(), {
      ...onPage,
      what: followed ? 'iFollowed' : 'iUnfollowed',
      evidence: 'ownClick',
    });
  } else if (followed && swap?.state !== 'notASwap') {
    return { ...(await marksOf(store, memory)), offer: offerOf(onPage), speech: await readPageSpeech() };
  }
  return marksOf(store, memory);
}

/** The writer answered the offer: kept as a swap, or ignored, which leaves no trace. */
export async function onOfferAnswered(
  store: Store,
  tabId: number,
  { url, who, keep, requestId }: Message<'offerAnswered'>,
): Promise<Result<Recorded>> {
  if (!keep) return accept({ entryId: null });
  const found = await findOnOpenPage(store, tabId, { url, who });
  if (!found.ok) return found;
  const { onPage } = found.value;
  return accept(await writeAction(store, requestId, { ...onPage, what: 'iFollowed', evidence: 'ownClick' }));
}

function offerOf({ person, place }: WhoOnPage): FollowOffer {
  const username = person.username ?? '';
  return {
    username,
    name: person.name ?? `@${username}`,
    ...(place.responseId !== undefined && { responseId: place.responseId }),
  };
}
