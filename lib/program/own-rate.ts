import type { EarningPoint } from './earning-point';
import { quantileOf } from './quantile';

/** A rate of one's own is named only from so many months and points on. */
export const RATE_MONTHS_MIN = 3;
export const RATE_POINTS_MIN = 5;

export type RateBasis = 'read' | 'hour';

/** US cents per member read, or per hour of members' reading. */
export interface Rate {
  readonly state: 'known';
  readonly basis: RateBasis;
  /** All earnings over all reads or hours. */
  readonly overall: number;
  /** Of the single points: half are above it. */
  readonly median: number;
  /** Eight of ten points lie between these two. */
  readonly low: number;
  readonly high: number;
  readonly months: number;
  readonly points: number;
}
export interface RateUnknown {
  readonly state: 'tooFew';
  readonly basis: RateBasis;
  readonly months: number;
  readonly points: number;
}

/**
 * What members' reading has earned the writer, from their own figures. A point without reads (or without a time) says
 * nothing about a rate and is left out. Refused below three months or five points.
 */
export function ownRate(points: readonly EarningPoint[], basis: RateBasis): Rate | RateUnknown {
  const used = points.flatMap(({ month, cents, memberReads, memberMinutes }) => {
    const amount =
      basis === 'read' ? memberReads : memberMinutes === undefined ? undefined : memberMinutes / 60;
    return amount !== undefined && amount > 0 ? [{ month, cents, amount }] : [];
  });
  const months = new Set(used.map(({ month }) => month)).size;
  const counted = { basis, months, points: used.length };
  if (months < RATE_MONTHS_MIN || used.length < RATE_POINTS_MIN) return { state: 'tooFew', ...counted };
  const rates = used.map(({ cents, amount }) => cents / amount);
  const sum = (of: (point: (typeof used)[number]) => number) =>
    used.reduce((total, point) => total + of(point), 0);
  return {
    state: 'known',
    ...counted,
    overall: sum(({ cents }) => cents) / sum(({ amount }) => amount),
    median: quantileOf(rates, 0.5),
    low: quantileOf(rates, 0.1),
    high: quantileOf(rates, 0.9),
  };
}

/** What so many member reads (or hours) would earn at a rate, in US cents: a middle and a band, never one number. */
export function forecastEarnings(
  { median, low, high }: Pick<Rate, 'median' | 'low' | 'high'>,
  amount: number,
): { readonly low: number; readonly middle: number; readonly high: number } {
  return {
    low: Math.round(low * amount),
    middle: Math.round(median * amount),
    high: Math.round(high * amount),
  };
}
