import type { Place } from './entry';

/** A thread you responded in, or looked at because you had. */
export interface Thread {
  /** Medium's id of the story (or response) whose thread it is; its address when the id is not known. */
  readonly key: string;
  readonly place: Place;
  /** Your own responses there, oldest first. */
  readonly responses: readonly {
    readonly entryId: string;
    readonly at: number;
    readonly responseId?: string;
    readonly text?: string;
  }[];
  readonly lastRespondedAt: number;
  /** When you last looked, and how many responses the page counted then; absent when never seen. */
  readonly lookedAt?: number;
  readonly responseCount?: number;
}
