import type { DraftUse } from './drafts/draft';
import type { OwnEntry } from './own-entry';
import type { ProgramSaid } from './program-said';

/**
 * An entry is one immutable line of the ledger: what happened or was seen, when, where, and how it is known.
 * Entries are the truth; people, swaps, statuses and counters are folded from them.
 */

/** How something is known. */
export const EVIDENCE = [
  'followersList',
  'notification',
  'followingList',
  'profilePage',
  'ownClick',
  'ownWord',
] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** Whom an entry is about. The id is the lasting key; a username may change hands and is compared without case. */
export interface PersonRef {
  readonly id?: string;
  readonly username?: string;
  readonly name?: string;
}

/** Where it happened: enough to lead back there and to quote what was said. */
export interface Place {
  readonly url: string;
  readonly storyId?: string;
  readonly responseId?: string;
  readonly title?: string;
  /** The partner's words that led to it, at most 300 characters. */
  readonly quoted?: string;
}

interface Line {
  /** Random; two entries with one id are the same entry. */
  readonly id: string;
  /** When it happened or was seen, ms since epoch, UTC. */
  readonly at: number;
}

interface AboutPerson extends Line {
  readonly person: PersonRef;
  readonly place?: Place;
}

/** A leg done: `iFollowed` is yours, `theyFollowed` is theirs. */
export interface LegDone extends AboutPerson {
  readonly kind: 'iFollowed' | 'theyFollowed';
  readonly evidence: Evidence;
}
/** A leg undone: you unfollowed, or they were missing in a list read to its end (evidence is then `followersList`). */
export interface LegUndone extends AboutPerson {
  readonly kind: 'iUnfollowed' | 'theyMissing';
  readonly evidence: Evidence;
}
/** An agreement with both legs open. */
interface SwapOffered extends AboutPerson {
  readonly kind: 'swapOffered';
}
/** Closings, and what you did about it. `lookedAt` ends the attention that a lapsed swap asks for. */
interface SwapMarked extends AboutPerson {
  readonly kind: 'letGo' | 'declined' | 'notASwap' | 'askedOnce' | 'lookedAt';
}
export interface PersonNoted extends AboutPerson {
  readonly kind: 'personNoted';
  readonly text: string;
}
/** A word of your own that you put on a person, or took off again; `Poetry` and `poetry` are one. */
interface PersonTagged extends AboutPerson {
  readonly kind: 'personTagged' | 'personUntagged';
  readonly tag: string;
}
/** A partner's name and follower count as seen at one time. */
export interface PersonSeen extends AboutPerson {
  readonly kind: 'personSeen';
  readonly followers?: { readonly count: number; readonly exact: boolean };
}
/** Your own response under a story or response. */
export interface Responded extends Line {
  readonly kind: 'responded';
  readonly place: Place;
  readonly text?: string;
}
/** You looked at a thread; `responseCount` is what the page said then. */
export interface ThreadLooked extends Line {
  readonly kind: 'threadLooked';
  readonly place: Place;
  readonly responseCount?: number;
  /** Your own claps on the story, 0 to 50. */
  readonly claps?: number;
}
/** The page of a story said how many responses it has, but they were not shown. */
export interface ThreadSeen extends Line {
  readonly kind: 'threadSeen';
  readonly place: Place;
  readonly responseCount?: number;
  readonly claps?: number;
}
/** One reading of your own follower count. */
export interface ReadingTaken extends Line {
  readonly kind: 'readingTaken';
  readonly count: number;
  readonly exact: boolean;
}
/** A text of your own, as you kept it: the newest of one `draftId` is the draft. */
export interface DraftKept extends Line {
  readonly kind: 'draftKept';
  readonly draftId: string;
  readonly use: DraftUse;
  readonly text: string;
}
/** You threw a draft away. */
export interface DraftRemoved extends Line {
  readonly kind: 'draftRemoved';
  readonly draftId: string;
}
/** Takes one earlier entry back. Undoing an `undone` entry restores what it had taken back. */
export interface Undone extends Line {
  readonly kind: 'undone';
  readonly entryId: string;
}

export type PersonEntry =
  | LegDone
  | LegUndone
  | SwapOffered
  | SwapMarked
  | PersonNoted
  | PersonTagged
  | PersonSeen;
export type Entry =
  | PersonEntry
  | Responded
  | ThreadLooked
  | ThreadSeen
  | ReadingTaken
  | DraftKept
  | DraftRemoved
  | OwnEntry
  | ProgramSaid
  | Undone;
export type EntryKind = Entry['kind'];
