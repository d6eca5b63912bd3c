import type { Change } from '../../lib/ledger/changes';
import { listChanges, sumChanges } from '../../lib/ledger/changes';
import { countRange } from '../../lib/ledger/count-range';
import { readingsOfSpan } from '../../lib/ledger/curve';
import { type ForecastBand, forecastBand } from '../../lib/ledger/forecast-band';
import { sortReadings } from '../../lib/ledger/goal';
import type { Reading } from '../../lib/ledger/reading';
import { DAY } from '../../lib/ledger/time';
import { say, sayCount } from '../../lib/text/say';
import type { ChartBand, ChartPoint, GoalChartView, GoalSpan } from './chart-view';
import { rangeWords } from './reading-words';

/** "All" shows at least this much, so that one evening of readings does not fill the whole width. */
const ALL_MIN = 14 * DAY;
/** Parts of the time shown in which gains and losses are added up. */
const PARTS = 30;
/** The band takes at most this share of the time shown. */
const BAND_SHARE = 0.4;

/** What a span shows of the past, ms; undefined: everything. */
export function spanOf(span: GoalSpan): number | undefined {
  return span === 'all' ? undefined : Number(span) * DAY;
}

/** The picture of some readings (in any order, with those before the span that the pace is taken from). */
export function goalChartOf(
  readings: readonly Reading[],
  goal: number,
  now: number,
  span: GoalSpan,
): GoalChartView {
  const first = sortReadings(readings)[0]?.at ?? now;
  const length = spanOf(span) ?? Math.max(ALL_MIN, now - first);
  const fromAt = now - length;
  const points = readingsOfSpan(readings, now, length).map(pointOf);
  const changes = listChanges(readings).filter(({ at }) => at >= fromAt && at <= now);
  const foretold = forecastBand(readings, goal, now);
  const band = foretold && bandOf(foretold, now, length);
  const changeWords = wordsOfChanges(changes);
  return {
    span,
    points,
    goal,
    ...(band && { band }),
    changes: sumChanges(changes, { fromAt, toAt: now, parts: PARTS }),
    fromAt,
    nowAt: now,
    toAt: band?.toAt ?? now,
    words: curveWords(points, span, goal),
    ...(changeWords !== undefined && { changeWords }),
    ...(foretold && { bandWords: bandWords(foretold) }),
  };
}

function pointOf(reading: Reading): ChartPoint {
  return { at: reading.at, ...countRange(reading), doubtful: reading.doubtful === true };
}

function bandOf(band: ForecastBand, now: number, length: number): ChartBand {
  const days = Math.min(band.daysAtWorst ?? Number.POSITIVE_INFINITY, (length * BAND_SHARE) / DAY);
  const toAt = now + days * DAY;
  const since = (toAt - band.fromAt) / DAY;
  return {
    fromAt: band.fromAt,
    toAt,
    count: band.count,
    low: Math.max(0, band.count + band.slowest * since),
    middle: band.count + band.pace * since,
    high: band.count + band.fastest * since,
  };
}

/** What the picture shows, in one sentence. */
export function curveWords(points: readonly ChartPoint[], span: GoalSpan, goal: number): string {
  const sure = points.filter(({ doubtful }) => !doubtful);
  const first = sure[0];
  const last = sure.at(-1);
  if (first === undefined || last === undefined) return say(NONE[span]);
  if (first === last) return say('curveOne', { count: rangeWords(first), goal });
  return say(CURVE[span], { from: rangeWords(first), to: rangeWords(last), goal });
}

const NONE = { '30': 'curveNone30', '90': 'curveNone90', all: 'curveNoneAll' } as const;
const CURVE = { '30': 'curveWords30', '90': 'curveWords90', all: 'curveWordsAll' } as const;

function wordsOfChanges(changes: readonly Change[]): string | undefined {
  if (changes.length === 0) return undefined;
  const sum = (some: readonly Change[]) => some.reduce((total, { by }) => total + Math.abs(by), 0);
  const gained = sum(changes.filter(({ by }) => by > 0));
  const lost = sum(changes.filter(({ by }) => by < 0));
  const words = { gained: sayCount('changeGained', gained), lost: sayCount('changeLost', lost) };
  return changes.every(({ exact }) => exact) ? say('changeBoth', words) : say('changeBothAtLeast', words);
}

function bandWords({ daysAtBest, daysAtWorst }: ForecastBand): string {
  if (daysAtWorst === undefined) return sayCount('bandPerhapsNever', daysAtBest);
  return daysAtBest === daysAtWorst
    ? sayCount('bandOneDay', daysAtBest)
    : say('bandBetween', { best: daysAtBest, worst: daysAtWorst });
}
