import type { EntryKind, Evidence } from './entry';
import type { Forecast } from './forecast';
import type { ResponseKind } from './intent/response-kind';
import type { Tone } from './mark';
import { agoWords, leftWords, spanWords } from './spans';
import type { Status } from './status';
import { statusOf } from './status';
import type { Swap } from './swap';

/*
 * Every word about swaps that a screen or a mark shows, in one place, so that it can be translated later.
 * They are the words of a notebook: they say what is, and accuse nobody.
 */

type Dated = Pick<Swap, 'state' | 'dueAt'>;

/** On our own pages: "2 d overdue", "31 h left", "due in 11 h", "1 d late", "even", "left again". */
export function statusWords(swap: Dated, now: number): string {
  const status = statusOf(swap, now);
  const dueAt = swap.dueAt ?? now;
  switch (status) {
    case 'overdue':
      return `${spanWords(now - dueAt)} overdue`;
    case 'waiting':
      return `${leftWords(dueAt - now)} left`;
    case 'due':
      return `due in ${leftWords(dueAt - now)}`;
    case 'late':
      return `${spanWords(now - dueAt)} late`;
    default:
      return SETTLED_WORDS[status];
  }
}

/** Beside a name on Medium's page: "overdue 2 d", "waiting 31 h" (the time that is left), "you owe", "even". */
export function markWords(swap: Dated, now: number): string {
  const status = statusOf(swap, now);
  const dueAt = swap.dueAt ?? now;
  switch (status) {
    case 'overdue':
      return `overdue ${spanWords(now - dueAt)}`;
    case 'waiting':
      return `waiting ${leftWords(dueAt - now)}`;
    case 'due':
      return 'you owe';
    case 'late':
      return `you owe, ${spanWords(now - dueAt)} late`;
    default:
      return SETTLED_WORDS[status];
  }
}

const SETTLED_WORDS: Record<Exclude<Status, 'overdue' | 'waiting' | 'due' | 'late'>, string> = {
  offered: 'swap agreed',
  even: 'even',
  lapsed: 'left again',
  letGo: 'let go',
  declined: 'declined',
  notASwap: 'not a swap',
};

/** Beside the name on a profile, when there is nothing between you yet. */
export const NO_SWAP_WORDS = 'no swap yet';

/** A sentence for the panel: "They owe you: 31 h left". Without a swap: "Nothing between you yet". */
export function standingWords(swap: Dated | undefined, now: number): string {
  if (!swap) return 'Nothing between you yet';
  const words = statusWords(swap, now);
  switch (statusOf(swap, now)) {
    case 'overdue':
    case 'waiting':
      return `They owe you: ${words}`;
    case 'due':
    case 'late':
      return `You owe them: ${words}`;
    case 'offered':
      return 'You agreed on a swap; neither has followed yet';
    case 'even':
      return 'Even: you follow each other';
    case 'lapsed':
      return 'They followed you and left again. It may be Medium’s own fault';
    case 'letGo':
      return 'You let it go';
    case 'declined':
      return 'They declined';
    case 'notASwap':
      return 'Not a swap, as you said';
  }
}

const STATUS_TONES: Record<Status, Tone> = {
  offered: 'offer',
  waiting: 'wait',
  overdue: 'late',
  due: 'due',
  late: 'late',
  even: 'even',
  lapsed: 'due',
  letGo: 'plain',
  declined: 'plain',
  notASwap: 'plain',
};

export function toneOfStatus(status: Status): Tone {
  return STATUS_TONES[status];
}

const KIND_WORDS: Record<Exclude<ResponseKind, 'none'>, string> = {
  offer: 'offers a swap',
  claimed: 'says they followed',
  returned: 'says they followed back',
  asked: 'asks for a follow',
  reminded: 'still waits for a follow',
  withdrew: 'says they unfollowed',
  declined: 'does not swap',
};

/** What a response says; undefined when it says nothing about swaps. */
export function kindWords(kind: ResponseKind): string | undefined {
  return kind === 'none' ? undefined : KIND_WORDS[kind];
}

export function toneOfKind(kind: ResponseKind): Tone {
  return kind === 'offer' || kind === 'claimed' || kind === 'returned' ? 'offer' : 'plain';
}

export const EVIDENCE_WORDS: Record<Evidence, string> = {
  followersList: 'your followers list',
  notification: 'a notification',
  followingList: 'their following list',
  profilePage: 'Medium’s own follow state',
  ownClick: 'your own click',
  ownWord: 'your own word',
};

/** What an entry tells, as the timeline of a person says it. */
export const ENTRY_WORDS: Record<EntryKind, string> = {
  iFollowed: 'you followed',
  theyFollowed: 'they followed you',
  iUnfollowed: 'you unfollowed',
  theyMissing: 'not in your followers list',
  swapOffered: 'agreed on a swap',
  letGo: 'you let it go',
  declined: 'they declined',
  notASwap: 'not a swap',
  askedOnce: 'you asked once',
  lookedAt: 'you looked at it',
  personNoted: 'your note',
  personSeen: 'seen on a page',
  responded: 'you responded',
  threadLooked: 'you looked at the thread',
  readingTaken: 'your followers were read',
  undone: 'taken back',
};

/** "read 2 h ago"; "not read yet" when it never was. */
export function readWords(at: number | undefined, now: number): string {
  return at === undefined ? 'not read yet' : `read ${agoWords(at, now)}`;
}

/** "asked 2 d ago". */
export function askedWords(at: number, now: number): string {
  return `asked ${agoWords(at, now)}`;
}

/** Part of the line above a thread; the count stands before it: "17 offers", "5 with you already", "3 owe you". */
export function summaryWords(what: 'offers' | 'withYou' | 'oweYou', count: number): string {
  switch (what) {
    case 'offers':
      return count === 1 ? 'offer' : 'offers';
    case 'withYou':
      return 'with you already';
    case 'oweYou':
      return count === 1 ? 'owes you' : 'owe you';
  }
}

/** "16 of 97 read"; "16 read" when the page does not say how many there are. */
export function listReadWords(rows: number, total: number | undefined): string {
  // Medium counts accounts that it no longer lists, and the other way round: never "98 of 97".
  return total === undefined ? `${rows} read` : `${rows} of ${Math.max(total, rows)} read`;
}

export function listProofWords(complete: boolean): string {
  return complete
    ? 'The list was read to its end'
    : 'Scroll on: only the end of the list proves who is missing';
}

/** "about 9 days at your pace", "not enough readings yet", "your number stands still"; undefined when there is nothing to say. */
export function forecastWords(forecast: Forecast): string | undefined {
  switch (forecast.kind) {
    case 'days':
      return `about ${forecast.days} ${forecast.days === 1 ? 'day' : 'days'} at your pace`;
    case 'reached':
      return undefined;
    case 'no-growth':
      return 'your number stands still';
    case 'not-enough-readings':
      return 'not enough readings yet';
  }
}
