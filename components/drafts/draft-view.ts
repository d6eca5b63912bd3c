import type { DraftUse } from '../../lib/ledger/drafts/draft';

/** A text of the writer's own, as its line shows it. */
export interface DraftRow {
  readonly key: string;
  readonly use: DraftUse;
  readonly text: string;
  /** "written 3 d ago". */
  readonly writtenWords: string;
}

export interface DraftsView {
  readonly page: 'drafts';
  readonly search: string;
  /** Those that the search finds, the one written last first. */
  readonly rows: readonly DraftRow[];
  /** How many there are, found or not. */
  readonly total: number;
}

/** Someone who owes a follow in the thread. */
export interface MentionView {
  readonly key: string;
  readonly name?: string;
  readonly username: string;
  readonly isChosen: boolean;
  /** "asked 2 d ago": then nobody asks them again. */
  readonly asked?: string;
}

/** A text is like what was left before; each in a sentence. */
export interface RepeatView {
  /** "82 % like what you left under “The small club” 3 d ago". */
  readonly like: string;
  /** "4 responses like it in the last 30 days." */
  readonly alike: string;
  /** From the fifth within a day on. */
  readonly many?: string;
}

/** The choice of the thread that is written as an address below it. */
export const PASTED = 'address';

/** What is asked and said before a draft is copied. */
export interface CopyingView {
  /** Absent when the draft is gone by now. */
  readonly text?: string;
  readonly repeat?: RepeatView;
  readonly threads: readonly { readonly key: string; readonly words: string }[];
  /** The key of the thread that was chosen; '' none, `PASTED` the address. */
  readonly thread: string;
  readonly address: string;
  readonly isAddressWrong: boolean;
  /** Who might be mentioned; absent while no thread is chosen. */
  readonly people?: readonly MentionView[];
  /** The browser did not let it be copied. */
  readonly failed: boolean;
}

export interface DraftHandlers {
  readonly onFind: (search: string) => void;
  /** True once it is kept. Without a key it is a new draft. */
  readonly onKeep: (key: string | undefined, use: DraftUse, text: string) => Promise<boolean>;
  readonly onRemove: (key: string) => void;
  /** The writer wants to copy a draft: it is asked what for. */
  readonly onCopying: (key: string) => void;
  readonly onThread: (thread: string) => void;
  readonly onAddress: (address: string) => void;
  readonly onMention: (key: string, isChosen: boolean) => void;
  readonly onCopy: () => void;
  readonly onCopyClosed: () => void;
}
