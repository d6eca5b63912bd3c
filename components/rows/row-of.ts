import { countWords } from '../../lib/ledger/count-words';
import type { Evidence } from '../../lib/ledger/entry';
import type { Person } from '../../lib/ledger/person';
import { agoWords } from '../../lib/ledger/spans';
import type { Status } from '../../lib/ledger/status';
import type { Swap } from '../../lib/ledger/swap';
import { askedWords, statusWords, toneOfStatus } from '../../lib/ledger/words';
import type { MessageKey } from '../../lib/text/catalogue';
import { say } from '../../lib/text/say';
import { displayName } from '../text/display-name';
import { mediumLink, profileLink } from '../text/links';
import { actionsFor } from './row-actions';
import type { RowView } from './row-view';

/** A swap, the person it is with, and its status at the moment that was asked for. */
export interface Partner {
  readonly person: Person;
  readonly swap: Swap;
  readonly status: Status;
}

/** Puts a swap into the words of a list row. Whatever is not known is left out. */
export function rowOf({ person, swap, status }: Partner, now: number): RowView {
  const profileUrl = profileLink(person);
  const threadUrl = mediumLink(swap.place?.url);
  const quoted = displayName(swap.place?.quoted);
  const where = whereWords(swap, now);
  return {
    key: person.key,
    pill: { words: statusWords(swap, now), tone: toneOfStatus(status) },
    ...(person.name === undefined ? {} : { name: person.name }),
    ...(person.username === undefined ? {} : { username: person.username }),
    ...(person.followers === undefined ? {} : { followers: countWords(person.followers.count) }),
    ...(quoted === undefined ? {} : { quoted }),
    ...(where === undefined ? {} : { where }),
    ...(profileUrl === undefined ? {} : { profileUrl }),
    ...(threadUrl === undefined ? {} : { threadUrl }),
    ...(swap.askedAt === undefined ? {} : { asked: askedWords(swap.askedAt, now) }),
    actions: actionsFor(status, {
      asked: swap.askedAt !== undefined,
      thread: threadUrl !== undefined,
      lookedAt: swap.state === 'lapsedSeen',
    }),
  };
}

const KNOWN: Readonly<Record<Evidence, MessageKey>> = {
  followersList: 'knownFollowersList',
  notification: 'knownNotification',
  followingList: 'knownFollowingList',
  profilePage: 'knownProfilePage',
  ownClick: 'knownOwnClick',
  ownWord: 'knownOwnWord',
};

/** Where it was agreed; for one who left again, since when; without a place, how the done leg is known, and since when. */
function whereWords(swap: Swap, now: number): string | undefined {
  const { doneAt, lapsedAt } = swap.theirs;
  if (swap.theirs.state === 'lapsed' && doneAt !== undefined && lapsedAt !== undefined) {
    return say('knownLapsed', { ago: agoWords(doneAt, now), found: agoWords(lapsedAt, now) });
  }
  const title = displayName(swap.place?.title);
  if (title !== undefined) return title;
  const leg = swap.theirs.evidence === undefined ? swap.yours : swap.theirs;
  if (leg.evidence === undefined || leg.doneAt === undefined) return undefined;
  return say(KNOWN[leg.evidence], { ago: agoWords(leg.doneAt, now) });
}
