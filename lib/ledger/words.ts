import type { MessageKey } from '../text/catalogue';
import { say, sayCount } from '../text/say';
import type { EntryKind, Evidence } from './entry';
import type { Forecast } from './forecast';
import type { ResponseKind } from './intent/response-kind';
import type { Tone } from './mark';
import { agoWords, leftWords, spanWords } from './spans';
import type { Status } from './status';
import { statusOf } from './status';
import type { Swap } from './swap';

/*
 * Every word about swaps that a screen or a mark shows, in one place, in the language that was set.
 * They are the words of a notebook: they say what is, and accuse nobody.
 */

type Dated = Pick<Swap, 'state' | 'dueAt'>;

/** On our own pages: "2 d overdue", "31 h left", "due in 11 h", "1 d late", "even", "left again". */
export function statusWords(swap: Dated, now: number): string {
  const status = statusOf(swap, now);
  const dueAt = swap.dueAt ?? now;
  switch (status) {
    case 'overdue':
      return say('statusOverdue', { span: spanWords(now - dueAt) });
    case 'waiting':
      return say('statusWaiting', { span: leftWords(dueAt - now) });
    case 'due':
      return say('statusDue', { span: leftWords(dueAt - now) });
    case 'late':
      return say('statusLate', { span: spanWords(now - dueAt) });
    default:
      return say(SETTLED_WORDS[status]);
  }
}

/** Beside a name on Medium's page: "overdue 2 d", "waiting 31 h" (the time that is left), "you owe", "even". */
export function markWords(swap: Dated, now: number): string {
  const status = statusOf(swap, now);
  const dueAt = swap.dueAt ?? now;
  switch (status) {
    case 'overdue':
      return say('markOverdue', { span: spanWords(now - dueAt) });
    case 'waiting':
      return say('markWaiting', { span: leftWords(dueAt - now) });
    case 'due':
      return say('markDue');
    case 'late':
      return say('markLate', { span: spanWords(now - dueAt) });
    default:
      return say(SETTLED_WORDS[status]);
  }
}

const SETTLED_WORDS: Record<Exclude<Status, 'overdue' | 'waiting' | 'due' | 'late'>, MessageKey> = {
  offered: 'statusOffered',
  even: 'statusEven',
  lapsed: 'statusLapsed',
  letGo: 'statusLetGo',
  declined: 'statusDeclined',
  notASwap: 'statusNotASwap',
};

/** Beside the name on a profile, when there is nothing between you yet. */
export function noSwapWords(): string {
  return say('noSwapYet');
}

/** A sentence for the panel: "They owe you: 31 h left". Without a swap: "Nothing between you yet". */
export function standingWords(swap: Dated | undefined, now: number): string {
  if (!swap) return say('standingNone');
  const status = statusWords(swap, now);
  switch (statusOf(swap, now)) {
    case 'overdue':
    case 'waiting':
      return say('standingTheyOwe', { status });
    case 'due':
    case 'late':
      return say('standingYouOwe', { status });
    case 'offered':
      return say('standingOffered');
    case 'even':
      return say('standingEven');
    case 'lapsed':
      return say('standingLapsed');
    case 'letGo':
      return say('standingLetGo');
    case 'declined':
      return say('standingDeclined');
    case 'notASwap':
      return say('standingNotASwap');
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

const KIND_WORDS: Record<Exclude<ResponseKind, 'none'>, MessageKey> = {
  offer: 'kindOffer',
  claimed: 'kindClaimed',
  returned: 'kindReturned',
  asked: 'kindAsked',
  reminded: 'kindReminded',
  withdrew: 'kindWithdrew',
  declined: 'kindDeclined',
};

/** What a response says; undefined when it says nothing about swaps. */
export function kindWords(kind: ResponseKind): string | undefined {
  return kind === 'none' ? undefined : say(KIND_WORDS[kind]);
}

export function toneOfKind(kind: ResponseKind): Tone {
  return kind === 'offer' || kind === 'claimed' || kind === 'returned' ? 'offer' : 'plain';
}

const EVIDENCE_WORDS: Record<Evidence, MessageKey> = {
  followersList: 'evidenceFollowersList',
  notification: 'evidenceNotification',
  followingList: 'evidenceFollowingList',
  profilePage: 'evidenceProfilePage',
  ownClick: 'evidenceOwnClick',
  ownWord: 'evidenceOwnWord',
};

/** Where an entry comes from: "a notification". */
export function evidenceWords(evidence: Evidence): string {
  return say(EVIDENCE_WORDS[evidence]);
}

const ENTRY_WORDS: Record<EntryKind, MessageKey> = {
  iFollowed: 'entryIFollowed',
  theyFollowed: 'entryTheyFollowed',
  iUnfollowed: 'entryIUnfollowed',
  theyMissing: 'entryTheyMissing',
  swapOffered: 'entrySwapOffered',
  letGo: 'entryLetGo',
  declined: 'entryDeclined',
  notASwap: 'entryNotASwap',
  askedOnce: 'entryAskedOnce',
  lookedAt: 'entryLookedAt',
  personNoted: 'entryPersonNoted',
  personTagged: 'entryPersonTagged',
  personUntagged: 'entryPersonUntagged',
  personSeen: 'entryPersonSeen',
  responded: 'entryResponded',
  threadLooked: 'entryThreadLooked',
  threadSeen: 'entryThreadSeen',
  readingTaken: 'entryReadingTaken',
  draftKept: 'entryDraftKept',
  draftRemoved: 'entryDraftRemoved',
  storySeen: 'entryStorySeen',
  storyStatsRead: 'entryStoryStatsRead',
  earningsRead: 'entryEarningsRead',
  programSeen: 'entryProgramSeen',
  programSaid: 'entryProgramSaid',
  undone: 'entryUndone',
};

/** What an entry tells, as the timeline of a person says it: "you followed". */
export function entryWords(kind: EntryKind): string {
  return say(ENTRY_WORDS[kind]);
}

/** "read 2 h ago"; "not read yet" when it never was. */
export function readWords(at: number | undefined, now: number): string {
  return at === undefined ? say('readNever') : say('readAgo', { ago: agoWords(at, now) });
}

/** "asked 2 d ago". */
export function askedWords(at: number, now: number): string {
  return say('askedAgo', { ago: agoWords(at, now) });
}

/** Part of the line above a thread; the count stands before it: "17 offers", "5 with you already", "3 owe you". */
export function summaryWords(what: 'offers' | 'withYou' | 'oweYou', count: number): string {
  switch (what) {
    case 'offers':
      return sayCount('summaryOffers', count);
    case 'withYou':
      return say('summaryWithYou');
    case 'oweYou':
      return sayCount('summaryOweYou', count);
  }
}

/** "16 of 97 read"; "16 read" when the page does not say how many there are. */
export function listReadWords(rows: number, total: number | undefined): string {
  // Medium counts accounts that it no longer lists, and the other way round: never "98 of 97".
  return total === undefined
    ? say('listRead', { rows })
    : say('listReadOf', { rows, total: Math.max(total, rows) });
}

export function listProofWords(complete: boolean): string {
  return complete ? say('listProofComplete') : say('listProofScroll');
}

/** "about 9 days at your pace", "not enough readings yet", "your number stands still" and so on; undefined when there is nothing to say. */
export function forecastWords(forecast: Forecast): string | undefined {
  switch (forecast.kind) {
    case 'days':
      return sayCount('forecastDays', forecast.days);
    case 'reached':
      return undefined;
    case 'no-growth':
      return say('forecastNoGrowth');
    case 'out-of-sight':
      return say('forecastOutOfSight');
    case 'not-enough-readings':
      return say('forecastNotEnough');
  }
}
