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
  /** When its responses were last shown to you; absent when never. */
  readonly lookedAt?: number;
  /** How many responses a page counted last, and when; absent when never seen. */
  readonly responseCount?: number;
  readonly countedAt?: number;
  /** Your own claps on the story as a page said last, 0 to 50; absent when never seen. */
  readonly claps?: number;
  readonly news?: ThreadNews;
}

/** A response of yours as a thread holds it. */
export interface OwnResponse {
  /** The place of its thread. */
  readonly place: Place;
  /** Absent when no page has shown it; empty when it was erased with somebody whom it named. */
  readonly text?: string;
}

/** Responses of others that came after you had looked. */
export interface ThreadNews {
  readonly count: number;
  /** When you had looked before, ms. */
  readonly sinceAt: number;
  /** Whether you have looked again meanwhile. */
  readonly isLookedAt: boolean;
}
