import { describe, expect, it } from 'vitest';
import { followersLink, mediumLink, profileLink, responseLink } from '../../../components/text/links';

describe('mediumLink', () => {
  it.each(['https://medium.com/p/a1', 'https://author.medium.com/x?source=y#z'])('lets %s through', (url) => {
    expect(mediumLink(url)).toBe(url);
  });

  it.each([
    undefined,
    '',
    'nonsense',
    'http://medium.com/p/a1',
    'javascript:alert(1)',
    'data:text/html,x',
    'https://medium.com@evil.example/@a',
    'https://user:word@medium.com/',
    'https://evilmedium.com/',
    'https://medium.com.evil.example/',
    '//evil.example',
    'https://xn--mdium-dva.com/',
    'https://medium.com:8443/',
  ])('refuses %s', (url) => {
    expect(mediumLink(url)).toBeUndefined();
  });
});

describe('profileLink', () => {
  it('leads to the username, else to the id, else nowhere', () => {
    expect(profileLink({ username: 'mira.s', id: 'a1' })).toBe('https://medium.com/@mira.s');
    expect(profileLink({ id: 'a1' })).toBe('https://medium.com/u/a1');
    expect(profileLink({})).toBeUndefined();
  });

  it('keeps a username from a page inside the path', () => {
    expect(profileLink({ username: '../evil?x#y' })).toBe('https://medium.com/@..%2Fevil%3Fx%23y');
  });
});

it('leads to your own followers, by Medium’s own short cut while your name is unknown', () => {
  expect(followersLink('me')).toBe('https://medium.com/@me/followers');
  expect(followersLink(undefined)).toBe('https://medium.com/me/followers');
});

describe('responseLink', () => {
  it('leads to what has this id', () => {
    expect(responseLink('0aaa0000bbb1')).toBe('https://medium.com/p/0aaa0000bbb1');
  });

  it.each(['', 'c/1', '../@evil', 'half of a pair \ud83d', 'A1'])('leads nowhere with %j', (id) => {
    expect(responseLink(id)).toBeUndefined();
  });
});
