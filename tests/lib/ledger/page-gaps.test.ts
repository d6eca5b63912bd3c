import { describe, expect, it } from 'vitest';
import { isDetail, isGap, listGaps } from '../../../lib/ledger/page-gaps';
import { emptyMemory, type PageMemory } from '../../../lib/ledger/page-memory';

const viewer = { id: 'aa', username: 'jane', name: 'Jane' };
const blank: PageMemory = { ...emptyMemory('https://medium.com/@ada/words-1a2b3c4d'), viewer };
const story: PageMemory = {
  ...blank,
  kind: 'story',
  story: {
    id: '1a2b3c4d',
    title: 'Words',
    authorUsername: 'ada',
    authorId: 'bb',
    authorName: 'Ada',
    clapCount: 0,
    responseCount: 1,
    publishedAt: 1_700_000_000_000,
  },
};
const response = {
  id: 'cc',
  parentId: null,
  authorId: 'dd',
  authorUsername: 'bo',
  authorName: 'Bo',
  at: 1_700_000_000_000,
  kind: 'none',
  length: 4,
  cut: false,
} as const;

describe('listGaps', () => {
  it('is empty where all was read, zero and null included', () => {
    expect(listGaps({ ...story, responses: [response] })).toEqual([]);
  });

  it('is empty on pages that are not read', () => {
    expect(listGaps(emptyMemory('https://medium.com/new-story'))).toEqual([]);
  });

  it('says which facts of the story are missing', () => {
    const { clapCount: _, publishedAt: __, ...rest } = story.story ?? { id: '' };
    expect(listGaps({ ...story, story: rest })).toEqual([
      { code: 'story-incomplete', where: 'page: clapCount publishedAt' },
    ]);
  });

  it('counts a fact as missing when one response of many lacks it', () => {
    const { at: _, ...timeless } = response;
    expect(listGaps({ ...story, responses: [response, { ...timeless, id: 'ee' }] })).toEqual([
      { code: 'responses-incomplete', where: 'page: at' },
    ]);
  });

  it('misses the count of a profile and the counts in notifications, but not those of a list', () => {
    const people = [{ id: 'bb', username: 'ada', name: 'Ada', iFollow: false }];
    const url = 'https://medium.com/@Ada';
    const codes = (kind: PageMemory['kind']) =>
      listGaps({ ...blank, url, kind, people }).map(({ code }) => code);
    expect(codes('profile')).toEqual(['profile-followers-not-found']);
    expect(codes('notifications')).toEqual(['people-incomplete']);
    expect(codes('followers')).toEqual([]);
  });

  it('misses nothing of those who respond, of whom a thread tells little', () => {
    const people = [{ username: 'bo', followers: { count: 96, exact: true } }];
    expect(listGaps({ ...story, people })).toEqual([]);
    expect(listGaps({ ...story, people: [{ username: 'ADA' }] })).toEqual([
      { code: 'people-incomplete', where: 'page: id name iFollow' },
    ]);
  });

  it('misses on a profile what it tells of its owner, not of others on it', () => {
    const owner = {
      id: 'bb',
      username: 'Ada',
      name: 'Ada',
      iFollow: true,
      followers: { count: 96, exact: true },
    };
    const profile = { ...blank, kind: 'profile' as const, url: 'https://medium.com/@ada' };
    expect(listGaps({ ...profile, people: [owner, { username: 'bo' }, { id: 'cc' }] })).toEqual([]);
    const { followers: _, ...uncounted } = owner;
    const bo = { username: 'bo', followers: { count: 12, exact: true } };
    expect(listGaps({ ...profile, people: [bo, uncounted] })).toEqual([
      { code: 'profile-followers-not-found', where: 'page: followers' },
    ]);
    expect(listGaps({ ...profile, people: [bo, { ...owner, name: undefined }] as never })).toEqual([
      { code: 'people-incomplete', where: 'page: name' },
    ]);
  });

  it('knows the author of a story by id, whatever they are called', () => {
    const others = { username: 'bo', id: 'dd' };
    expect(listGaps({ ...story, people: [{ id: 'bb', username: 'ada.new', name: 'Ada' }, others] })).toEqual([
      { code: 'people-incomplete', where: 'page: iFollow' },
    ]);
    const { authorUsername: _, ...nameless } = story.story ?? { id: '' };
    expect(listGaps({ ...story, story: nameless, people: [others] })).toEqual([
      { code: 'story-incomplete', where: 'page: authorUsername' },
    ]);
  });

  it('misses the size of a list, and is silent on pages of an editor', () => {
    const list = { of: 'jane', kind: 'followers' as const, usernames: [], complete: false, links: [] };
    expect(listGaps({ ...blank, kind: 'followers', list })).toEqual([
      { code: 'list-incomplete', where: 'page: total' },
    ]);
    expect(listGaps({ ...blank, kind: 'followers', list: { ...list, total: 0 } })).toEqual([]);
    expect(listGaps({ ...blank, kind: 'editor', list })).toEqual([]);
    expect(listGaps({ ...blank, kind: 'other', list })).toEqual([]);
  });

  it('misses whether you follow someone, but not whether you follow yourself', () => {
    const people = [viewer, { id: 'bb', username: 'ada', name: 'Ada' }];
    expect(listGaps({ ...blank, kind: 'followers', people: [viewer] })).toEqual([]);
    expect(listGaps({ ...blank, kind: 'followers', people })).toEqual([
      { code: 'people-incomplete', where: 'page: iFollow' },
    ]);
    expect(listGaps({ ...blank, kind: 'followers', viewer: null, people })).toEqual([]);
  });

  it('does not miss the writer when signed out', () => {
    expect(listGaps({ ...story, viewer: null })).toEqual([]);
    const { viewer: _, ...unknown } = story;
    expect(listGaps(unknown).map(({ code }) => code)).toEqual(['viewer-not-found']);
  });
});

it('tells gaps from what a reader reports, and details from the rest', () => {
  const [gap] = listGaps({ ...story, viewer: { username: 'jane' } });
  expect(gap && [isGap(gap), isDetail(gap)]).toEqual([true, true]);
  const reported = { code: 'responses-not-found', where: 'responseLink' };
  expect([isGap(reported), isDetail(reported)]).toEqual([false, false]);
});
