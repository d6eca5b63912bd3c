import { describe, expect, it } from 'vitest';
import { isMediumSite } from '../../../lib/medium/is-medium-site';
import { open } from './fixtures/open';

const HOST = 'stories.example';
const APP = '<meta property="al:android:package" content="com.medium.reader">';
const SCRIPT = '<script src="https://cdn-client.medium.com/lite/static/js/main.1.js"></script>';
const DATA = `<script>window.__GRAPHQL_URI__ = "https://${HOST}/_/graphql"</script>`;

function says(...marks: readonly string[]): boolean {
  return isMediumSite(open(`<html><head></head><body>${marks.join('')}</body></html>`), HOST);
}

describe('a page on a host of its own', () => {
  it('is Medium’s with any two of the three marks', () => {
    expect([says(APP, SCRIPT), says(APP, DATA), says(SCRIPT, DATA), says(APP, SCRIPT, DATA)]).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  it('is not with one of them, nor with one of them several times', () => {
    expect([says(), says(APP), says(SCRIPT), says(DATA), says(APP, APP, APP), says(DATA, DATA)]).toEqual([
      false,
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  it.each([
    ['the data of another host', DATA.replace(HOST, 'other.example')],
    ['the data of a host that only begins alike', DATA.replace(HOST, `${HOST}.evil.example`)],
    ['the address written as text', DATA.replaceAll('script', 'p')],
    [
      'a script of another host',
      SCRIPT.replace('cdn-client.medium.com', 'cdn-client.medium.com.evil.example'),
    ],
    [
      'a script whose query names Medium',
      '<script src="https://evil.example/?https://cdn-client.medium.com/lite/"></script>',
    ],
    ['another app', APP.replace('com.medium.reader', 'com.medium.reader.evil')],
  ])('counts no mark for %s', (_, fake) => {
    const other = fake.includes('android') ? SCRIPT : APP;
    expect(says(fake, other)).toBe(false);
  });

  it('is told although forms and pictures shadow the document’s own members', () => {
    expect(says('<img name="querySelector"><form name="querySelectorAll"></form>', APP, DATA)).toBe(true);
  });
});
