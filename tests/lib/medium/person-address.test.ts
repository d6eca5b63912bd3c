import { describe, expect, it } from 'vitest';
import { parseFollowersAddress, parsePersonAddress } from '../../../lib/medium/person-address';

const BASE = 'https://medium.com/@x/some-words-1a2b3c4d5e6f';

describe('parsePersonAddress', () => {
  it.each([
    ['/@Jane.Roe?source=x', { key: '@jane.roe', username: 'Jane.Roe' }],
    ['https://medium.com/%40jane', { key: '@jane', username: 'jane' }],
    ['https://noor.medium.com/?source=x', { key: '@noor', username: 'noor' }],
    ['https://noor.medium.com/@noor', { key: '@noor', username: 'noor' }],
    ['https://ivo-marsh.medium.com', { key: 'ivo-marsh.medium.com' }],
    ['https://words.example/', { key: 'words.example' }],
  ])('reads %s', (href, expected) => {
    expect(parsePersonAddress(href, BASE)).toStrictEqual(expected);
  });

  it.each([
    '/',
    '/the-quiet-desk',
    '/@jane/some-words-1a2b3c4d5e6f',
    '/@jane/followers',
    '/@jane/about',
    'https://policy.medium.com/',
    'https://medium.com@evil.io/@jane/x/y',
    'https://medium.com@evil.io/@jane',
    'https://evilmedium.com/@jane',
    'https://medium.com.evil.io/@jane',
    'https://xn--mdium-9ra.com/@jane',
    '//evil.io/@jane',
    'http://medium.com/@jane',
    'https://other-network.example/@jane',
    'javascript:alert(1)',
    'http://[',
  ])('finds nobody in %s', (href) => {
    expect(parsePersonAddress(href, BASE)).toBeUndefined();
  });
});

describe('parsePersonAddress, on a host of its own', () => {
  const base = 'https://words.example/some-words-1a2b3c4d5e6f';

  it.each(['/@jane', 'https://words.example/@jane', 'https://medium.com/@jane'])('reads %s', (href) => {
    expect(parsePersonAddress(href, base)).toStrictEqual({ key: '@jane', username: 'jane' });
  });

  it('finds nobody on a third host', () => {
    expect(parsePersonAddress('https://other-network.example/@jane', base)).toBeUndefined();
  });
});

describe('parseFollowersAddress', () => {
  it.each([
    ['/@jane/followers?source=x', '@jane'],
    ['https://noor.medium.com/@noor/followers', '@noor'],
    ['https://noor.medium.com/followers', '@noor'],
  ])('tells whose %s are', (href, key) => {
    expect(parseFollowersAddress(href, BASE)?.key).toBe(key);
  });

  it.each(['https://evilmedium.com/@jane/followers', '//evil.io/@jane/followers'])(
    'finds nobody in %s',
    (href) => {
      expect(parseFollowersAddress(href, BASE)).toBeUndefined();
    },
  );

  it('knows that the followers of a publication are nobody’s', () => {
    expect(parseFollowersAddress('/the-quiet-desk/followers', BASE)).toBeUndefined();
  });
});
