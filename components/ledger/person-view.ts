import type { LegTrack } from '../../lib/ledger/leg-track';
import type { PersonRow } from './ledger-view';

/** One line of a person's timeline. */
export interface TimelineLine {
  readonly id: string;
  readonly at: number;
  /** "they followed you, your followers list". */
  readonly words: string;
  readonly quoted?: string;
  /** Where it happened, with a link back when it is on Medium. */
  readonly place?: { readonly words: string; readonly url?: string };
  /** It was undone: struck through, never gone. */
  readonly takenBack: boolean;
}

export interface NoteView {
  readonly id: string;
  readonly at: number;
  readonly text: string;
}

/** Both legs on a time axis, and the same in words. */
export interface LegsView {
  readonly track: LegTrack;
  /** "Your follow: since Nov 16". */
  readonly lines: readonly string[];
}

export interface PersonView {
  readonly page: 'person';
  readonly now: number;
  /** Absent when the ledger knows nobody of this key. */
  readonly row?: PersonRow;
  /** Where you stand, in a sentence. */
  readonly standing: string;
  /** What your own history says of returned follows: of this person, then of all. Nothing where too little is known. */
  readonly reliability: readonly string[];
  readonly legs?: LegsView;
  readonly tags: readonly string[];
  readonly formerNames: readonly string[];
  readonly notes: readonly NoteView[];
  readonly lines: readonly TimelineLine[];
}
