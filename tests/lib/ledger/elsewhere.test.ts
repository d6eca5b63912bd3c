import { describe, expect, it } from 'vitest';
import type { PageFacts } from '../../../lib/facts/page-facts';
import { withoutProofs } from '../../../lib/ledger/elsewhere';

const FACTS: PageFacts = {
  url: 'https://stories.example/a-story-1a2b3c4d5e6f',
  kind: 'story',
  viewer: { id: 'a0', username: 'jane', name: 'Jane' },
  story: { id: '1a2b3c4d5e6f', title: 'A story', authorId: 'a1', authorUsername: 'petra' },
  people: [
    {
      id: 'a1',
      username: 'petra',
      name: 'Petra',
      followers: { count: 12, exact: true },
      iFollow: true,
      newsletterId: 'b1',
    },
    { id: 'a2' },
  ],
  responses: [{ id: 'c1', authorId: 'a3', authorUsername: 'owen', text: 'Follow me', cut: false }],
  list: { of: 'jane', kind: 'followers', usernames: ['owen'], total: 1, complete: true },
  happenings: [{ kind: 'followedViewer', username: 'owen' }],
  writer: {},
  problems: [],
};

describe('what a page elsewhere says', () => {
  it('keeps names and texts, and nothing that could prove anything', () => {
    expect(withoutProofs(FACTS)).toEqual({
      url: FACTS.url,
      kind: 'story',
      viewer: { username: 'jane' },
      story: { id: '1a2b3c4d5e6f', title: 'A story', authorUsername: 'petra' },
      people: [{ username: 'petra', name: 'Petra', followers: { count: 12, exact: true } }],
      responses: [{ id: 'c1', authorUsername: 'owen', text: 'Follow me', cut: false }],
      problems: [],
    });
  });

  it('says signed out where the page says so, and nobody where it does not tell a name', () => {
    expect(withoutProofs({ ...FACTS, viewer: null }).viewer).toBeNull();
    expect(withoutProofs({ ...FACTS, viewer: { id: 'a0' } })).not.toHaveProperty('viewer');
  });

  it('makes up nothing that the page does not say', () => {
    const { url, kind, problems } = FACTS;
    expect(withoutProofs({ url, kind, problems })).toStrictEqual({ url, kind, problems });
    const bare = withoutProofs({
      url,
      kind,
      problems,
      people: [{ username: 'owen', name: 'Owen' }, { username: 'petra' }],
    });
    expect(bare.people).toStrictEqual([{ username: 'owen', name: 'Owen' }, { username: 'petra' }]);
    expect(withoutProofs({ url, kind, problems, people: [], responses: [] })).toStrictEqual({
      url,
      kind,
      problems,
      people: [],
      responses: [],
    });
  });
});
