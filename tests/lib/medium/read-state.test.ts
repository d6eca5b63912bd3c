import { describe, expect, it } from 'vitest';
import { pageFactsSchema } from '../../../lib/facts/page-facts';
import { readState } from '../../../lib/medium/read-state';
import { state } from './fixtures/state';
import { STORY_URL } from './fixtures/story-2025';

const read = (json: unknown, url = STORY_URL) => {
  const facts = readState(JSON.stringify(json), url);
  return facts && pageFactsSchema.parse(facts);
};

/** Which facts of a story hang on a field of its post. */
const FACTS_OF: Readonly<Record<string, readonly string[]>> = {
  title: ['title'],
  clapCount: ['clapCount'],
  firstPublishedAt: ['publishedAt'],
  postResponses: ['responseCount'],
  creator: ['authorUsername', 'authorId', 'authorName'],
};

const people = (...users: object[]) =>
  Object.fromEntries(users.map((user) => [`User:${Reflect.get(user, 'id')}`, user]));

const list = (connection: object, key = 'followersUserConnection({})') => ({
  ROOT_QUERY: { viewer: { __ref: 'User:a1' }, 'userResult({"username":"jane.roe"})': { __ref: 'User:a1' } },
  ...people(
    {
      id: 'a1',
      username: 'jane.roe',
      name: 'Jane Roe',
      socialStats: { followerCount: 2 },
      [key]: connection,
    },
    { id: 'b1', username: 'tomas_k', name: 'Tomas K' },
    { id: 'b2', username: 'noor', name: 'Noor' },
  ),
});

describe('readState, on a story', () => {
  it('reads the story of the address', () => {
    expect(read(state)?.story).toStrictEqual({
      id: '1a2b3c4d5e6f',
      title: 'What forty readers taught me',
      authorUsername: 'mira.holt',
      authorId: '9f8e7d6c5b4a',
      authorName: 'Mira Holt',
      clapCount: 1_204,
      viewerClapCount: 12,
      responseCount: 48,
      publishedAt: 1_740_787_200_000,
    });
  });

  it('keeps only the viewer when the address has moved on', () => {
    const facts = read(state, 'https://medium.com/@kaj/other-words-9e8d7c6b5a43');
    expect(facts).toMatchObject({
      kind: 'other',
      viewer: { id: 'aaaaaaaaaaaa', username: 'jane.roe', name: 'Jane Roe' },
    });
    expect(facts).not.toHaveProperty('story');
  });

  it('knows which post a response responds to', () => {
    const post = { ...state['Post:1a2b3c4d5e6f'], inResponseToPostResult: { __ref: 'Post:2b3c4d5e6f70' } };
    expect(read({ ...state, 'Post:1a2b3c4d5e6f': post })?.story?.inResponseToId).toBe('2b3c4d5e6f70');
  });

  it('does not let visitors follow or clap', () => {
    const user = { ...state['User:9f8e7d6c5b4a'], viewerEdge: null, isFollowing: false };
    const facts = read({
      ...state,
      ROOT_QUERY: { ...state.ROOT_QUERY, viewer: null },
      'User:9f8e7d6c5b4a': user,
    });
    expect(facts?.viewer).toBeNull();
    expect(facts?.story).not.toHaveProperty('viewerClapCount');
    expect(facts?.people?.[0]).not.toHaveProperty('iFollow');
  });

  it('reads what a member’s edge says of following', () => {
    const edge = 'UserViewerEdge:userId:9f8e7d6c5b4a-viewerId:aaaaaaaaaaaa';
    expect(read({ ...state, [edge]: { isFollowing: true } })?.people?.[0]?.iFollow).toBe(true);
  });

  it('does not take a publication’s newsletter for the author’s', () => {
    const newsletter = { id: 'c0ffee123456', type: 'NEWSLETTER_TYPE_COLLECTION' };
    expect(read({ ...state, 'NewsletterV3:c0ffee123456': newsletter })?.people?.[0]).not.toHaveProperty(
      'newsletterId',
    );
  });
});

describe('readState, on the viewer', () => {
  it.each([
    [{ ROOT_QUERY: {}, 'UserViewerEdge:userId:9f8e-viewerId:lo_c8b2b931b381': {} }, null],
    [{ ROOT_QUERY: {}, 'UserViewerEdge:userId:a1-viewerId:a1': {} }, { id: 'a1' }],
    [{ ROOT_QUERY: {}, 'UserViewerEdge:userId:b2-viewerId:a1': {} }, undefined],
    [{ ROOT_QUERY: {} }, undefined],
  ])('reads %j', (json, viewer) => {
    expect(read(json)?.viewer).toStrictEqual(viewer);
  });
});

describe('readState, on lists and profiles', () => {
  const url = 'https://medium.com/@Jane.Roe/followers';

  it('reads the one page that there is', () => {
    const users = [{ __ref: 'User:b1' }, { __ref: 'User:b2' }];
    expect(read(list({ users, pagingInfo: { next: null } }), url)?.list).toStrictEqual({
      of: 'jane.roe',
      kind: 'followers',
      usernames: ['tomas_k', 'noor'],
      total: 2,
      complete: true,
      after: null,
      next: null,
    });
  });

  it('reads the first page of several', () => {
    const users = [{ __ref: 'User:b1' }];
    const facts = read(list({ users, pagingInfo: { next: { from: 'b1', limit: 8 } } }), url);
    expect(facts?.list).toMatchObject({ complete: false, after: null, next: 'b1' });
  });

  it('proves nothing with a page of which a row is missing', () => {
    const users = [{ __ref: 'User:b1' }, { __ref: 'User:missing' }];
    const found = read(list({ users, pagingInfo: { next: null } }), url)?.list;
    expect(found).toMatchObject({ usernames: ['tomas_k'], complete: false });
    expect(found).not.toHaveProperty('next');
  });

  it('does not take a later page for the first', () => {
    const connection = { users: [], pagingInfo: { next: null } };
    const key = 'followersUserConnection({"paging":{"from":"b1","limit":8}})';
    expect(read(list(connection, key), url)).not.toHaveProperty('list');
  });

  it('finds a person by the host that is theirs', () => {
    const domain = { customDomainState: { live: { domain: 'jane.medium.com' } } };
    const json = {
      ROOT_QUERY: { viewer: null },
      ...people({ id: 'a1', username: 'jane.roe', socialStats: { followerCount: 97 }, ...domain }),
    };
    expect(read(json, 'https://jane.medium.com/')).toMatchObject({
      kind: 'profile',
      people: [{ id: 'a1', username: 'jane.roe', followers: { count: 97, exact: true } }],
    });
  });

  it('reads a publication as nobody', () => {
    const json = {
      ROOT_QUERY: { viewer: null },
      'Collection:c1': { id: 'c1', domain: 'jane.medium.com', subscriberCount: 9 },
    };
    expect(read(json, 'https://jane.medium.com/followers')).toStrictEqual({
      url: 'https://jane.medium.com/followers',
      kind: 'other',
      viewer: null,
      problems: [],
    });
  });
});

describe('readState, on the shape of 2020', () => {
  it('follows its references', () => {
    const reference = (id: string) => ({ type: 'id', generated: true, id, typename: 'X' });
    const facts = read({
      ROOT_QUERY: { viewer: null },
      'Post:1a2b3c4d5e6f': {
        id: '1a2b3c4d5e6f',
        creator: reference('User:a1'),
        postResponses: reference('$Post:1a2b3c4d5e6f.postResponses'),
      },
      '$Post:1a2b3c4d5e6f.postResponses': { count: 13 },
      'User:a1': { id: 'a1', username: 'pia.lund', socialStats: reference('$User:a1.socialStats') },
      '$User:a1.socialStats': { followerCount: 41 },
    });
    expect(facts?.story).toMatchObject({ authorUsername: 'pia.lund', responseCount: 13 });
    expect(facts?.people?.[0]?.followers).toStrictEqual({ count: 41, exact: true });
  });
});

describe('readState, on hostile input', () => {
  it.each([
    '',
    'null',
    '[]',
    '{}',
    '{"a":',
    '"x"',
    '[[[',
    `${'['.repeat(200_000)}`,
    `{"ROOT_QUERY":{"a":${'['.repeat(65)}${']'.repeat(65)}}}`,
  ])('finds no state in %.40s', (text) => {
    expect(readState(text, STORY_URL)).toBeUndefined();
  });

  it('passes over more than five million characters', () => {
    expect(readState(`{"ROOT_QUERY":{"a":"${'x'.repeat(5_000_000)}"}}`, STORY_URL)).toBeUndefined();
  });

  it('does not go round in circles', () => {
    const json = {
      ROOT_QUERY: { viewer: { __ref: 'User:a1' } },
      'User:a1': { __ref: 'User:b1' },
      'User:b1': { __ref: 'User:a1' },
      'Post:1a2b3c4d5e6f': { id: '1a2b3c4d5e6f', title: 'Round', creator: { __ref: 'User:a1' } },
    };
    expect(read(json)?.story).toStrictEqual({ id: '1a2b3c4d5e6f', title: 'Round' });
  });

  it.each([
    [9_000, 'Round'],
    [20_000, undefined],
  ])('follows a chain of %i references no further than ten thousand', (length, title) => {
    const chain = Object.fromEntries(
      Array.from({ length }, (_, at) => [`X:${at}`, { __ref: at + 1 < length ? `X:${at + 1}` : 'User:c1' }]),
    );
    const json = {
      ROOT_QUERY: { viewer: null },
      ...chain,
      'User:c1': { id: 'c1', username: 'round', name: title },
      'Post:1a2b3c4d5e6f': { id: '1a2b3c4d5e6f', title: 'T', creator: { __ref: 'X:0' } },
    };
    const story = read(json)?.story;
    expect([story?.title, story?.authorName]).toStrictEqual(['T', title]);
  });

  it.each(
    ['title', 'clapCount', 'firstPublishedAt', 'postResponses', 'creator'].flatMap((field) =>
      [null, [], {}, 'x'.repeat(3), [[7]], true, -1, { __ref: 7 }].map((value) => [field, value] as const),
    ),
  )('leaves %s out when it is %j, and nothing else', (field, value) => {
    const whole = read(state)?.story ?? {};
    const post = { ...state['Post:1a2b3c4d5e6f'], [field]: field === 'title' && value === 'xxx' ? 7 : value };
    const gone = FACTS_OF[field] ?? [];
    expect(read({ ...state, 'Post:1a2b3c4d5e6f': post })?.story).toStrictEqual(
      Object.fromEntries(Object.entries(whole).filter(([key]) => !gone.includes(key))),
    );
  });

  it('treats keys of prototypes as keys', () => {
    const text = `{"ROOT_QUERY":{"viewer":{"__ref":"__proto__"}},"__proto__":{"id":"a1","username":"x","polluted":true},"constructor":{"prototype":{"polluted":true}},
      "Post:1a2b3c4d5e6f":{"id":"1a2b3c4d5e6f","title":"T","creator":{"__ref":"toString"},"__proto__":{"clapCount":5}}}`;
    const facts = readState(text, STORY_URL);
    expect(facts?.story).toStrictEqual({ id: '1a2b3c4d5e6f', title: 'T' });
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it.each([
    { clapCount: '12', title: ['x'], firstPublishedAt: 1, postResponses: 4 },
    { clapCount: -1, title: null, firstPublishedAt: '2025', postResponses: { count: 1.5 } },
    { clapCount: 1e30, title: {}, firstPublishedAt: 9e15, postResponses: { count: '48' } },
    { clapCount: null, creator: 'User:9f8e7d6c5b4a', postResponses: { count: null } },
  ])('leaves out what is not what it should be: %j', (post) => {
    const json = { ROOT_QUERY: { viewer: 'me' }, 'Post:1a2b3c4d5e6f': { id: '1a2b3c4d5e6f', ...post } };
    expect(read(json)?.story).toStrictEqual({ id: '1a2b3c4d5e6f' });
  });
});
