import type { StoryStats } from '../../facts/writer-facts';
import { itemsOf, valueAt } from '../json';
import { CHANGE_MAX, COUNT_MAX, MOMENT_MAX } from '../limits';
import { asCount, asId, asMoment } from '../values';
import { monthOf } from './month-of';
import { readSpan } from './read-month-answer';

const DAY = 86_400_000;
const BUCKETS_MAX = 20_000;

/** A count of the buckets and the figures that it adds to: of everybody, and of members alone. */
const COUNTS = [
  { field: 'readersThatViewedCount', all: 'views', members: 'memberViews', max: COUNT_MAX },
  { field: 'readersThatReadCount', all: 'reads', members: 'memberReads', max: COUNT_MAX },
  {
    field: 'readersThatInitiallyFollowedAuthorFromThisPostCount',
    all: 'followersGained',
    members: undefined,
    max: CHANGE_MAX,
  },
] as const;

/**
 * The figures of one story by month, from the daily buckets of `useStatsPostNewChartDataQuery` (2026), each for one day
 * (UTC) and for members or others. `readersThatViewedCount` is a guess, the other counts were seen. The span is the one
 * that was asked for; where none was, it reaches from the first bucket's day to the end of the last one's. A figure that
 * any bucket of the month does not tell is absent.
 */
export function readDailyAnswer(data: unknown, variables: unknown): readonly StoryStats[] {
  const bundle = valueAt(data, 'postStatsDailyBundle');
  const storyId = asId(valueAt(variables, 'postId') ?? valueAt(variables, 'input', 'postId'));
  const found = itemsOf(valueAt(bundle, 'buckets')).slice(0, BUCKETS_MAX);
  const days = found.flatMap((bucket) => asDay(valueAt(bucket, 'dayStartsAt')) ?? []);
  if (storyId === undefined || days.length === 0 || days.length < found.length) return [];
  const span = readSpan(valueAt(variables, 'input') ?? variables) ?? {
    fromAt: days.reduce((a, b) => Math.min(a, b)),
    untilAt: days.reduce((a, b) => Math.max(a, b)) + DAY,
  };
  const months = new Map<string, unknown[]>();
  for (const [at, day] of days.entries()) {
    const month = monthOf(day);
    const buckets = months.get(month) ?? [];
    buckets.push(found[at]);
    months.set(month, buckets);
  }
  return [...months].map(([month, buckets]) => ({ storyId, month, span, ...sumUp(buckets) }));
}

/** The beginning of a day of which the end can be told as well. */
function asDay(value: unknown): number | undefined {
  const at = asMoment(value);
  return at !== undefined && at + DAY <= MOMENT_MAX ? at : undefined;
}

type Figures = Pick<StoryStats, 'views' | 'memberViews' | 'reads' | 'memberReads' | 'followersGained'>;

function sumUp(buckets: readonly unknown[]): Figures {
  const members = buckets.filter((bucket) => valueAt(bucket, 'membershipType') === 'MEMBER');
  const isTold = buckets.every((bucket) =>
    /^(?:NON)?MEMBER$/.test(String(valueAt(bucket, 'membershipType'))),
  );
  const figures: Figures = {};
  for (const { field, all, members: ofMembers, max } of COUNTS) {
    const total = add(buckets, field, max);
    if (total !== undefined) figures[all] = total;
    const byMembers = isTold && ofMembers !== undefined ? add(members, field, max) : undefined;
    if (ofMembers !== undefined && byMembers !== undefined && total !== undefined)
      figures[ofMembers] = byMembers;
  }
  return figures;
}

/** Undefined where any bucket does not tell, and for more than can be believed. */
function add(buckets: readonly unknown[], field: string, max: number): number | undefined {
  const sum = buckets.reduce<number | undefined>((total, bucket) => {
    const count = asCount(valueAt(bucket, field));
    return total === undefined || count === undefined ? undefined : total + count;
  }, 0);
  return sum !== undefined && sum <= max ? sum : undefined;
}
