const POST = '1a2b3c4d5e6f';
const AT = 1_790_812_800_000;
const STORY = `https://medium.com/@mira.holt/what-forty-readers-taught-me-${POST}`;
const DAY = 86_400_000;

/** One answer to Medium's page, as Medium gives it (shapes of 2025 and 2026). */
export interface MediumAnswer {
  readonly operation: string;
  readonly url: string;
  readonly variables: object;
  readonly data: object;
}

const user = {
  id: 'b1',
  username: 'kaj',
  name: 'Kaj',
  socialStats: { followerCount: 87, followingCount: 3 },
  viewerEdge: { id: 'userId:b1-viewerId:a1', isFollowing: true, createdAt: AT },
  newsletterV3: { id: 'c0ffee' },
};
const response = {
  id: '0aaa0000bbb1',
  createdAt: AT - 5,
  firstPublishedAt: AT,
  creator: user,
  clapCount: 3,
  content: { isLockedPreviewOnly: false, bodyModel: { paragraphs: [{ text: 'I follow back', type: 'P' }] } },
};
const thread = {
  ...response,
  threadedPostResponses: { posts: [{ ...response, id: '0aaa0000bbb5' }], pagingInfo: { next: null } },
};
const ownStory = {
  id: 'f0a1',
  title: 'Soup for one',
  mediumUrl: 'https://medium.com/@jane/soup-for-one-f0a1',
  firstPublishedAt: AT,
  isLocked: true,
  tags: [{ id: 'food', displayTitle: 'Food' }],
  creator: { id: 'a1', username: 'jane' },
  inResponseToPostResult: null,
  totalStats: { presentations: 940, views: 212, reads: 97 },
  earnings: { total: { currencyCode: 'USD', units: 1, nanos: 390_000_000 } },
};
const bucket = {
  dayStartsAt: AT,
  membershipType: 'MEMBER',
  readersThatViewedCount: 5,
  readersThatReadCount: 3,
  readersThatInitiallyFollowedAuthorFromThisPostCount: 1,
};

/** Each kind of answer that something is read from. */
export const MEDIUM_ANSWERS: readonly MediumAnswer[] = [
  {
    operation: 'PostResponsesQuery',
    url: STORY,
    variables: { postId: POST },
    data: { post: { id: POST, postResponses: { count: 48 }, threadedPostResponses: { posts: [thread] } } },
  },
  {
    operation: 'PagedThreadedPostResponsesQuery',
    url: STORY,
    variables: { postId: '0aaa0000bbb1' },
    data: { post: { ...thread, responseRootPost: { post: { id: POST } } } },
  },
  {
    operation: 'UserFollowers',
    url: 'https://medium.com/@kaj/followers',
    variables: { username: 'kaj', paging: { from: 'b9', limit: 8 } },
    data: {
      userResult: {
        ...user,
        followersUserConnection: { users: [user], pagingInfo: { next: { from: 'b1' } } },
      },
    },
  },
  {
    operation: 'UserFollowingUsersList',
    url: 'https://medium.com/@kaj/following',
    variables: { username: 'kaj', paging: null },
    data: { userResult: { ...user, followingUserConnection: { users: [user], pagingInfo: { next: null } } } },
  },
  {
    operation: 'UserProfileQuery',
    url: 'https://medium.com/@jane',
    variables: { username: 'jane' },
    data: { userResult: { ...user, viewerIsUser: true, homepagePostsConnection: { posts: [ownStory] } } },
  },
  { operation: 'UserViewerEdge', url: STORY, variables: { userId: 'b1' }, data: { user } },
  {
    operation: 'NewsletterV3ViewerEdge',
    url: STORY,
    variables: { newsletterSlug: 'b1', username: 'kaj' },
    data: { newsletterV3: { id: 'c0ffee', user: { id: 'b1' } } },
  },
  {
    operation: 'AvatarMenuQuery',
    url: STORY,
    variables: {},
    data: { viewer: { ...user, membership: { tier: 'MEMBER' }, partnerProgramEnrollment: null } },
  },
  {
    operation: 'ClapMutation',
    url: STORY,
    variables: { targetPostId: POST, numClaps: 6 },
    data: { clap: { id: POST, clapCount: 1_210, viewerEdge: { clapCount: 6 } } },
  },
  {
    operation: 'PostViewerEdgeQuery',
    url: STORY,
    variables: { postId: POST },
    data: { postResult: { id: POST, viewerEdge: { id: `postId:${POST}-viewerId:a1`, clapCount: 12 } } },
  },
  {
    operation: 'SubscribeNewsletterV3Mutation',
    url: STORY,
    variables: { newsletterV3Id: 'c0ffee' },
    data: { subscribeNewsletterV3: true },
  },
  { operation: 'FollowUser', url: STORY, variables: { userId: 'b1' }, data: { followUser: user } },
  {
    operation: 'PublishPostThreadedResponse',
    url: STORY,
    variables: { inResponseToPostId: POST },
    data: { publishPostThreadedResponse: response },
  },
  {
    operation: 'NotificationsQuery',
    url: 'https://medium.com/me/notifications',
    variables: {},
    data: {
      notifications: [
        {
          notificationType: 'users_following_you_rollup',
          occurredAt: AT,
          actor: user,
          rollupItems: [{ occurredAt: AT + 2, actor: user }],
        },
      ],
    },
  },
  {
    operation: 'UserLifetimeStoryStatsPostsQuery',
    url: 'https://medium.com/me/stats',
    variables: {},
    data: { user: { postsConnection: { edges: [{ node: ownStory }] } } },
  },
  {
    operation: 'UserMonthlyStoryStatsTimeseriesQuery',
    url: 'https://medium.com/me/stats',
    variables: { username: 'jane', input: { startTime: AT, endTime: AT + 30 * DAY } },
    data: {
      user: {
        postsAggregateTimeseriesStats: { totalStats: { viewers: 180, readers: 92, netFollowersGained: -2 } },
      },
    },
  },
  {
    operation: 'useStatsPostNewChartDataQuery',
    url: 'https://medium.com/me/stats/post/f0a1',
    variables: { postId: 'f0a1' },
    data: {
      postStatsDailyBundle: {
        buckets: [bucket, { ...bucket, dayStartsAt: AT + DAY, membershipType: 'NONMEMBER' }],
      },
    },
  },
];
