import { countRange } from './count-range';
import { forecast, recentReadings } from './forecast';
import type { Reading } from './reading';
import { DAY } from './time';
import { fitTrend } from './trend';

/** Where the number is likely to be, if it goes on as in the last 30 days. */
export interface ForecastBand {
  /** Where the band begins: the newest believed reading. */
  readonly fromAt: number;
  readonly count: number;
  /** Followers per day: at the pace itself, and at its likely lowest and highest. */
  readonly pace: number;
  readonly slowest: number;
  readonly fastest: number;
  /** Whole days from now until the goal at the highest likely pace, and at the lowest; absent: perhaps never. */
  readonly daysAtBest: number;
  readonly daysAtWorst?: number;
}

/**
 * How far the slope may lie from the truth four times out of five, in standard errors, by how many readings there are
 * more than two (Student's t, 0.9 quantile): few readings make a wide band.
 */
const REACH = [3.08, 1.89, 1.64, 1.53, 1.48, 1.44, 1.41, 1.4, 1.38, 1.37];
const REACH_OF_MANY = 1.3;

/**
 * The band around the forecast, from readings in any order. A count that was read cut makes it wider. Undefined when
 * there is no forecast of days: too few readings, no growth, or the goal is reached.
 */
export function forecastBand(
  readings: readonly Reading[],
  goal: number,
  now: number,
): ForecastBand | undefined {
  if (forecast(readings, goal, now).kind !== 'days') return undefined;
  const recent = recentReadings(readings, now);
  const last = recent.at(-1);
  const first = recent[0];
  if (!first || !last) return undefined;
  const { slope, slopeError } = fitTrend(recent);
  const reach = (REACH[recent.length - 3] ?? REACH_OF_MANY) * slopeError;
  const half = (reach + blurOf(recent) / (last.at - first.at)) * DAY;
  const pace = slope * DAY;
  const daysAt = (perDay: number) => Math.max(1, Math.ceil((goal - last.count) / perDay));
  return {
    fromAt: last.at,
    count: last.count,
    pace,
    slowest: pace - half,
    fastest: pace + half,
    daysAtBest: daysAt(pace + half),
    ...(pace > half && { daysAtWorst: daysAt(pace - half) }),
  };
}

/** How many followers the ends of the line may be off because counts were read cut. */
function blurOf(readings: readonly Reading[]): number {
  return Math.max(...readings.map(countRange).map(({ low, high }) => high - low));
}
