import { readProgress, trustedReadings } from './goal';
import type { Reading } from './reading';
import { DAY } from './time';
import { fitTrend } from './trend';

export type Forecast =
  | { readonly kind: 'not-enough-readings' }
  | { readonly kind: 'reached' }
  | { readonly kind: 'no-growth' }
  /** It grows, and the goal is more than two years off. */
  | { readonly kind: 'out-of-sight' }
  | {
      readonly kind: 'days';
      /** Whole days from now, at least 1. */
      readonly days: number;
      /** Followers per day. */
      readonly pace: number;
    };

/** The pace is that of the last 30 days. */
const LOOK_BACK = 30 * DAY;
/** Fewer readings, or over a shorter time, tell no pace. */
const READINGS_MIN = 3;
const SPAN_MIN = 5 * DAY;
/** Nothing is said of a day that is more than two years off. */
const DAYS_MAX = 730;

/**
 * About when the goal is reached at the pace of the last 30 days: the straight line that fits the believed readings
 * best (least squares), continued from the newest count. Readings in any order.
 */
export function forecast(readings: readonly Reading[], goal: number, now: number): Forecast {
  const { reached, toGo } = readProgress(readings, goal, now);
  if (reached) return { kind: 'reached' };
  const recent = recentReadings(readings, now);
  const first = recent[0];
  const last = recent.at(-1);
  if (!first || !last || toGo === undefined) return { kind: 'not-enough-readings' };
  if (recent.length < READINGS_MIN || last.at - first.at < SPAN_MIN) return { kind: 'not-enough-readings' };
  const pace = fitTrend(recent).slope * DAY;
  const days = Math.ceil(toGo / pace);
  if (!(pace > 0)) return { kind: 'no-growth' };
  if (days > DAYS_MAX) return { kind: 'out-of-sight' };
  return { kind: 'days', days: Math.max(1, days), pace };
}

/** The readings that the pace is taken from: those of the last 30 days that are believed, oldest first. */
export function recentReadings(readings: readonly Reading[], now: number): readonly Reading[] {
  return trustedReadings(readings).filter(({ at }) => at > now - LOOK_BACK && at <= now);
}
