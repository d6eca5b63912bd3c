import { describe, expect, it } from 'vitest';
import { pageFactsSchema } from '../../../../lib/facts/page-facts';
import { readAnswer } from '../../../../lib/medium/read-answer';

const STATS = 'https://medium.com/me/stats';
const DAY = 86_400_000;
const OCTOBER = Date.UTC(2026, 9, 1);
const NOVEMBER = Date.UTC(2026, 10, 1);

function writerOf(operation: string, data: unknown, variables: unknown = {}, url = STATS) {
  const facts = readAnswer({ operation, variables, body: { data } }, url);
  return facts && pageFactsSchema.parse(facts).writer;
}

const post = {
  __typename: 'Post',
  id: 'f0a1',
  title: 'Soup for one',
  firstPublishedAt: OCTOBER,
  creator: { id: 'a1', username: 'jane' },
  inResponseToPostResult: null,
};

describe('the list of lifetime stats', () => {
  const answer = (node: object) =>
    writerOf('UserLifetimeStoryStatsPostsQuery', { user: { postsConnection: { edges: [{ node }] } } });
  const totalStats = { presentations: 940, views: 212, reads: 97 };

  it('tells each story and its figures', () => {
    const earnings = { total: { currencyCode: 'USD', nanos: 390_000_000, units: 1 } };
    expect(answer({ ...post, isLocked: true, tags: [{ id: 'food' }], totalStats, earnings })).toStrictEqual({
      stories: [
        {
          id: 'f0a1',
          authorId: 'a1',
          title: 'Soup for one',
          publishedAt: OCTOBER,
          isPaywalled: true,
          tags: ['food'],
        },
      ],
      stats: [{ storyId: 'f0a1', ...totalStats, earnings: { currency: 'USD', minor: 139 } }],
    });
  });

  it.each([
    [
      'presentations that Medium does not have',
      { totalStats: { ...totalStats, presentations: null } },
      { views: 212, reads: 97 },
    ],
    [
      'a currency that is none',
      { totalStats, earnings: { total: { currencyCode: 'POINTS1', units: 3, nanos: 0 } } },
      totalStats,
    ],
    ['a count that is text', { totalStats: { views: '212', reads: 97 } }, { reads: 97 }],
    ['a count below zero', { totalStats: { views: -1, reads: 97 } }, { reads: 97 }],
  ])('leaves out %s', (_what, more, expected) => {
    expect(answer({ ...post, ...more })?.stats).toStrictEqual([{ storyId: 'f0a1', ...expected }]);
  });

  it('takes neither a draft nor a response for a story', () => {
    expect(answer({ ...post, firstPublishedAt: null })?.stories).toBeUndefined();
    expect(answer({ ...post, firstPublishedAt: 0 })?.stories).toBeUndefined();
    expect(answer({ ...post, inResponseToPostResult: { id: 'b2' } })?.stories).toBeUndefined();
  });

  it('is not looked for on other pages', () => {
    const data = { user: { postsConnection: { edges: [{ node: { ...post, totalStats } }] } } };
    expect(
      writerOf('UserLifetimeStoryStatsPostsQuery', data, {}, 'https://medium.com/@jane'),
    ).toBeUndefined();
  });
});

describe('the stats of one month', () => {
  const data = {
    user: {
      postsAggregateTimeseriesStats: { totalStats: { viewers: 180, readers: 92, netFollowersGained: -2 } },
    },
  };
  const ask = (input: unknown) =>
    writerOf('UserMonthlyStoryStatsTimeseriesQuery', data, { username: 'jane', input });

  it('are those of the month that was asked for', () => {
    expect(ask({ startTime: OCTOBER, endTime: NOVEMBER })?.stats).toStrictEqual([
      {
        views: 180,
        reads: 92,
        followersGained: -2,
        month: '2026-10',
        span: { fromAt: OCTOBER, untilAt: NOVEMBER },
      },
    ]);
  });

  it('are those of the span that stands beside the name, or under its other names', () => {
    const spans = [
      { input: { startAt: OCTOBER, endAt: NOVEMBER } },
      { startTime: OCTOBER, endTime: NOVEMBER },
    ];
    for (const variables of spans) {
      const [stats] = writerOf('UserMonthlyStoryStatsTimeseriesQuery', data, variables)?.stats ?? [];
      expect(stats).toMatchObject({ month: '2026-10', span: { fromAt: OCTOBER, untilAt: NOVEMBER } });
    }
  });

  it('tell no more than Medium does', () => {
    const told = (totalStats: object) =>
      writerOf(
        'UserMonthlyStoryStatsTimeseriesQuery',
        { user: { postsAggregateTimeseriesStats: { totalStats } } },
        { input: { startTime: OCTOBER, endTime: NOVEMBER } },
      )?.stats?.map(({ month: _, span: __, ...figures }) => figures);
    expect(told({ viewers: 0 })).toStrictEqual([{ views: 0 }]);
    expect(told({ netFollowersGained: '-1000000000' })).toStrictEqual([{ followersGained: -1_000_000_000 }]);
    expect(told({ readers: 3, netFollowersGained: -1_000_000_001 })).toStrictEqual([{ reads: 3 }]);
    expect(told({ readers: 3, netFollowersGained: 1_000_000_001 })).toStrictEqual([{ reads: 3 }]);
    expect(told({ viewers: '180' })).toBeUndefined();
    expect(told({})).toBeUndefined();
  });

  it.each([
    ['no span', undefined],
    ['half a span', { startTime: OCTOBER }],
    ['the other half', { endTime: NOVEMBER }],
    ['two months', { startTime: OCTOBER, endTime: NOVEMBER + 30 * DAY }],
    ['a span of no length', { startTime: OCTOBER, endTime: OCTOBER }],
  ])('are left alone when %s was asked for', (_what, input) => {
    expect(ask(input)).toBeUndefined();
  });
});

describe('the daily figures of one story', () => {
  const bucket = (day: number, membershipType: string, reads: unknown, follows = 0) => ({
    dayStartsAt: OCTOBER + day * DAY,
    membershipType,
    readersThatReadCount: reads,
    readersThatInitiallyFollowedAuthorFromThisPostCount: follows,
  });
  const ask = (buckets: unknown, variables: object = { postId: 'f0a1' }) =>
    writerOf('useStatsPostNewChartDataQuery', { postStatsDailyBundle: { buckets } }, variables)?.stats;

  it('are added up by month, members apart', () => {
    const input = { postId: 'f0a1', startTime: OCTOBER, endTime: NOVEMBER + DAY };
    const span = { fromAt: OCTOBER, untilAt: NOVEMBER + DAY };
    expect(
      ask(
        [
          bucket(0, 'MEMBER', 3, 1),
          bucket(0, 'NONMEMBER', 5),
          bucket(30, 'MEMBER', 4),
          bucket(31, 'MEMBER', 1),
        ],
        input,
      ),
    ).toStrictEqual([
      { storyId: 'f0a1', month: '2026-10', span, reads: 12, memberReads: 7, followersGained: 1 },
      { storyId: 'f0a1', month: '2026-11', span, reads: 1, memberReads: 1, followersGained: 0 },
    ]);
  });

  it('reach from the first to the last day that came, when no span was asked for', () => {
    const stats = ask([bucket(4, 'MEMBER', 3), bucket(9, 'MEMBER', 3)]);
    expect(stats?.map(({ span }) => span)).toStrictEqual([
      { fromAt: OCTOBER + 4 * DAY, untilAt: OCTOBER + 10 * DAY },
    ]);
  });

  it('are those of the story that is named in the query, wherever it stands', () => {
    expect(ask([bucket(0, 'MEMBER', 3)], { input: { postId: 'f0a1' } })?.[0]).toMatchObject({
      storyId: 'f0a1',
      span: { fromAt: OCTOBER, untilAt: OCTOBER + DAY },
    });
    const input = { postId: 'f0a1', startTime: OCTOBER, endTime: NOVEMBER };
    expect(ask([bucket(3, 'MEMBER', 3)], { input })?.[0]?.span).toStrictEqual({
      fromAt: OCTOBER,
      untilAt: NOVEMBER,
    });
    expect(ask([bucket(0, 'MEMBER', 3)], { postId: 'SOUP' })).toBeUndefined();
  });

  it('reach from the first to the last day in whatever order they came', () => {
    expect(
      ask([bucket(9, 'MEMBER', 3), bucket(4, 'MEMBER', 3), bucket(6, 'MEMBER', 3)])?.[0]?.span,
    ).toStrictEqual({
      fromAt: OCTOBER + 4 * DAY,
      untilAt: OCTOBER + 10 * DAY,
    });
  });

  it('tell views as they tell reads', () => {
    const viewed = (day: number, membershipType: string, views: unknown) => ({
      dayStartsAt: OCTOBER + day * DAY,
      membershipType,
      readersThatViewedCount: views,
    });
    expect(ask([viewed(0, 'MEMBER', 3), viewed(0, 'NONMEMBER', 5)])).toMatchObject([
      { views: 8, memberViews: 3 },
    ]);
    expect(ask([viewed(0, 'NONMEMBER', 5)])).toMatchObject([{ views: 5, memberViews: 0 }]);
    for (const [figures] of [
      ask([viewed(0, 'MEMBER', 3), viewed(0, 'NONMEMBER', null)]),
      ask([viewed(0, 'MEMBER', 6_000_000_000), viewed(1, 'NONMEMBER', 6_000_000_000)]),
    ].map((stats) => stats ?? [])) {
      expect(figures).not.toHaveProperty('views');
      expect(figures).not.toHaveProperty('memberViews');
    }
  });

  it('leave out a figure that a day does not tell', () => {
    expect(ask([bucket(0, 'MEMBER', 3), bucket(1, 'MEMBER', null)])?.[0]).not.toHaveProperty('reads');
  });

  it('leave out a sum that nobody can believe', () => {
    const [october] =
      ask([bucket(0, 'MEMBER', 6_000_000_000, 1), bucket(1, 'MEMBER', 6_000_000_000, 1)]) ?? [];
    expect(october).toMatchObject({ followersGained: 2 });
    expect(october).not.toHaveProperty('reads');
    expect(ask([bucket(0, 'MEMBER', 3, 1_000_000_001)])?.[0]).not.toHaveProperty('followersGained');
    expect(ask([bucket(0, 'MEMBER', 3, 1_000_000_000)])?.[0]).toMatchObject({
      followersGained: 1_000_000_000,
    });
  });

  it('leave members out where they are not told apart', () => {
    for (const other of ['ALL', 'NONMEMBERS', 'A_MEMBER']) {
      const [october] = ask([bucket(0, 'MEMBER', 3), bucket(1, other, 2)]) ?? [];
      expect(october).toMatchObject({ reads: 5 });
      expect(october).not.toHaveProperty('memberReads');
    }
  });

  it.each([
    ['no story is named', [bucket(0, 'MEMBER', 3)], {}],
    ['a day has no date', [bucket(0, 'MEMBER', 3), { readersThatReadCount: 4 }], { postId: 'f0a1' }],
    ['there are no days', [], { postId: 'f0a1' }],
    [
      'a day lies at the end of all time',
      [{ ...bucket(0, 'MEMBER', 3), dayStartsAt: Date.UTC(2100, 0, 1) }],
      { postId: 'f0a1' },
    ],
  ])('say nothing when %s', (_what, buckets, variables) => {
    expect(ask(buckets, variables)).toBeUndefined();
  });
});

describe('what is said of the account', () => {
  const ask = (viewer: object) =>
    writerOf('AvatarMenuQuery', { viewer: { id: 'a1', ...viewer } }, {}, 'https://medium.com/')?.program;

  it.each([
    [{ membership: null }, { membership: 'none' }],
    [{ membership: { tier: 'MEMBER' } }, { membership: 'member' }],
    [{ membership: { tier: 'FRIEND' } }, { membership: 'friend' }],
    [{ membership: { tier: 'PATRON' } }, { membership: 'other' }],
    [{ partnerProgramEnrollment: null }, { isEnrolled: false }],
    [{ partnerProgramEnrollment: { id: 'e1' } }, { isEnrolled: true }],
    [{ viewerEdge: { createdAt: OCTOBER } }, { joinedAt: OCTOBER }],
  ])('reads %o', (viewer, expected) => {
    expect(ask(viewer)).toStrictEqual(expected);
  });

  it.each([[{}], [{ membership: {} }], [{ membership: { tier: 4 } }], [{ partnerProgramEnrollment: 1 }]])(
    'takes %o for nothing said',
    (viewer) => {
      expect(ask(viewer)).toBeUndefined();
    },
  );
});
