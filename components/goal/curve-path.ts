import type { CurvePoint } from '../../lib/ledger/curve';

export interface CurveBox {
  readonly width: number;
  readonly height: number;
  /** Moments at the left and the right edge, ms since epoch. */
  readonly fromAt: number;
  readonly toAt: number;
  /** Drawn as the dashed line; the scale reaches it. */
  readonly goal: number;
}

interface PlacedPoint {
  readonly x: number;
  readonly y: number;
  readonly doubtful: boolean;
}

export interface CurveShape {
  /** Through all points that are not doubtful; empty with fewer than two of them. */
  readonly line: string;
  readonly goalY: number;
  /** The newest reading that counts. */
  readonly end?: PlacedPoint;
  readonly doubtful: readonly PlacedPoint[];
}

/** Room for half the line's width and the dot at its end. */
const MARGIN = 4;

/**
 * Places points (oldest first) in a box. The scale runs from the smallest count to the goal (or the largest count past
 * it); a doubtful fall does not stretch it and lies on its edge.
 */
export function curveShape(all: readonly CurvePoint[], box: CurveBox): CurveShape {
  const counts = all.filter(({ doubtful }) => !doubtful).map(({ count }) => count);
  const low = Math.min(box.goal, ...counts);
  const high = Math.max(box.goal, low + 1, ...counts);
  const place = (reading: CurvePoint): PlacedPoint => ({
    x: round(MARGIN + ((reading.at - box.fromAt) / (box.toAt - box.fromAt)) * (box.width - 2 * MARGIN)),
    y: placeCount(reading.count),
    doubtful: reading.doubtful,
  });
  const placeCount = (count: number) =>
    round(
      box.height -
        MARGIN -
        ((Math.max(low, Math.min(high, count)) - low) / (high - low)) * (box.height - 2 * MARGIN),
    );

  const points = all.map(place);
  const sure = points.filter((point) => !point.doubtful);
  const end = sure.at(-1);
  return {
    line: sure.length < 2 ? '' : `M${sure.map(({ x, y }) => `${x} ${y}`).join('L')}`,
    goalY: placeCount(box.goal),
    ...(end === undefined ? {} : { end }),
    doubtful: points.filter((point) => point.doubtful),
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
