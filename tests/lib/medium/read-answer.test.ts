import { describe, expect, it } from 'vitest';
import { pageFactsSchema } from '../../../lib/facts/page-facts';
import { readAnswer } from '../../../lib/medium/read-answer';
import { STORY_URL } from './fixtures/story-2025';

const POST = '1a2b3c4d5e6f';
const AT = 1_740_787_200_000;

function read(operation: string, data: unknown, variables: object = {}, url = STORY_URL) {
  const facts = readAnswer({ operation, variables, body: { data } }, url);
  return facts && pageFactsSchema.parse(facts);
}

function post(id: string, username: string, words: string[], replies: object[] = []) {
  return {
    id,
    createdAt: AT - 5,
    firstPublishedAt: AT,
    creator: { id: `${id.slice(-4)}cafe`, username, name: username.toUpperCase() },
    clapCount: 3,
    content: { bodyModel: { paragraphs: words.map((text) => ({ text, type: 'P', markups: [] })) } },
    ...(replies.length > 0 ? { threadedPostResponses: { posts: replies } } : {}),
  };
}

describe('readAnswer, on responses', () => {
  const thread = {
    post: {
      id: POST,
      postResponses: { count: 48 },
      threadedPostResponses: {
        posts: [
          post('0aaa0000bbb1', 'tomas_k', ['One', 'Two'], [post('0aaa0000bbb5', 'mira.holt', ['Thanks'])]),
        ],
        pagingInfo: { next: { limit: 10, to: 'x' } },
      },
    },
  };

  it.each([null, {}, { id: null, username: null, name: null }])(
    'gives no author where the account is gone (%j), and reads those beside it',
    (creator) => {
      const posts = [
        { ...post('0aaa0000bbb1', 'tomas_k', ['One']), creator },
        post('0aaa0000bbb5', 'mira.holt', ['Two']),
      ];
      const facts = read(
        'PostResponsesQuery',
        { post: { id: POST, threadedPostResponses: { posts } } },
        { postId: POST },
      );
      expect(facts?.responses).toStrictEqual([
        { id: '0aaa0000bbb1', parentId: null, text: 'One', cut: false, at: AT, clapCount: 3 },
        expect.objectContaining({ id: '0aaa0000bbb5', authorUsername: 'mira.holt', text: 'Two' }),
      ]);
    },
  );

  it.each(['PostResponsesQuery', 'PagedThreadedPostResponsesQuery'])('reads %s', (operation) => {
    expect(read(operation, thread, { postId: POST })).toStrictEqual({
      url: STORY_URL,
      kind: 'story',
      story: { id: POST, responseCount: 48 },
      responses: [
        {
          id: '0aaa0000bbb1',
          parentId: null,
          authorId: 'bbb1cafe',
          authorUsername: 'tomas_k',
          authorName: 'TOMAS_K',
          text: 'One\nTwo',
          cut: false,
          at: AT,
          clapCount: 3,
        },
        {
          id: '0aaa0000bbb5',
          parentId: '0aaa0000bbb1',
          authorId: 'bbb5cafe',
          authorUsername: 'mira.holt',
          authorName: 'MIRA.HOLT',
          text: 'Thanks',
          cut: false,
          at: AT,
          clapCount: 3,
        },
      ],
      problems: [],
    });
  });

  it('reads more replies to a response of the page', () => {
    const replies = {
      post: {
        id: '0aaa0000bbb1',
        responseRootPost: { post: { id: POST } },
        threadedPostResponses: { posts: [post('0aaa0000bbb6', 'kaj', ['Me too'])] },
      },
    };
    const facts = read('PagedThreadedPostResponsesQuery', replies, { postId: '0aaa0000bbb1' });
    expect(facts?.responses).toMatchObject([{ id: '0aaa0000bbb6', parentId: '0aaa0000bbb1' }]);
    expect(facts).not.toHaveProperty('story');
  });

  it('leaves the thread of another story alone', () => {
    const other = { post: { ...thread.post, id: '9e8d7c6b5a43' } };
    expect(read('PostResponsesQuery', other, { postId: '9e8d7c6b5a43' })).toBeUndefined();
  });

  it('marks what it has no whole text of', () => {
    const locked = {
      ...post('0aaa0000bbb1', 'a', ['x']),
      content: { isLockedPreviewOnly: true, bodyModel: { paragraphs: [{ text: 'x' }] } },
    };
    const bare = { id: '0aaa0000bbb2' };
    const long = post('0aaa0000bbb3', 'a', ['x'.repeat(10_001)]);
    const data = { post: { id: POST, threadedPostResponses: { posts: [locked, bare, long] } } };
    expect(
      read('PostResponsesQuery', data, { postId: POST })?.responses?.map(({ cut }) => cut),
    ).toStrictEqual([true, true, true]);
  });
});

describe('readAnswer, on lists', () => {
  const answer = (
    next: unknown,
    users: unknown[] = [{ id: 'b1', username: 'tomas_k', name: 'Tomas K' }],
  ) => ({
    userResult: {
      id: 'a1',
      username: 'jane.roe',
      socialStats: { followerCount: 9 },
      followersUserConnection: { users, pagingInfo: { next } },
    },
  });
  const url = 'https://medium.com/@jane.roe/followers';
  const list = (data: unknown, variables: object) => read('UserFollowers', data, variables, url)?.list;

  it('reads the first page', () => {
    expect(list(answer({ from: 'b1', limit: 8 }), { username: 'jane.roe', paging: null })).toStrictEqual({
      of: 'jane.roe',
      kind: 'followers',
      usernames: ['tomas_k'],
      total: 9,
      complete: false,
      after: null,
      next: 'b1',
    });
  });

  it('reads the last page, which alone proves nothing', () => {
    const paging = { from: 'b1', limit: 8 };
    expect(list(answer(null), { username: 'jane.roe', paging })).toMatchObject({
      complete: false,
      after: 'b1',
      next: null,
    });
  });

  it('is complete only when the first page is the last', () => {
    expect(list(answer(null), { paging: { limit: 8 } })?.complete).toBe(true);
    expect(list(answer(undefined), { paging: null })?.complete).toBe(false);
    expect(list(answer(null, [{ id: 'b1' }]), { paging: null })?.complete).toBe(false);
  });

  it('reads whom somebody follows', () => {
    const data = {
      userResult: {
        id: 'a1',
        socialStats: { followingCount: 3 },
        followingUserConnection: {
          users: [{ id: 'b1', username: 'kaj' }],
          pagingInfo: { next: { from: '1761544140400' } },
        },
      },
    };
    const facts = read('UserFollowingUsersList', data, {
      username: 'noor',
      paging: { from: '1761544140500', limit: 25 },
    });
    expect(facts?.list).toStrictEqual({
      of: 'noor',
      kind: 'following',
      usernames: ['kaj'],
      total: 3,
      complete: false,
      after: '1761544140500',
      next: '1761544140400',
    });
  });
});

describe('readAnswer, on people', () => {
  const user = { id: 'b1', username: 'kaj', name: 'Kaj', socialStats: { followerCount: 87 } };

  it.each(['UserProfileQuery', 'UserProfileRightColQuery'])('reads the counts of %s', (operation) => {
    const data = { userResult: { ...user, viewerEdge: { id: 'userId:b1-viewerId:a1', isFollowing: true } } };
    expect(read(operation, data)?.people).toStrictEqual([
      { id: 'b1', username: 'kaj', name: 'Kaj', followers: { count: 87, exact: true }, iFollow: true },
    ]);
  });

  it('knows the viewer’s own profile', () => {
    expect(read('UserProfileQuery', { userResult: { ...user, viewerIsUser: true } })?.viewer).toStrictEqual({
      id: 'b1',
      username: 'kaj',
      name: 'Kaj',
    });
  });

  it('reads a follow state', () => {
    const data = { user: { id: 'b1', viewerEdge: { id: 'userId:b1-viewerId:a1', isFollowing: false } } };
    expect(read('UserViewerEdge', data)?.people).toStrictEqual([{ id: 'b1', iFollow: false }]);
  });

  it('believes no follow state of a visitor', () => {
    const data = { user: { id: 'b1', viewerEdge: { id: 'userId:b1-viewerId:lo_123', isFollowing: false } } };
    expect(read('UserViewerEdge', data)?.people).toStrictEqual([{ id: 'b1' }]);
  });

  it('learns whose newsletter it is, and not that it is followed', () => {
    const data = { newsletterV3: { id: 'c0ffee', viewerEdge: { isSubscribed: true } } };
    expect(
      read('NewsletterV3ViewerEdge', data, { newsletterSlug: 'b1', username: 'kaj' })?.people,
    ).toStrictEqual([{ username: 'kaj', newsletterId: 'c0ffee' }]);
    expect(
      read('NewsletterV3ViewerEdge', data, { newsletterSlug: 'x', collectionSlug: 'desk', username: 'kaj' }),
    ).toBeUndefined();
  });

  it.each([
    [
      'AvatarMenuQuery',
      { viewer: { id: 'a1', username: 'jane.roe', name: 'Jane Roe' } },
      { id: 'a1', username: 'jane.roe', name: 'Jane Roe' },
    ],
    ['UseBaseCacheControlQuery', { viewer: { id: 'a1' } }, { id: 'a1' }],
    ['UseBaseCacheControlQuery', { viewer: null }, null],
  ])('reads the viewer of %s', (operation, data, viewer) => {
    expect(read(operation, data)?.viewer).toStrictEqual(viewer);
  });
});

describe('readAnswer, on the viewer’s own clicks', () => {
  it('sees today’s follow, which names only a newsletter', () => {
    const variables = { newsletterV3Id: 'c0ffee', shouldRecordConsent: false };
    expect(
      read('SubscribeNewsletterV3Mutation', { subscribeNewsletterV3: true }, variables)?.happenings,
    ).toStrictEqual([{ kind: 'viewerFollowed', newsletterId: 'c0ffee' }]);
    expect(
      read('SubscribeNewsletterV3Mutation', { subscribeNewsletterV3: false }, variables),
    ).toBeUndefined();
  });

  it('does not take the end of e-mails for the end of following', () => {
    expect(
      read(
        'UnsubscribeNewsletterV3Mutation',
        { unsubscribeNewsletterV3: true },
        { newsletterV3Id: 'c0ffee' },
      ),
    ).toBeUndefined();
  });

  it.each([
    ['FollowUser', 'followUser', true, 'viewerFollowed'],
    ['FollowUserMutation', 'followUser', true, 'viewerFollowed'],
    ['UnfollowUserMutation', 'unfollowUser', false, 'viewerUnfollowed'],
  ])('sees %s', (operation, field, isFollowing, kind) => {
    const data = {
      [field]: { id: 'b1', name: 'Kaj', viewerEdge: { id: 'userId:b1-viewerId:a1', isFollowing } },
    };
    expect(read(operation, data)).toMatchObject({
      people: [{ id: 'b1', iFollow: isFollowing }],
      happenings: [{ kind, personId: 'b1', name: 'Kaj' }],
    });
  });

  it('does not believe a follow that its answer denies', () => {
    const data = { followUser: { id: 'b1', viewerEdge: { isFollowing: false } } };
    expect(read('FollowUser', data)).toBeUndefined();
  });

  it('sees claps', () => {
    const data = { clap: { id: POST, clapCount: 1_210, viewerEdge: { clapCount: 6 } } };
    expect(read('ClapMutation', data, { targetPostId: POST, numClaps: 6 })).toMatchObject({
      story: { id: POST, clapCount: 1_210, viewerClapCount: 6 },
      happenings: [{ kind: 'viewerClapped', postId: POST }],
    });
    expect(read('ClapMutation', { clap: null }, { targetPostId: POST })).toBeUndefined();
  });

  it('sees the viewer’s own claps on the story of the page, of a member only', () => {
    const edge = (clapCount: number, viewer = 'a1') => ({
      postResult: { id: POST, viewerEdge: { id: `postId:${POST}-viewerId:${viewer}`, clapCount } },
    });
    const claps = (data: unknown, postId = POST) =>
      read('PostViewerEdgeQuery', data, { postId })?.story?.viewerClapCount;
    expect(claps(edge(12))).toBe(12);
    expect(claps(edge(0))).toBe(0);
    expect(claps(edge(51))).toBeUndefined();
    expect(claps(edge(0, 'lo_1a2b'))).toBeUndefined();
    expect(claps(edge(12), '0aaa0000bbb9')).toBeUndefined();
    expect(claps({ postResult: null })).toBeUndefined();
  });

  it('sees the viewer’s own response and reply', () => {
    const data = { publishPostThreadedResponse: post('0aaa0000bbb9', 'jane.roe', ['I follow back']) };
    expect(read('PublishPostThreadedResponse', data, { inResponseToPostId: POST })).toMatchObject({
      responses: [{ id: '0aaa0000bbb9', parentId: null, text: 'I follow back', at: AT }],
      happenings: [{ kind: 'viewerResponded', username: 'jane.roe', postId: POST, at: AT }],
    });
    expect(
      read('PublishPostThreadedResponse', data, { inResponseToPostId: '0aaa0000bbb1' })?.responses?.[0]
        ?.parentId,
    ).toBe('0aaa0000bbb1');
  });
});

describe('readAnswer, on notifications', () => {
  const actor = (id: string) => ({ id, username: `u${id}`, name: `N ${id}` });

  it('finds followers by the shape, also those rolled up', () => {
    const notifications = [
      { notificationType: 'users_following_you', occurredAt: AT, actor: actor('b1') },
      { notificationType: 'response_created', occurredAt: AT, actor: actor('b9') },
      {
        notificationType: 'users_following_you_rollup',
        occurredAt: AT + 9,
        actor: actor('b4'),
        rollupItems: [
          { occurredAt: AT + 2, actor: actor('b2') },
          { occurredAt: AT + 3, actor: actor('b3') },
        ],
      },
    ];
    const data = { viewer: { anything: { notificationsConnectionByActivityTypes: { notifications } } } };
    const happenings = read('SomeNewName', data, {}, 'https://medium.com/me/notifications')?.happenings ?? [];
    expect(happenings.map(({ kind, personId, at }) => [kind, personId, at]).sort()).toStrictEqual([
      ['followedViewer', 'b1', AT],
      ['followedViewer', 'b2', AT + 2],
      ['followedViewer', 'b3', AT + 3],
      ['followedViewer', 'b4', undefined],
    ]);
  });
});

describe('readAnswer, on what it does not know', () => {
  it.each(['SomethingElse', 'constructor', '__proto__', 'toString'])('says nothing of %s', (operation) => {
    expect(read(operation, { post: { id: POST } })).toBeUndefined();
  });

  it.each([
    null,
    undefined,
    5,
    'x',
    [],
    {},
    { post: [] },
    { userResult: 'x' },
    { viewer: [] },
    { user: { id: 5 } },
  ])('reads nothing in %j', (data) => {
    for (const operation of [
      'PostResponsesQuery',
      'UserFollowers',
      'UserViewerEdge',
      'UserProfileQuery',
      'ClapMutation',
      'PostViewerEdgeQuery',
      'FollowUser',
      'Other',
    ])
      expect(read(operation, data, { postId: POST })?.people ?? []).toStrictEqual([]);
  });
});
