import type { Swap } from './swap';

/** One time that somebody had to return your follow: you followed first. */
export interface Round {
  /** When your follow was done, ms. */
  readonly owedAt: number;
  /** When theirs was first seen; absent when it did not come within the grace period. */
  readonly returnedAt?: number;
}

/** What the past says of returned follows. */
export interface Reliability {
  readonly asked: number;
  readonly returned: number;
  /** The time within which at least half of the returned follows were seen, ms; absent when none was returned. */
  readonly typicalMs?: number;
}

/** Sums rounds up. A follow that is found in a list counts from when it was found: the time is never too short. */
export function reliabilityOf(rounds: readonly Round[]): Reliability {
  const spans = rounds
    .flatMap(({ owedAt, returnedAt }) => (returnedAt === undefined ? [] : [returnedAt - owedAt]))
    .sort((a, b) => a - b);
  const typicalMs = spans[Math.ceil(spans.length / 2) - 1];
  return {
    asked: rounds.length,
    returned: spans.length,
    ...(typicalMs !== undefined && { typicalMs }),
  };
}

/**
 * The round that a swap tells of. Undefined when they followed first, when they had promised nothing (declined, not a
 * swap), and while their time is not over.
 */
export function roundOfSwap(swap: Swap, graceMs: number, now: number): Round | undefined {
  const { yours, theirs, state, closedAt } = swap;
  if (yours.doneAt === undefined || state === 'declined' || state === 'notASwap') return undefined;
  const owedAt = yours.doneAt;
  if (theirs.doneAt !== undefined) {
    return theirs.doneAt < owedAt ? undefined : { owedAt, returnedAt: theirs.doneAt };
  }
  const overAt = Math.min(closedAt ?? now, yours.lapsedAt ?? now);
  return overAt >= owedAt + graceMs ? { owedAt } : undefined;
}
