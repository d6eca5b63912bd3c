import { DAY } from '../../lib/ledger/time';
import { countTicks, type TimeTick, timeTicks } from './chart-scale';
import type { ChartPoint, GoalChartView } from './chart-view';

/** The measures of the picture, in CSS pixels. */
const HEIGHT = 260;
const TOP = 14;
const LEFT = 52;
const RIGHT = 14;
/** From the upper edge down to the axis of time, and the middle of the strip of gains and losses beneath it. */
const FLOOR = 176;
const STRIP = 224;
const STRIP_REACH = 18;
/** Room for one mark of the time axis. */
const TICK_WIDTH = 84;
/** More readings than this are a line without points. */
const POINTS_MAX = 150;

export interface PlacedPoint {
  readonly at: number;
  readonly x: number;
  /** Of the highest and of the lowest number it can stand for. */
  readonly top: number;
  readonly bottom: number;
}

export interface ChartShape {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly floor: number;
  readonly strip: number;
  readonly line: string;
  readonly points: readonly PlacedPoint[];
  readonly doubtful: readonly PlacedPoint[];
  /** The newest reading that counts. */
  readonly end?: PlacedPoint;
  /** Undefined when the goal lies far above everything that is drawn. */
  readonly goalY?: number;
  readonly band?: { readonly area: string; readonly line: string };
  readonly nowX: number;
  readonly counts: readonly { readonly count: number; readonly y: number }[];
  readonly times: readonly (TimeTick & { readonly x: number })[];
  readonly bars: readonly {
    readonly x: number;
    readonly width: number;
    readonly up: number;
    readonly down: number;
  }[];
}

/** Places a picture of this width, in CSS pixels. A doubtful fall does not stretch the scale and lies on its edge. */
export function chartShape(view: GoalChartView, width: number): ChartShape {
  const { low, high, showsGoal } = scaleOf(view);
  const right = width - RIGHT;
  const placeTime = (at: number) =>
    round(LEFT + ((at - view.fromAt) / Math.max(1, view.toAt - view.fromAt)) * (right - LEFT));
  const placeCount = (count: number) =>
    round(FLOOR - ((Math.max(low, Math.min(high, count)) - low) / (high - low)) * (FLOOR - TOP));
  const place = (point: ChartPoint): PlacedPoint => ({
    at: point.at,
    x: placeTime(point.at),
    top: placeCount(point.high),
    bottom: placeCount(point.low),
  });
  const sure = view.points.filter(({ doubtful }) => !doubtful).map(place);
  const end = sure.at(-1);
  return {
    width,
    height: HEIGHT,
    left: LEFT,
    right,
    floor: FLOOR,
    strip: STRIP,
    line: sure.length < 2 ? '' : `M${sure.map(({ x, bottom }) => `${x} ${bottom}`).join('L')}`,
    points: sure.length > POINTS_MAX ? [] : sure,
    doubtful: view.points.filter(({ doubtful }) => doubtful).map(place),
    ...(end && { end }),
    ...(showsGoal && { goalY: placeCount(view.goal) }),
    ...(view.band && { band: bandShape(view.band, placeTime, placeCount) }),
    nowX: placeTime(view.nowAt),
    counts: countTicks(low, high, 4).map((count) => ({ count, y: placeCount(count) })),
    times: timeTicks(view.fromAt, view.toAt, Math.max(2, (right - LEFT) / TICK_WIDTH)).map((tick) => ({
      ...tick,
      x: placeTime(tick.at),
    })),
    bars: barsOf(view, placeTime),
  };
}

/** The goal is on the scale unless it is so far away that the curve would lie flat on the ground. */
function scaleOf({ points, goal, band }: GoalChartView) {
  const counts = points.filter(({ doubtful }) => !doubtful).flatMap(({ low, high }) => [low, high]);
  const drawn = band ? [...counts, band.low, Math.min(band.high, Math.max(goal, ...counts))] : counts;
  const least = Math.min(...(drawn.length > 0 ? drawn : [goal]));
  const most = Math.max(...(drawn.length > 0 ? drawn : [0]));
  const showsGoal = goal <= Math.max(2 * most, most + 50);
  const low = Math.min(least, showsGoal ? goal : least);
  const high = Math.max(most, showsGoal ? goal : most, low + 4);
  const air = Math.max(1, Math.ceil((high - low) * 0.06));
  return { low: Math.max(0, Math.floor(low - air)), high: Math.ceil(high + air), showsGoal };
}

function bandShape(
  { fromAt, toAt, count, low, middle, high }: NonNullable<GoalChartView['band']>,
  placeTime: (at: number) => number,
  placeCount: (count: number) => number,
) {
  const start = `${placeTime(fromAt)} ${placeCount(count)}`;
  const x = placeTime(toAt);
  return {
    area: `M${start}L${x} ${placeCount(high)}L${x} ${placeCount(low)}Z`,
    line: `M${start}L${x} ${placeCount(middle)}`,
  };
}

function barsOf({ changes }: GoalChartView, placeTime: (at: number) => number): ChartShape['bars'] {
  const most = Math.max(1, ...changes.flatMap(({ gained, lost }) => [gained, lost]));
  const reach = (count: number) => (count === 0 ? 0 : round(Math.max(2, (count / most) * STRIP_REACH)));
  return changes
    .filter(({ gained, lost }) => gained + lost > 0)
    .map(({ fromAt, toAt, gained, lost }) => {
      const x = placeTime(fromAt);
      return { x, width: round(Math.max(2, placeTime(toAt) - x - 2)), up: reach(gained), down: reach(lost) };
    });
}

/** Whether two moments lie in different years, so that marks must name them. */
export function spansYears(fromAt: number, toAt: number): boolean {
  return toAt - fromAt > 300 * DAY;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
