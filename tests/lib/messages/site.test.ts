import { describe, expect, it } from 'vitest';
import { patternOfSite, siteOf, siteOfPattern } from '../../../lib/messages/site';

describe('siteOf', () => {
  it.each([
    ['https://stories.example/a-1a2b3c4d5e6f?x#y', 'stories.example'],
    ['https://Stories.Example/', 'stories.example'],
    ['https://xn--bcher-kva.example/', 'xn--bcher-kva.example'],
    ['https://evilmedium.com/', 'evilmedium.com'],
    ['https://medium.com.evil.io/', 'medium.com.evil.io'],
  ])('of %s is %s', (url, site) => {
    expect(siteOf(url)).toBe(site);
  });

  it.each([
    'https://medium.com/@a',
    'https://author.medium.com/',
    'http://stories.example/',
    'https://stories.example:8443/',
    'https://medium.com@stories.example/',
    'https://user:word@stories.example/',
    'https://stories.example./',
    'https://127.0.0.1/',
    'https://[::1]/',
    'https://localhost/',
    'file:///etc/hosts',
    'about:blank',
    'moz-extension://a/popup.html',
    'nonsense',
    '',
  ])('of %s is none', (url) => {
    expect(siteOf(url)).toBeUndefined();
  });
});

describe('the pattern of a site', () => {
  it('allows that host and is read back', () => {
    expect(patternOfSite('stories.example')).toBe('https://stories.example/*');
    expect(siteOfPattern('https://stories.example/*')).toBe('stories.example');
  });

  it.each([
    'https://*/*',
    '<all_urls>',
    '*://stories.example/*',
    'http://stories.example/*',
    'https://*.stories.example/*',
    'https://*.medium.com/*',
    'https://medium.com/*',
    'https://stories.example/a/*',
    'https://stories.example:8443/*',
  ])('%s allows no single site', (pattern) => {
    expect(siteOfPattern(pattern)).toBeUndefined();
  });
});
