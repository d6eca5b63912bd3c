import { readProgress, trustedReadings } from './goal';
import type { Reading } from './reading';
import { DAY } from './time';

export type Forecast =
  | { readonly kind: 'not-enough-readings' }
  | { readonly kind: 'reached' }
  | { readonly kind: 'no-growth' }
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
/** A goal further off than two years is out of sight: that pace is no growth. */
const DAYS_MAX = 730;

/**
 * About when the goal is reached at the pace of the last 30 days: the straight line that fits the believed readings
 * best (least squares), continued from the newest count. Readings in any order.
 */
export function forecast(readings: readonly Reading[], goal: number, now: number): Forecast {
  const { reached, toGo } = readProgress(readings, goal, now);
  if (reached) return { kind: 'reached' };
  const recent = trustedReadings(readings).filter(({ at }) => at > now - LOOK_BACK && at <= now);
  const first = recent[0];
  const last = recent.at(-1);
  if (!first || !last || toGo === undefined) return { kind: 'not-enough-readings' };
  if (recent.length < READINGS_MIN || last.at - first.at < SPAN_MIN) return { kind: 'not-enough-readings' };
  const pace = slopeOf(recent) * DAY;
  const days = Math.ceil(toGo / pace);
  if (!(pace > 0) || days > DAYS_MAX) return { kind: 'no-growth' };
  return { kind: 'days', days: Math.max(1, days), pace };
}

/** Followers per millisecond. Times are taken from the first reading, so that the sums stay small and exact. */
function slopeOf(readings: readonly Reading[]): number {
  const start = readings[0]?.at ?? 0;
  const points = readings.map(({ at, count }) => ({ x: at - start, y: count }));
  const meanX = points.reduce((sum, { x }) => sum + x, 0) / points.length;
  const meanY = points.reduce((sum, { y }) => sum + y, 0) / points.length;
  const rise = points.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0);
  const run = points.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0);
  return run === 0 ? 0 : rise / run;
}
