import type { StoryStats } from '../../facts/writer-facts';
import { itemsOf, valueAt } from '../json';
import { asCount, asId, asMoment } from '../values';
import { monthOf } from './month-of';
import { readSpan } from './read-month-answer';

const DAY = 86_400_000;
const BUCKETS_MAX = 20_000;

/** A count of the buckets and the figures that it adds to: of everybody, and of members alone. */
const COUNTS = [
  { field: 'readersThatViewedCount', all: 'views', members: 'memberViews' },
  { field: 'readersThatReadCount', all: 'reads', members: 'memberReads' },
  {
    field: 'readersThatInitiallyFollowedAuthorFromThisPostCount',
    all: 'followersGained',
    members: undefined,
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
  const days = found.flatMap((bucket) => asMoment(valueAt(bucket, 'dayStartsAt')) ?? []);
  if (storyId === undefined || days.length === 0 || days.length < found.length) return [];
  const span = readSpan(valueAt(variables, 'input') ?? variables) ?? {
    fromAt: days.reduce((a, b) => Math.min(a, b)),
    untilAt: days.reduce((a, b) => Math.max(a, b)) + DAY,
  };
  const months = new Map<string, unknown[]>();
  for (const [at, day] of days.entries()) {
    const month = monthOf(day);
    months.set(month, [...(months.get(month) ?? []), found[at]]);
  }
  return [...months].map(([month, buckets]) => ({ storyId, month, span, ...sumUp(buckets) }));
}

type Figures = Pick<StoryStats, 'views' | 'memberViews' | 'reads' | 'memberReads' | 'followersGained'>;

function sumUp(buckets: readonly unknown[]): Figures {
  const members = buckets.filter((bucket) => valueAt(bucket, 'membershipType') === 'MEMBER');
  const isTold = buckets.every((bucket) =>
    /^(?:NON)?MEMBER$/.test(String(valueAt(bucket, 'membershipType'))),
  );
  const figures: Figures = {};
  for (const { field, all, members: ofMembers } of COUNTS) {
    const total = add(buckets, field);
    if (total !== undefined) figures[all] = total;
    const byMembers = isTold && ofMembers !== undefined ? add(members, field) : undefined;
    if (ofMembers !== undefined && byMembers !== undefined && total !== undefined)
      figures[ofMembers] = byMembers;
  }
  return figures;
}

function add(buckets: readonly unknown[], field: string): number | undefined {
  return buckets.reduce<number | undefined>((sum, bucket) => {
    const count = asCount(valueAt(bucket, field));
    return sum === undefined || count === undefined ? undefined : sum + count;
  }, 0);
}
