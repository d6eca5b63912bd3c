import { expect, it } from 'vitest';
import { readResponseLink } from '../../../lib/medium/response-link';
import { open } from './fixtures/open';
import { STORY_URL } from './fixtures/story-2025';

const SOURCE = 'source=responses-----1a2b3c4d5e6f----4----------';

function read(href: string, around = (link: string) => link) {
  const link = open(around(`<a href="${href}">x</a>`)).querySelector('a') as Element;
  const { id, person, source } = readResponseLink(link, STORY_URL) ?? {};
  return { id, username: person?.username, index: source?.index, postId: source?.postId, list: source?.list };
}

const none = { id: undefined, username: undefined, index: undefined, postId: undefined, list: undefined };
const place = { index: '4', postId: '1a2b3c4d5e6f', list: 'drawer' };

it.each([
  [`https://medium.com/@kaj/some-words-0aaa0000bbb1?${SOURCE}`, { id: '0aaa0000bbb1' }],
  [`https://kaj.medium.com/some-words-aaa0000bbb1?${SOURCE}`, { id: 'aaa0000bbb1' }],
  [`https://words.example/some-words-0aaa0000bbb1?${SOURCE}`, { id: '0aaa0000bbb1' }],
  [`/@kaj?sk=1&${SOURCE}`, { username: 'kaj' }],
])('reads %s', (href, expected) => {
  expect(read(href)).toStrictEqual({ ...none, ...place, ...expected });
});

it('tells the list under the story from the drawer', () => {
  expect(read('/@kaj?source=post_page---post_responses--1a2b3c4d5e6f----2----0---')).toMatchObject({
    list: 'inline',
    index: '2',
  });
});

it.each([
  `https://policy.medium.com/medium-rules-30e5502c4eb4?${SOURCE}`,
  `https://medium.com/m/signin?actionUrl=x&${SOURCE}`,
  `https://medium.com/the-quiet-desk?${SOURCE}`,
  '/@kaj?source=post_page-----1a2b3c4d5e6f----',
  '/@kaj?source=responses-----zzz----4---',
  'javascript:alert(1)?source=responses-----1a2b3c4d5e6f----4---',
])('reads nothing in %s', (href) => {
  expect(read(href)).toStrictEqual(none);
});

it('believes no link in what somebody wrote', () => {
  expect(read(`/@kaj?${SOURCE}`, (link) => `<pre><div>${link}</div></pre>`)).toStrictEqual(none);
});
