import { markDoubtful } from './doubt';
import { sortReadings } from './goal';
import type { Reading } from './reading';
import { DAY } from './time';

const CURVE_SPAN = 30 * DAY;

/** One point of the follower curve. */
export interface CurvePoint {
  readonly at: number;
  readonly count: number;
  /** A fall that no second reading has confirmed: drawn hollow, and the line passes it by. */
  readonly doubtful: boolean;
}

/**
 * The readings of the last 30 days (or another span, ms), oldest first. The last believed reading before them stands
 * at the left edge, so that the line does not begin in the middle. Readings in any order; none gives no points.
 */
export function curve(
  readings: readonly Reading[],
  now: number,
  span: number = CURVE_SPAN,
): readonly CurvePoint[] {
  return readingsOfSpan(readings, now, span).map(({ at, count, doubtful }) => ({
    at,
    count,
    doubtful: doubtful === true,
  }));
}

/** As `curve`, with all that is known of each reading. */
export function readingsOfSpan(readings: readonly Reading[], now: number, span: number): readonly Reading[] {
  const from = now - span;
  const all = markDoubtful(sortReadings(readings)).filter(({ at }) => at <= now);
  const inside = all.filter(({ at }) => at >= from);
  const before = all.findLast(({ at, doubtful }) => at < from && !doubtful);
  const startsLater = (inside[0]?.at ?? Number.POSITIVE_INFINITY) > from;
  return before && startsLater ? [{ ...before, at: from }, ...inside] : inside;
}
