import type { MonthValue } from '../../lib/ledger/stories/month-series';
import { countTicks } from '../goal/chart-scale';

/** The measures of the picture, in CSS pixels. */
const HEIGHT = 200;
const TOP = 14;
const LEFT = 60;
const RIGHT = 8;
const FLOOR = 168;
const BAR_MAX = 56;
/** Room for the name of a month. */
const NAME_WIDTH = 76;

export interface Bar extends MonthValue {
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly height: number;
  /** Whether its month is named beneath it. */
  readonly isNamed: boolean;
}

export interface MonthChartShape {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly floor: number;
  /** Where nothing is: the axis. */
  readonly zeroY: number;
  readonly bars: readonly Bar[];
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
}

/** Places one bar for each month in a picture of this width. Shares are drawn in per cent. */
export function monthChartShape(
  months: readonly MonthValue[],
  width: number,
  scale: number,
): MonthChartShape {
  const values = months.map(({ value = 0 }) => value * scale);
  const high = Math.max(1, ...values);
  const low = Math.min(0, ...values);
  const place = (value: number) => round(FLOOR - ((value - low) / (high - low)) * (FLOOR - TOP));
  const right = width - RIGHT;
  const step = (right - LEFT) / Math.max(1, months.length);
  const barWidth = Math.max(2, Math.min(BAR_MAX, step * 0.7));
  const every = Math.max(1, Math.ceil(NAME_WIDTH / step));
  return {
    width,
    height: HEIGHT,
    left: LEFT,
    right,
    floor: FLOOR,
    zeroY: place(0),
    bars: months.map((month, at) => {
      const y = place(Math.max(0, (month.value ?? 0) * scale));
      const bottom = place(Math.min(0, (month.value ?? 0) * scale));
      return {
        ...month,
        x: round(LEFT + step * (at + 0.5) - barWidth / 2),
        width: round(barWidth),
        y,
        height: round(bottom - y),
        isNamed: (months.length - 1 - at) % every === 0,
      };
    }),
    ticks: countTicks(low, high, 3).map((tick) => ({ value: tick / scale, y: place(tick) })),
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
