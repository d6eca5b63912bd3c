import type { Tone } from '../../lib/ledger/mark';
import type { AppRecord } from '../../lib/messages/app-messages';

/** One swap as the lists show it, already in words. */
export interface RowView {
  readonly key: string;
  readonly name?: string;
  readonly username?: string;
  /** "62", "7.4K"; absent when unknown. */
  readonly followers?: string;
  readonly pill: { readonly words: string; readonly tone: Tone };
  /** The partner's words that led to the swap. */
  readonly quoted?: string;
  /** Where it was agreed, or how it is known, when there is nothing to quote. */
  readonly where?: string;
  /** Leads to the profile in one new tab. */
  readonly profileUrl?: string;
  /** The thread where it was agreed, when it is known and on Medium. */
  readonly threadUrl?: string;
  /** "asked 2 d ago", once the partner has been asked. */
  readonly asked?: string;
  readonly actions: readonly RowAction[];
}

/** What a writer can do about one swap with one click; the first is the obvious one. */
export interface RowAction {
  readonly what: AppRecord;
  readonly words: string;
}
