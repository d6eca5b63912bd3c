import type { Money } from '../../facts/money';
import { monthOf, startOfMonth } from '../month';
import type { FiguresPoint, KeptStory } from '../own-series';

/** What can be asked of a story or of a month. Ratios lie between 0 and 1. */
export const MEASURES = [
  'presentations',
  'views',
  'reads',
  'readRatio',
  'memberReads',
  'followersGained',
  'earnings',
] as const;
export type Measure = (typeof MEASURES)[number];

/** What is known of one story over its life or one month; what no page has told is absent, never 0. */
export interface KnownFigures {
  readonly presentations?: number;
  readonly views?: number;
  readonly reads?: number;
  /** Reads for each view, both from one reading. */
  readonly readRatio?: number;
  readonly memberReads?: number;
  readonly followersGained?: number;
  readonly earnings?: Money;
  /** When the newest of it was read, ms since epoch; absent when nothing was. */
  readonly readAt?: number;
}

/** What a series of readings (oldest first) says today: each figure from the newest reading that tells it. */
export function knownFigures(points: readonly FiguresPoint[]): KnownFigures {
  const { presentations, views, reads, memberReads, followersGained, earnings } = newestOfEach(points);
  const readRatio = ratioOf(points);
  const readAt = points.at(-1)?.at;
  return {
    ...(presentations !== undefined && { presentations }),
    ...(views !== undefined && { views }),
    ...(reads !== undefined && { reads }),
    ...(readRatio !== undefined && { readRatio }),
    ...(memberReads !== undefined && { memberReads }),
    ...(followersGained !== undefined && { followersGained }),
    ...(earnings !== undefined && { earnings }),
    ...(readAt !== undefined && { readAt }),
  };
}

/** What is known of a story: over its life, or in one month ("2026-10"). */
export function figuresOf(story: KeptStory, month?: string): KnownFigures {
  if (month === undefined) return knownFigures(story.lifetime);
  return knownFigures(story.months.find((one) => one.month === month)?.points ?? []);
}

/**
 * Medium tells followers and members' reads by month only. When every month from a story's publication to now was read,
 * they add up to its life; otherwise they are absent.
 */
export function figuresOfMonths(
  { publishedAt, months }: KeptStory,
  now: number,
): Pick<KnownFigures, 'memberReads' | 'followersGained'> {
  if (publishedAt === undefined) return {};
  const known = new Map(months.map(({ month, points }) => [month, knownFigures(points)]));
  const all: (KnownFigures | undefined)[] = [];
  for (let month = monthOf(publishedAt); month <= monthOf(now); month = monthOf(startOfMonth(month, 1))) {
    all.push(known.get(month));
  }
  // A clock that was moved back puts the publication into the future: of no month nothing is known, not 0.
  if (all.length === 0) return {};
  const add = (name: 'memberReads' | 'followersGained') =>
    all.reduce<number | undefined>((sum, figures) => {
      const count = figures?.[name];
      return sum === undefined || count === undefined ? undefined : sum + count;
    }, 0);
  const memberReads = add('memberReads');
  const followersGained = add('followersGained');
  return {
    ...(memberReads !== undefined && { memberReads }),
    ...(followersGained !== undefined && { followersGained }),
  };
}

/** Each figure from the newest reading that tells it. Takes oldest first. */
export function newestOfEach(points: readonly FiguresPoint[]): Partial<FiguresPoint> {
  const known: Partial<FiguresPoint> = {};
  for (const point of points) {
    for (const [name, value] of Object.entries(point)) {
      if (value !== undefined) Object.assign(known, { [name]: value });
    }
  }
  return known;
}

/** Without views there is no ratio. More reads than views are a misreading, not a ratio. */
function ratioOf(points: readonly FiguresPoint[]): number | undefined {
  const both = points.findLast(({ views, reads }) => views !== undefined && reads !== undefined);
  const { views = 0, reads = 0 } = both ?? {};
  return views > 0 && reads <= views ? reads / views : undefined;
}

/**
 * Followers gained for each 1,000 reads, over those months of a story in which one reading tells both. Undefined
 * without such a month, or without a read in them.
 */
export function followersPerThousandReads({ months }: Pick<KeptStory, 'months'>): number | undefined {
  let followers = 0;
  let reads = 0;
  for (const { points } of months) {
    const both = points.findLast((point) => point.followersGained !== undefined && point.reads !== undefined);
    followers += both?.followersGained ?? 0;
    reads += both?.reads ?? 0;
  }
  return reads > 0 ? (followers / reads) * 1_000 : undefined;
}
