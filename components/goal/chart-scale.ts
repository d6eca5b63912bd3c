import { DAY } from '../../lib/ledger/time';

/** Whole counts for the marks of a scale from `low` to `high`: at most about `wanted`, at 1, 2 or 5 times a power of ten. */
export function countTicks(low: number, high: number, wanted: number): readonly number[] {
  const rough = Math.max(1, (high - low) / Math.max(1, wanted));
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5, 10].find((times) => times * power >= rough) ?? 10);
  const ticks: number[] = [];
  for (let tick = Math.ceil(low / step) * step; tick <= high; tick += step) ticks.push(tick);
  return ticks;
}

/** A mark of the time axis: the beginning of a day, or of a month. */
export interface TimeTick {
  readonly at: number;
  readonly isMonth: boolean;
}

const DAY_STEPS = [1, 2, 5, 10, 14];
const MONTH_STEPS = [1, 2, 3, 6, 12, 24];

/** Marks at the writer's own midnights, at most about `wanted` of them; of months when the span is long. */
export function timeTicks(fromAt: number, toAt: number, wanted: number): readonly TimeTick[] {
  const days = (toAt - fromAt) / DAY;
  const step = DAY_STEPS.find((one) => days / one <= wanted);
  if (step !== undefined) return dayTicks(fromAt, toAt, step);
  const months = MONTH_STEPS.find((one) => days / (30 * one) <= wanted) ?? 60;
  return monthTicks(fromAt, toAt, months);
}

function dayTicks(fromAt: number, toAt: number, step: number): readonly TimeTick[] {
  const ticks: TimeTick[] = [];
  const start = new Date(fromAt);
  // By the calendar, not by 24 hours: a day on which the clocks change is longer or shorter.
  for (let day = 0; ; day += step) {
    const at = new Date(start.getFullYear(), start.getMonth(), start.getDate() + day).getTime();
    if (at > toAt) return ticks;
    if (at >= fromAt) ticks.push({ at, isMonth: false });
  }
}

function monthTicks(fromAt: number, toAt: number, step: number): readonly TimeTick[] {
  const ticks: TimeTick[] = [];
  const start = new Date(fromAt);
  const first = Math.floor(start.getMonth() / step) * step;
  for (let month = first; ; month += step) {
    const at = new Date(start.getFullYear(), month, 1).getTime();
    if (at > toAt) return ticks;
    if (at >= fromAt) ticks.push({ at, isMonth: true });
  }
}
