import type { StoryStats } from '../../facts/writer-facts';
import { valueAt } from '../json';
import { CHANGE_MAX } from '../limits';
import { prune } from '../prune';
import { asCount, asMoment, asNumber } from '../values';
import { monthOfSpan } from './month-of';

/**
 * The figures of all stories together in one month, from `UserMonthlyStoryStatsTimeseriesQuery` (2026): it is asked for
 * a span of time, and answered with its totals. Nothing when the span is not told, or is no single month.
 */
export function readMonthAnswer(data: unknown, variables: unknown): readonly StoryStats[] {
  const totals = valueAt(data, 'user', 'postsAggregateTimeseriesStats', 'totalStats');
  const span = readSpan(valueAt(variables, 'input') ?? variables);
  const month = span && monthOfSpan(span.fromAt, span.untilAt);
  const gained = asNumber(valueAt(totals, 'netFollowersGained'));
  const figures = prune<StoryStats>({
    views: asCount(valueAt(totals, 'viewers')),
    reads: asCount(valueAt(totals, 'readers')),
    followersGained: gained !== undefined && Math.abs(gained) <= CHANGE_MAX ? gained : undefined,
  });
  if (!span || month === undefined || Object.keys(figures).length === 0) return [];
  return [{ ...figures, month, span }];
}

/** The span that a query asks for: `startTime` and `endTime` (2026), or `startAt` and `endAt` (a guess). */
export function readSpan(input: unknown): StoryStats['span'] {
  const fromAt = asMoment(valueAt(input, 'startTime') ?? valueAt(input, 'startAt'));
  const untilAt = asMoment(valueAt(input, 'endTime') ?? valueAt(input, 'endAt'));
  return fromAt !== undefined && untilAt !== undefined ? { fromAt, untilAt } : undefined;
}
