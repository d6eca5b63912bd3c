import { useRef } from 'preact/hooks';
import { say, sayCount, sayList } from '../../lib/text/say';
import { useWidth } from '../use-width';
import { COLUMN_WORDS } from './column-words';
import { currencyWords, measureWords, monthWords } from './figure-words';
import { monthChartShape } from './month-chart-shape';
import type { MonthChartView } from './stories-view';

/** What it is drawn for until its place was measured, CSS pixels. */
const WIDTH_GUESS = 640;

/** Months of which only some stories are known, named at most. */
const PARTLY_SHOWN = 3;

/** A measure month by month: a bar where it is known, an empty place where it is not. */
export function MonthChart({ view }: { readonly view: MonthChartView }) {
  const { measure, months, currency, leftOut = [] } = view;
  const box = useRef<HTMLDivElement>(null);
  const shape = monthChartShape(months, useWidth(box, WIDTH_GUESS), measure === 'readRatio' ? 100 : 1);
  const words = (value: number) => measureWords(measure, value, currency);
  const known = months.flatMap(({ month, value }) => (value === undefined ? [] : [{ month, value }]));
  const last = known.at(-1);
  const partly = months
    .flatMap(({ month, partly: one }) => (one === undefined ? [] : [{ month, ...one }]))
    .toReversed();
  const label = say('storiesChart', { what: say(COLUMN_WORDS[measure]) });
  if (!last) return <p class="soft">{say('storiesChartNone')}</p>;
  return (
    <>
      <div class="chart" ref={box}>
        <svg
          viewBox={`0 0 ${shape.width} ${shape.height}`}
          role="img"
          aria-label={`${label}: ${known.map(({ month, value }) => `${monthWords(month, 'short')} ${words(value)}`).join('; ')}`}
        >
          {shape.ticks.map(({ value, y }) => (
            <g key={value}>
              <path class="chart-grid" d={`M${shape.left} ${y}H${shape.right}`} />
              <text class="chart-text is-count" x={shape.left - 8} y={y + 4}>
                {words(value)}
              </text>
            </g>
          ))}
          <path class="chart-axis" d={`M${shape.left} ${shape.zeroY}H${shape.right}`} />
          {shape.bars.map(({ month, value, x, width, y, height, isNamed }) => (
            <g key={month}>
              {value !== undefined && (
                <rect class="chart-bar" x={x} y={y} width={width} height={Math.max(1, height)} />
              )}
              {isNamed && (
                <text class="chart-text is-time" x={x + width / 2} y={shape.floor + 20}>
                  {monthWords(month, 'short')}
                </text>
              )}
            </g>
          ))}
        </svg>
      </div>
      {partly.length > 0 && (
        <p class="soft">
          {say('storiesPartly', {
            list: sayList([
              ...partly
                .slice(0, PARTLY_SHOWN)
                .map((one) => say('storiesPartlyMonth', { ...one, month: monthWords(one.month) })),
              ...(partly.length > PARTLY_SHOWN ? [sayCount('listMore', partly.length - PARTLY_SHOWN)] : []),
            ]),
          })}
        </p>
      )}
      {currency !== undefined && leftOut.length > 0 && (
        <p class="soft">
          {say('storiesLeftOut', {
            currency: currencyWords(currency),
            others: sayList(leftOut.map(currencyWords)),
          })}
        </p>
      )}
    </>
  );
}
