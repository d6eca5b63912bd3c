import type { Tone } from '../ledger/mark';
import type { Settings } from '../ledger/settings';

/** An entry was written; with its id it can be undone. Null when there was nothing to write. */
export interface Recorded {
  readonly entryId: string | null;
}

/** What the panel shows of one person: already in words, so that the page learns nothing else. */
export interface PanelView {
  readonly username: string;
  readonly name: string;
  /** "71 followers", or absent when unknown. */
  readonly followers?: string;
  /** Where you stand: "Nothing between you yet", "They owe you: 31 h left". */
  readonly standing: string;
  readonly tone: Tone;
  /** What their response says, in a few quoted words, and the kind in words ("offers a swap"). */
  readonly says?: { readonly words: string; readonly quoted: string };
  readonly yourLegDone: boolean;
  readonly theirLegDone: boolean;
  readonly closed: boolean;
  /** The short history, newest first: "you followed, your own click" with its moment. */
  readonly history: readonly { readonly at: number; readonly words: string }[];
  readonly notes: readonly string[];
}

/** How well the page in a tab could be read. */
export interface PageHealth {
  readonly state: 'read' | 'problems' | 'nothing-to-read' | 'not-medium' | 'not-asked-yet';
  /** For the screen: "This page is read", "This page: responses could not be read". */
  readonly words: string;
  /** To copy: problems, versions and counts; no names, no texts, no addresses of people. */
  readonly report: string;
}

/** What our own pages need beside the store. */
export interface AppState {
  readonly settings: Settings;
  /** Username of the writer, once a page has shown it. */
  readonly viewerUsername?: string;
  /** Set when the store could not be opened or did not match its mirror. */
  readonly trouble?: { readonly code: string; readonly words: string };
}
