import { newId } from '../../lib/browser/clock';
import type { FollowOffer, MarksAnswer } from '../../lib/ledger/mark';
import type { Recorded } from '../../lib/messages/answers';
import type { Message } from '../../lib/messages/protocol';
import { accept, type Result, refuse } from '../../lib/messages/result';
import type { Store } from '../../lib/store/open-store';
import { marksOf } from './page-messages';
import { recallTab } from './tab-memory';
import { findOnPage, type WhoOnPage } from './who-on-page';
import { writeAction } from './write-action';

/**
 * The writer clicked Medium's own Follow button. With a partner that is written down at once (it is their word and
 * their click); for anyone else it is offered, unless the writer chose to keep every follow.
 */
export async function onFollowClicked(
  store: Store,
  tabId: number,
  { who, followed, responseId }: Message<'followClicked'>,
): Promise<MarksAnswer> {
  const memory = await recallTab(tabId);
  if (!memory) return { marks: [], forgotten: true };
  const onPage = findOnPage(memory, who, responseId);
  if (!onPage) return marksOf(store, memory);
  const swap = await findSwapWith(store, onPage);
  const { recordFollowClicks } = await store.readSettings();
  const isPartner = swap !== undefined && swap.state !== 'notASwap';
  if (isPartner || (followed && recordFollowClicks === 'always' && swap === undefined)) {
    await writeAction(store, newId(), {
      ...onPage,
      what: followed ? 'iFollowed' : 'iUnfollowed',
      evidence: 'ownClick',
    });
  } else if (followed && swap === undefined) {
    return { ...(await marksOf(store, memory)), offer: offerOf(onPage) };
  }
  return marksOf(store, memory);
}

/** The writer answered the offer: kept as a swap, or ignored, which leaves no trace. */
export async function onOfferAnswered(
  store: Store,
  tabId: number,
  { who, keep, requestId }: Message<'offerAnswered'>,
): Promise<Result<Recorded>> {
  if (!keep) return accept({ entryId: null });
  const memory = await recallTab(tabId);
  const onPage = memory && findOnPage(memory, who);
  if (!onPage) return refuse('not-found', 'This person is not on the page any more. Load the page again.');
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

async function findSwapWith(store: Store, { person }: WhoOnPage) {
  const partner =
    (person.id !== undefined && (await store.findPerson(person.id))) ||
    (person.username !== undefined && (await store.findPerson(person.username)));
  return partner ? partner.swap : undefined;
}
