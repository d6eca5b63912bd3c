import type { Settings } from '../ledger/settings';

/** An entry was written; with its id it can be undone. Null when there was nothing to write. */
export interface Recorded {
  readonly entryId: string | null;
}

/** A ledger that was damaged or lost. Moments in ms since epoch; what is absent is not known. */
export interface LossAnswer {
  /** When it was noticed. */
  readonly noticedAt: number;
  /** How many entries came back from the second copy. */
  readonly restored: number;
  /** How many entries were there before, where nothing came back. */
  readonly before?: number;
  /** When the second copy was last written. */
  readonly asOf?: number;
  /** Whether more than the last moments may be missing. */
  readonly maybeMissing: boolean;
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
    /** Set when the ledger had been damaged: what came back. */
    readonly loss?: LossAnswer;
  };
}
