import { type DayFigures, daysOf, sumDays } from '../world/own-figures';
import type { Post } from '../world/types';
import { type RequestContext, type Resolver, textOf, type Variables } from './context';
import { userWire } from './person-wire';
import { postWire } from './post-wire';

/** The viewer's own stories, newest first. */
function ownPosts({ world, viewer }: RequestContext): Post[] {
  return [...world.posts.values()]
    .filter((post) => post.authorId === viewer?.id && post.parentId === null)
    .sort((a, b) => b.createdAt - a.createdAt);
}

/** Whole dollars and thousand-millionths of one. */
function moneyWire(cents: number) {
  const units = Math.trunc(cents / 100);
  return { __typename: 'Money', currencyCode: 'USD', units, nanos: (cents - units * 100) * 10_000_000 };
}

/** Shapes and name as seen in 2026. */
const lifetimeStats: Resolver = (_variables, context) => {
  const { viewer, now } = context;
  return {
    user: viewer && {
      ...userWire(viewer),
      postsConnection: {
        __typename: 'PostConnection',
        edges: ownPosts(context).map((post) => {
          const sum = sumDays(daysOf(post, now));
          const views = sum.memberViews + sum.otherViews;
          const reads = sum.memberReads + sum.otherReads;
          return {
            __typename: 'PostEdge',
            node: {
              ...postWire(post, context),
              totalStats: { __typename: 'PostStats', presentations: sum.presentations, views, reads },
              earnings: { __typename: 'PostEarnings', total: moneyWire(sum.cents) },
            },
          };
        }),
      },
    },
  };
};

function spanOf(variables: Variables): { from: number; until: number } {
  const input = (variables.input ?? variables) as { startTime?: unknown; endTime?: unknown };
  return { from: Number(input.startTime ?? 0), until: Number(input.endTime ?? 0) };
}

function within(days: readonly DayFigures[], { from, until }: { from: number; until: number }): DayFigures[] {
  return days.filter(({ at }) => at >= from && at < until);
}

/** Name, variables and totals as seen in 2026; what the points hold was not seen. */
const monthlyStats: Resolver = (variables, context) => {
  const { viewer, now } = context;
  const span = spanOf(variables);
  const sum = sumDays(ownPosts(context).flatMap((post) => within(daysOf(post, now), span)));
  return {
    user: viewer && {
      __typename: 'User',
      id: viewer.id,
      postsAggregateTimeseriesStats: {
        __typename: 'AggregatePostTimeseriesStats',
        totalStats: {
          __typename: 'AggregateStats',
          viewers: sum.memberViews + sum.otherViews,
          readers: sum.memberReads + sum.otherReads,
          netFollowersGained: sum.follows,
        },
        points: [],
      },
    },
  };
};

/** Name, buckets and two of the counts as seen in 2026; the variables and `readersThatViewedCount` are a guess. */
const dailyStats: Resolver = (variables, context) => {
  const post = context.world.posts.get(textOf(variables, 'postId'));
  const days = post ? within(daysOf(post, context.now), spanOf(variables)) : [];
  const bucket = (
    day: DayFigures,
    membershipType: string,
    views: number,
    reads: number,
    follows: number,
  ) => ({
    __typename: 'PostStatsDailyBucket',
    dayStartsAt: day.at,
    membershipType,
    readersThatViewedCount: views,
    readersThatReadCount: reads,
    readersThatInitiallyFollowedAuthorFromThisPostCount: follows,
  });
  return {
    postStatsDailyBundle: {
      __typename: 'PostStatsDailyBundle',
      buckets: days.flatMap((day) => [
        bucket(day, 'MEMBER', day.memberViews, day.memberReads, day.follows),
        bucket(day, 'NONMEMBER', day.otherViews, day.otherReads, 0),
      ]),
    },
  };
};

/** Name and shape are a guess: the page of one's own stories was never seen. */
const ownStories: Resolver = (_variables, context) => ({
  viewer: context.viewer && {
    __typename: 'User',
    id: context.viewer.id,
    postsConnection: {
      __typename: 'PostConnection',
      edges: ownPosts(context).map((post) => ({ __typename: 'PostEdge', node: postWire(post, context) })),
    },
  },
});

/** Name and shape are a guess, and no reader knows them: of the dashboard only what it shows is read. */
const dashboard: Resolver = (variables, context) => {
  const from = Number(variables.monthStartsAt ?? 0);
  const date = new Date(from);
  const until = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1);
  const rows = ownPosts(context).map((post) => {
    const days = daysOf(post, context.now);
    return {
      postId: post.id,
      name: post.title,
      monthCents: sumDays(within(days, { from, until })).cents,
      lifeCents: sumDays(days).cents,
    };
  });
  return { partnerDashboard: { __typename: 'PartnerDashboard', rows } };
};

export const ownResolvers: Record<string, Resolver> = {
  UserLifetimeStoryStatsPostsQuery: lifetimeStats,
  UserMonthlyStoryStatsTimeseriesQuery: monthlyStats,
  useStatsPostNewChartDataQuery: dailyStats,
  OwnStoriesQuery: ownStories,
  PartnerDashboardQuery: dashboard,
};
