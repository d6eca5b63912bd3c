import type { Reading } from './reading';

/** The straight line that fits some readings best (least squares). */
export interface Trend {
  /** Followers per millisecond. */
  readonly slope: number;
  /** Standard error of the slope; infinite with fewer than three readings: two lie on any line. */
  readonly slopeError: number;
}

/** The trend of readings in any order. Times are taken from the first, so that the sums stay small and exact. */
export function fitTrend(readings: readonly Pick<Reading, 'at' | 'count'>[]): Trend {
  const start = readings[0]?.at ?? 0;
  const points = readings.map(({ at, count }) => ({ x: at - start, y: count }));
  const meanX = points.reduce((sum, { x }) => sum + x, 0) / points.length;
  const meanY = points.reduce((sum, { y }) => sum + y, 0) / points.length;
  const rise = points.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0);
  const run = points.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0);
  const slope = run === 0 ? 0 : rise / run;
  const free = points.length - 2;
  if (run === 0 || free < 1) return { slope, slopeError: Number.POSITIVE_INFINITY };
  const missed = points.reduce((sum, { x, y }) => sum + (y - meanY - slope * (x - meanX)) ** 2, 0);
  return { slope, slopeError: Math.sqrt(missed / free / run) };
}
