import { describe, expect, it } from 'vitest';
import type { PageKind } from '../../../lib/facts/page-facts';
import { isMediumPage, parsePageAddress } from '../../../lib/medium/page-kind';

const addresses: Record<PageKind, string[]> = {
  story: [
    'https://medium.com/@jane/some-words-1a2b3c4d5e6f',
    'https://medium.com/%40jane/some-words-1a2b3c4d5e6f',
    'https://medium.com/@jane/1a2b3c4d5e6f',
    'https://medium.com/@jane/%E4%BD%A0%E5%A5%BD-1a2b3c4d5e6f?source=x#y',
    'https://medium.com/the-quiet-desk/some-words-9ab73c2a44d',
    'https://medium.com/the-quiet-desk/short-id-ab73c2a4d',
    'https://jane.medium.com/some-words-1a2b3c4d5e6f',
    'https://thelantern.medium.com/some-words-1a2b3c4d5e6f/',
    'https://medium.com/p/1a2b3c4d5e6f',
    'https://medium.com/p/2c4d5e6f',
    'https://jane.medium.com/p/1a2b3c4d5e6f',
  ],
  profile: [
    'https://medium.com/@jane',
    'https://medium.com/@jane/',
    'https://medium.com/%40jane.roe_1-x',
    'https://medium.com/@jane/about',
    'https://jane.medium.com/@jane',
  ],
  followers: ['https://medium.com/@jane/followers', 'https://medium.com/me/followers?x=1'],
  following: ['https://medium.com/@jane/following', 'https://medium.com/me/following'],
  notifications: ['https://medium.com/me/notifications'],
  stats: ['https://medium.com/me/stats', 'https://medium.com/me/stats/post/1a2b3c4d5e6f'],
  stories: ['https://medium.com/me/stories', 'https://medium.com/me/stories/public'],
  dashboard: ['https://medium.com/me/partner/dashboard', 'https://medium.com/me/partner'],
  editor: ['https://medium.com/new-story', 'https://medium.com/p/1a2b3c4d5e6f/edit'],
  other: [
    'https://medium.com/',
    'https://medium.com/tag/some-tag-1a2b3c4d5e6f',
    'https://medium.com/tag/gardening/archive/2015/06/01',
    'https://medium.com/search?q=x',
    'https://medium.com/m/signin?redirect=x',
    'https://medium.com/the-quiet-desk',
    'https://medium.com/the-quiet-desk/followers',
    'https://medium.com/the-quiet-desk/issue-20201231',
    'https://medium.com/@jane/list/reading-1a2b3c4d5e6f',
    'https://medium.com/@jane/some-words-1a2b3c4d5e6f/responses/show',
    'https://medium.com/@jane/followers/more',
    'https://medium.com/me/notifications/x',
    'https://medium.com/me/settings',
    'https://medium.com/me/constructor',
    'https://medium.com/@jane/constructor',
    'https://jane.medium.com/',
    'https://thelantern.medium.com/followers',
    'http://medium.com/@jane',
    'https://medium.com:8443/@jane',
    'https://medium.com@evil.io/@jane',
    'https://evilmedium.com/@jane',
    'https://medium.com.evil.io/@jane/some-words-1a2b3c4d5e6f',
    'https://xn--mdium-bsa.com/@jane',
    'https://medium.com/@ja%00ne',
    'https://medium.com/%E0%A4%A',
    'javascript:alert(1)',
    'not an address',
    '',
  ],
};

describe('parsePageAddress', () => {
  const kinds = Object.keys(addresses) as PageKind[];
  for (const kind of kinds) {
    for (const listed of kinds) {
      it.each(addresses[listed])(`tells ${kind} only where it is: %s`, (url) => {
        expect(parsePageAddress(url).kind === kind).toBe(kind === listed);
      });
    }
  }

  it.each([
    ['https://medium.com/@jane/some-words-1a2b3c4d5e6f', { postId: '1a2b3c4d5e6f', username: 'jane' }],
    ['https://medium.com/p/2c4d5e6f', { postId: '2c4d5e6f' }],
    ['https://medium.com/%40Jane.R/followers', { username: 'Jane.R' }],
    ['https://jane.medium.com/', { kindOfPerson: 'profile', host: 'jane.medium.com' }],
    ['https://jane.medium.com/following', { kindOfPerson: 'following' }],
    [
      'https://words.example/some-words-1a2b3c4d5e6f',
      { postId: '1a2b3c4d5e6f', isMediumHost: false, kindOfPerson: 'story' },
    ],
  ])('reads what %s says', (url, expected) => {
    expect(parsePageAddress(url)).toMatchObject(expected);
  });

  it('knows no id in a date', () => {
    expect(parsePageAddress('https://medium.com/desk/issue-20201231')).not.toHaveProperty('postId');
  });
});

describe('isMediumPage', () => {
  it.each(['https://medium.com/', 'https://a.b.medium.com/x'])('accepts %s', (url) => {
    expect(isMediumPage(url)).toBe(true);
  });

  it.each(['http://medium.com/', 'https://notmedium.com/', '//medium.com', 'https://medium.com@evil.io/'])(
    'refuses %s',
    (url) => {
      expect(isMediumPage(url)).toBe(false);
    },
  );
});
