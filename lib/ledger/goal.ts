import { markDoubtful } from './doubt';
import type { Reading } from './reading';

/** How far it is to the goal. */
export interface Progress {
  /** Followers at the newest reading that is believed; absent when there is none: unknown, not 0. */
  readonly count?: number;
  readonly exact: boolean;
  /** Followers still missing; 0 when reached; absent when the count is unknown. */
  readonly toGo?: number;
  readonly reached: boolean;
  /** When the count was read, ms; never later than `now`, even after the clock was moved back. */
  readonly readAt?: number;
}

/**
 * Progress towards the goal from readings in any order. A suspicious fall (95, then 0) does not move it back until a
 * second reading agrees. The goal is reached exactly at its own number.
 */
export function readProgress(readings: readonly Reading[], goal: number, now: number): Progress {
  const newest = trustedReadings(readings).at(-1);
  if (!newest) return { exact: false, reached: false };
  const { count, exact, at } = newest;
  return {
    count,
    exact,
    toGo: Math.max(0, goal - count),
    reached: count >= goal,
    readAt: Math.min(at, now),
  };
}

/** Readings that are believed, oldest first. */
export function trustedReadings(readings: readonly Reading[]): readonly Reading[] {
  return markDoubtful(sortReadings(readings)).filter((reading) => !reading.doubtful);
}

/** Oldest first; of two at the same moment the higher count last, so that the order does not matter. */
export function sortReadings(readings: readonly Reading[]): readonly Reading[] {
  return [...readings].sort((a, b) => a.at - b.at || a.count - b.count || Number(a.exact) - Number(b.exact));
}
