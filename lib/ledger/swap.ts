import type { Evidence, Place } from './entry';

/** One of the two follows of a swap. */
export interface Leg {
  readonly state: 'open' | 'done' | 'lapsed';
  /** Since when it is done (first seen); also kept after it lapsed. */
  readonly doneAt?: number;
  readonly lapsedAt?: number;
  /** The strongest evidence for the present state. */
  readonly evidence?: Evidence;
  /** Their leg only: when a followers list read to its end last did not hold them, though they were never seen there. */
  readonly missingAt?: number;
}

/**
 * The state that is stored and indexed together with `dueAt`. With `now` it gives the status:
 * `theyOwe` is waiting or overdue, `youOwe` is due or late. `lapsedSeen` is a lapsed swap you have looked at.
 */
export type SwapState =
  | 'offered'
  | 'theyOwe'
  | 'youOwe'
  | 'even'
  | 'lapsed'
  | 'lapsedSeen'
  | 'letGo'
  | 'declined'
  | 'notASwap';

/** An agreement between you and one partner, folded from the entries about them. */
export interface Swap {
  readonly personKey: string;
  readonly yours: Leg;
  readonly theirs: Leg;
  readonly state: SwapState;
  /** When the swap came into the ledger. */
  readonly openedAt: number;
  /** First done leg plus the grace period, while exactly one leg is done; otherwise absent. */
  readonly dueAt?: number;
  readonly askedAt?: number;
  readonly closedAt?: number;
  /** Where it was agreed: the place of the first entry that has one. */
  readonly place?: Place;
}
