import type { PageSpeech } from '../text/page-speech';

/** How a mark is painted. Colour is never the only sign: the words say it too. */
export type Tone = 'offer' | 'late' | 'due' | 'wait' | 'even' | 'plain';

/**
 * What the page is told about one responder or profile: words and a tone, nothing else. The page never learns
 * about swaps, dates or other people.
 */
export interface Mark {
  /** The response it belongs to; absent for a mark beside a name (profile, list row). */
  readonly responseId?: string;
  /** Lower case. */
  readonly username: string;
  /** What they say or where you stand: "offers a swap", "overdue 2 d". */
  readonly words: string;
  /** "62 followers", "7.4K followers"; absent when unknown. */
  readonly followers?: string;
  /** Known to have fewer than 300 followers: bigger accounts rarely answer. */
  readonly small: boolean;
  readonly tone: Tone;
  /** The quoted words that explain the mark, when it comes from a text. */
  readonly quoted?: string;
}

/** One part of the line above a thread: "17 offers" has the count 17 and the words "offers". */
export interface SummaryPart {
  readonly count: number;
  readonly words: string;
  readonly tone: Tone;
}

/** The line above a thread, and the responses to step through, in the order of the thread. */
export interface ThreadSummary {
  readonly parts: readonly SummaryPart[];
  readonly steps: readonly string[];
}

/** The strip on your followers page. */
export interface ListStrip {
  /** "97 of 97 read", "16 of 97 read". */
  readonly words: string;
  /** What that proves: "The list was read to its end", "Scroll on: only the end proves who is missing". */
  readonly proof: string;
  readonly complete: boolean;
  /** Names of partners that the list confirmed, and (only when complete) those who are missing. */
  readonly confirmed: readonly string[];
  readonly missing: readonly string[];
}

/** Asks whether the follow you just clicked is a swap. */
export interface FollowOffer {
  readonly username: string;
  readonly name: string;
  readonly responseId?: string;
}

/** Everything that goes back to a page. */
export interface MarksAnswer {
  readonly marks: readonly Mark[];
  readonly summary?: ThreadSummary;
  readonly strip?: ListStrip;
  readonly offer?: FollowOffer;
  /** The language of all this, and what the page's own scripts say in it; there whenever something is painted. */
  readonly speech?: PageSpeech;
  /** Responses of which Medium's own data has told all that can be read on the page: they need not be read there. */
  readonly told?: readonly string[];
  /** True after the background lost its memory of this page (it was stopped): the page sends what it reads again. */
  readonly forgotten?: boolean;
}
