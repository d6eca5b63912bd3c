import type { Tone } from '../../lib/ledger/mark';

/** One of your own responses. */
export interface OwnWords {
  readonly id: string;
  readonly at: number;
  /** Absent when they were not read. */
  readonly text?: string;
  /** Leads to the response itself. */
  readonly url?: string;
}

/** Somebody who owes you a follow since a swap that was agreed in the thread. */
export interface Owing {
  readonly key: string;
  readonly name?: string;
  readonly username?: string;
  readonly pill: { readonly words: string; readonly tone: Tone };
}

export interface ThreadRow {
  readonly key: string;
  readonly title: string;
  readonly url?: string;
  /** "3 new since you looked 2 d ago": responses that you have not looked at. */
  readonly newWords?: string;
  /** "you responded 3 d ago", "48 responses when you looked 2 d ago", "you clapped 12 of 50". */
  readonly facts: readonly string[];
  /** The newest first. */
  readonly own: readonly OwnWords[];
  /** The longest overdue first. */
  readonly owing: readonly Owing[];
  /** How many more owe you, and where they are listed. */
  readonly more?: { readonly words: string; readonly href: string };
}

export interface ThreadsView {
  readonly page: 'threads';
  readonly now: number;
  readonly rows: readonly ThreadRow[];
  readonly more: boolean;
}
