import { describe, expect, it } from 'vitest';
import { pageFactsSchema } from '../../../../lib/facts/page-facts';
import { readState } from '../../../../lib/medium/read-state';

const at = Date.UTC(2026, 9, 1);

function stateOf(post: object, viewer: object = {}) {
  return {
    ROOT_QUERY: { viewer: { __ref: 'User:a1' } },
    'User:a1': { id: 'a1', username: 'jane', name: 'Jane', ...viewer },
    'User:b2': { id: 'b2', username: 'tom' },
    'Tag:food': { id: 'food', displayTitle: 'Food' },
    'Post:f0a1': {
      id: 'f0a1',
      title: 'Soup for one',
      firstPublishedAt: at,
      isLocked: false,
      creator: { __ref: 'User:a1' },
      tags: [{ __ref: 'Tag:food' }],
      inResponseToPostResult: null,
      ...post,
    },
  };
}

function writerOf(state: object, url = 'https://medium.com/@jane') {
  const facts = readState(JSON.stringify(state), url);
  return facts && pageFactsSchema.parse(facts).writer;
}

describe('readState, of the viewer’s own', () => {
  it('tells their stories', () => {
    expect(writerOf(stateOf({}))?.stories).toStrictEqual([
      {
        id: 'f0a1',
        authorId: 'a1',
        title: 'Soup for one',
        publishedAt: at,
        isPaywalled: false,
        tags: ['Food'],
      },
    ]);
  });

  it.each([
    ['another writer', { creator: { __ref: 'User:b2' } }],
    ['a response', { inResponseToPostResult: { __ref: 'Post:c3' } }],
    ['a draft', { firstPublishedAt: null }],
  ])('takes what is of %s for none of them', (_what, post) => {
    expect(writerOf(stateOf(post))?.stories).toBeUndefined();
  });

  it('does not believe a post elsewhere that does not say what it responds to', () => {
    const state = stateOf({ inResponseToPostResult: undefined });
    expect(writerOf(state, 'https://medium.com/@tom/another-story-9f8e7d6c5b4a')?.stories).toBeUndefined();
    expect(writerOf(state)?.stories).toHaveLength(1);
  });

  it('tells membership, enrolment and when the account was made', () => {
    const viewer = {
      membership: { tier: 'MEMBER' },
      partnerProgramEnrollment: null,
      viewerEdge: { createdAt: at },
    };
    expect(writerOf(stateOf({}, viewer))?.program).toStrictEqual({
      membership: 'member',
      isEnrolled: false,
      joinedAt: at,
    });
  });

  it('reads figures on the stats page alone', () => {
    const state = stateOf({ totalStats: { views: 5 } });
    expect(writerOf(state, 'https://medium.com/me/stats')?.stats).toStrictEqual([
      { storyId: 'f0a1', views: 5 },
    ]);
    expect(writerOf(state)?.stats).toBeUndefined();
  });
});
