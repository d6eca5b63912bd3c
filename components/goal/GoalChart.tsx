import { useRef } from 'preact/hooks';
import { currentLocale, say } from '../../lib/text/say';
import { sayDate } from '../../lib/text/say-date';
import { useWidth } from '../use-width';
import { type ChartShape, chartShape, spansYears } from './chart-shape';
import type { GoalChartView } from './chart-view';

/** What it is drawn for until its place was measured, CSS pixels. */
const WIDTH_GUESS = 640;

const MONTH: Intl.DateTimeFormatOptions = { month: 'short' };
const MONTH_OF_YEAR: Intl.DateTimeFormatOptions = { month: 'short', year: 'numeric' };
const DAY: Intl.DateTimeFormatOptions = { month: 'short', day: 'numeric' };

/**
 * The follower curve: readings as points, the goal as a dashed line, the likely future as a wedge, gains and losses
 * as bars beneath. One unit is one CSS pixel, so that letters keep their size however narrow it is.
 */
export function GoalChart({ view }: { readonly view: GoalChartView }) {
  const box = useRef<HTMLDivElement>(null);
  const shape = chartShape(view, useWidth(box, WIDTH_GUESS));
  return (
    <div class="chart" ref={box}>
      <svg viewBox={`0 0 ${shape.width} ${shape.height}`} role="img" aria-label={view.words}>
        <Scales shape={shape} view={view} />
        {shape.band && (
          <g class="chart-band">
            <path class="chart-band-area" d={shape.band.area} />
            <path class="chart-band-line" d={shape.band.line} />
          </g>
        )}
        <path class="chart-line" d={shape.line} />
        {shape.points.map(({ at, x, top, bottom }) =>
          top === bottom ? (
            <circle key={at} class="chart-point" cx={x} cy={bottom} r="2.5" />
          ) : (
            <path key={at} class="chart-range" d={`M${x} ${top}V${bottom}`} />
          ),
        )}
        {shape.doubtful.map(({ at, x, bottom }) => (
          <circle key={at} class="chart-doubtful" cx={x} cy={bottom} r="3" />
        ))}
        {shape.end && <circle class="chart-end" cx={shape.end.x} cy={shape.end.bottom} r="4" />}
        <Bars shape={shape} />
      </svg>
    </div>
  );
}

function Scales({ shape, view }: { readonly shape: ChartShape; readonly view: GoalChartView }) {
  const { left, right, floor, goalY, nowX } = shape;
  const number = new Intl.NumberFormat(currentLocale());
  const withYear = spansYears(view.fromAt, view.toAt);
  return (
    <>
      {shape.counts.map(({ count, y }) => (
        <g key={count}>
          <path class="chart-grid" d={`M${left} ${y}H${right}`} />
          <text class="chart-text is-count" x={left - 8} y={y + 4}>
            {number.format(count)}
          </text>
        </g>
      ))}
      {shape.times.map(({ at, x, isMonth }) => (
        <g key={at}>
          <path class="chart-tick" d={`M${x} ${floor}v4`} />
          <text class="chart-text is-time" x={Math.min(right - 16, x)} y={floor + 18}>
            {sayDate(at, isMonth ? (withYear ? MONTH_OF_YEAR : MONTH) : DAY)}
          </text>
        </g>
      ))}
      <path class="chart-axis" d={`M${left} ${floor}H${right}`} />
      {nowX < right - 1 && <path class="chart-now" d={`M${nowX} ${shape.end?.top ?? floor}V${floor}`} />}
      {goalY !== undefined && (
        <>
          <path class="chart-goal" d={`M${left} ${goalY}H${right}`} />
          <text class="chart-text is-goal" x={left + 4} y={goalY - 4}>
            {say('chartGoal', { goal: view.goal })}
          </text>
        </>
      )}
    </>
  );
}

/** Upwards what came, downwards what left. */
function Bars({ shape: { bars, strip, left, right } }: { readonly shape: ChartShape }) {
  if (bars.length === 0) return null;
  return (
    <>
      <path class="chart-axis" d={`M${left} ${strip}H${right}`} />
      {bars.map(({ x, width, up, down }) => (
        <g key={x}>
          {up > 0 && <path class="chart-gain" d={`M${x} ${strip - up}h${width}v${up}h${-width}Z`} />}
          {down > 0 && <path class="chart-loss" d={`M${x} ${strip}h${width}v${down}h${-width}Z`} />}
        </g>
      ))}
    </>
  );
}
