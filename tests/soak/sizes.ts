/** How long is soaked. */
export interface SoakSize {
  /** Rounds: in each a thread is opened, responses arrive in it, and other pages are gone to. */
  readonly rounds: number;
  /** Steps from page to page within one round, without loading anew. */
  readonly steps: number;
  /** Responses that arrive within one round. */
  readonly responses: number;
}

/** A day of work in one tab: 2,000 steps, 5,000 responses. */
export const LONG: SoakSize = { rounds: 25, steps: 80, responses: 200 };

/** What `npm test` has the time for: 60 steps, 200 responses. */
export const SHORT: SoakSize = { rounds: 4, steps: 15, responses: 50 };
