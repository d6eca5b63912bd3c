import { useRef } from 'preact/hooks';
import type { LegSpan } from '../../lib/ledger/leg-track';
import { currentLocale, say } from '../../lib/text/say';
import { timeTicks } from '../goal/chart-scale';
import { useWidth } from '../use-width';
import type { LegsView } from './person-view';

/** The measures of the picture, CSS pixels. */
const HEIGHT = 120;
const ROWS = { yours: 20, theirs: 62 } as const;
const ROW_HEIGHT = 14;
const GRACE_HEIGHT = 3;
const AXIS = 90;
const NAMES = { yours: 'legNameYours', theirs: 'legNameTheirs' } as const;
const RIGHT = 8;
const WIDTH_GUESS = 640;
const TICK_WIDTH = 84;

/**
 * Both legs on one axis of time: filled while a follow stood, outlined after it was gone, a thin line while it was
 * open; a bar beneath is the time there was to follow back. The upper one is yours.
 */
export function LegChart({ view: { track, lines } }: { readonly view: LegsView }) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, WIDTH_GUESS);
  const { fromAt, toAt } = track;
  const right = width - RIGHT;
  const place = (at: number) =>
    Math.round(RIGHT + ((at - fromAt) / Math.max(1, toAt - fromAt)) * (right - RIGHT));
  return (
    <figure class="legs">
      <div ref={box}>
        <svg viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={lines.join('. ')}>
          {track.grace.map(({ leg, fromAt: from, toAt: to }) => (
            <path
              key={`${leg}${from}`}
              class="leg-grace"
              d={barPath(place(from), Math.min(right, place(to)), ROWS[leg] + ROW_HEIGHT + 3, GRACE_HEIGHT)}
            />
          ))}
          {(['yours', 'theirs'] as const).map((leg) => [
            <text key={leg} class="chart-text" x={RIGHT} y={ROWS[leg] - 7}>
              {say(NAMES[leg])}
            </text>,
            ...track[leg].map((span) => <Span key={span.fromAt} span={span} top={ROWS[leg]} place={place} />),
          ])}
          <path class="chart-axis" d={`M${RIGHT} ${AXIS}H${right}`} />
          {ticksOf(fromAt, toAt, width).map(({ at, words: when }) => (
            <g key={at}>
              <path class="chart-tick" d={`M${place(at)} ${AXIS}v4`} />
              <text
                class="chart-text is-time"
                x={Math.max(RIGHT + 24, Math.min(right - 24, place(at)))}
                y={AXIS + 18}
              >
                {when}
              </text>
            </g>
          ))}
        </svg>
      </div>
      <figcaption>
        {lines.map((line) => (
          <p key={line}>{line}.</p>
        ))}
      </figcaption>
    </figure>
  );
}

/** Days or months; of a time as short as holds not two of them, its two ends. */
function ticksOf(fromAt: number, toAt: number, width: number) {
  const ticks = timeTicks(fromAt, toAt, Math.max(2, width / TICK_WIDTH));
  const write = (at: number, how: Intl.DateTimeFormatOptions) => ({
    at,
    words: new Date(at).toLocaleString(currentLocale(), how),
  });
  if (ticks.length < 2) {
    return [fromAt, toAt].map((at) => write(at, { weekday: 'short', hour: '2-digit', minute: '2-digit' }));
  }
  return ticks.map(({ at, isMonth }) =>
    write(at, isMonth ? { month: 'short', year: 'numeric' } : { month: 'short', day: 'numeric' }),
  );
}

interface SpanProps {
  readonly span: LegSpan;
  readonly top: number;
  readonly place: (at: number) => number;
}

function Span({ span: { state, fromAt, toAt }, top, place }: SpanProps) {
  const from = place(fromAt);
  const to = place(toAt);
  if (state === 'open') return <path class="leg-open" d={`M${from} ${top + ROW_HEIGHT / 2}H${to}`} />;
  return <path class={`leg-${state}`} d={barPath(from, to, top, ROW_HEIGHT)} />;
}

/** Never thinner than can be seen. */
function barPath(from: number, to: number, top: number, height: number): string {
  return `M${from} ${top}H${Math.max(from + 3, to)}v${height}H${from}Z`;
}
