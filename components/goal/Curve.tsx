import { curveShape } from './curve-path';
import type { GoalView } from './goal-view';

export interface CurveProps {
  readonly view: Pick<GoalView, 'goal' | 'points' | 'curveWords' | 'fromAt' | 'toAt'>;
  readonly width: number;
  readonly height: number;
}

/** The follower counts of a span of time, with the goal as a dashed line. Drawn in attributes only: no inline styles. */
export function Curve({ view, width, height }: CurveProps) {
  const { line, goalY, end, doubtful } = curveShape(view.points, { ...view, width, height });
  return (
    <svg class="curve" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={view.curveWords}>
      <path class="curve-goal" d={`M0 ${goalY}H${width}`} />
      <path class="curve-line" d={line} />
      {doubtful.map(({ x, y }) => (
        <circle key={x} class="curve-doubtful" cx={x} cy={y} r="2.5" />
      ))}
      {end !== undefined && <circle class="curve-end" cx={end.x} cy={end.y} r="3" />}
    </svg>
  );
}
