/** What a draft is for: a response under a story, or a word to somebody who forgot. */
export const DRAFT_USES = ['response', 'reminder'] as const;
export type DraftUse = (typeof DRAFT_USES)[number];

/** Longest text of a draft, in UTF-16 units. */
export const DRAFT_MAX = 5_000;

/** A text of the writer's own, folded from the entries about it. */
export interface Draft {
  readonly id: string;
  readonly use: DraftUse;
  readonly text: string;
  /** When it was last written, ms since epoch. */
  readonly keptAt: number;
}
