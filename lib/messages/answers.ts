import type { Settings } from '../ledger/settings';

/** An entry was written; with its id it can be undone. Null when there was nothing to write. */
export interface Recorded {
  readonly entryId: string | null;
}

/** What our own pages need beside the store. */
export interface AppState {
  readonly settings: Settings;
  /** Username of the writer, once a page has shown it. */
  readonly viewerUsername?: string;
  /** Set when the store could not be opened or did not match its mirror. */
  readonly trouble?: {
    readonly code: string;
    readonly words: string;
    /** What the writer can do about it here; absent: nothing but what the words say. */
    readonly remedy?: 'read' | 'tryAgain';
  };
}
