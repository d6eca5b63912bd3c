import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { STORY_URL } from '../lib/medium/fixtures/story-2025';

/** Addresses of each kind of page, and one that is none. */
const URLS = [
  STORY_URL,
  'https://medium.com/@jane.roe/followers',
  'https://medium.com/@mira.holt',
  'https://noor.medium.com/',
  'x',
];
export const pageAddress = fc.constantFrom(...URLS);

/** Words and marks of Medium's pages, among them hostile ones. */
const word = fc.oneof(
  fc.constantFrom(
    '97 followers',
    '1e309K',
    '--',
    'Follow',
    'Following',
    'Read More',
    'Hide replies',
    'Responses (48)',
    '‮abc⁦',
    '\u0000',
    '\ud800',
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const href = fc.constantFrom(
  '/@jane',
  '/@a%00b?source=x',
  '/@jane/words-0aaa0000bbb1?source=responses-----1a2b3c4d5e6f----0---',
  '/@jane?source=responses-----1a2b3c4d5e6f----0---',
  '/@jane/w-0aaa0000bbb2?source=post_page---post_responses--1a2b3c4d5e6f----1---',
  '/@jane?source=post_page---post_responses--1a2b3c4d5e6f----1---',
  '/@mira.holt/followers?source=post_page---post_author_info--1a2b3c4d5e6f',
  '/followers',
  'javascript:alert(1)',
  'http://[',
  'https://[?source=post_page---post_author_info--1a2b3c4d5e6f',
  'https://[/followers?source=responses-----1a2b3c4d5e6f----0---',
  '//evil.io/@x',
  '%',
  '',
);
const attribute = fc.constantFrom(
  'class="pw-follower-count"',
  'class="pw-multi-vote-count"',
  'class="pw-author-name"',
  'data-testid="storyTitle"',
  'aria-hidden="true"',
  'role="dialog"',
  'name="querySelectorAll"',
  'name="parentElement"',
  'name="textContent"',
  'id="body"',
  'name="getAttribute"',
  '',
);
const tag = fc.constantFrom(
  'div',
  'form',
  'p',
  'pre',
  'h2',
  'button',
  'span',
  'li',
  'input',
  'template',
  'svg',
);
export const asText = (text: string) => text.replace(/[&<>"]/g, (letter) => `&#${letter.codePointAt(0)};`);
const { html } = fc.letrec<{ html: string }>((tie) => ({
  html: fc.oneof(
    { depthSize: 'medium' },
    word.map(asText),
    fc
      .tuple(href, word, fc.constantFrom('Follow', 'Following'))
      .map(
        ([to, name, says]) =>
          `<div><a href="${asText(to)}"><h2>${asText(name)}</h2></a><button>${says}</button></div>`,
      ),
    fc.tuple(href, tie('html')).map(([to, inner]) => `<a href="${asText(to)}">${inner}</a>`),
    fc
      .tuple(tag, attribute, fc.array(tie('html'), { maxLength: 4 }))
      .map(([name, extra, inner]) => `<${name} ${extra}>${inner.join('')}</${name}>`),
  ),
}));

/** A page made of Medium's own parts, in any order and nesting. */
export const pageHtml = fc.array(html, { maxLength: 8 }).map((parts) => `<body>${parts.join('')}</body>`);

/** Keys of Medium's state and answers, and those that objects inherit. */
export const stateKey = fc.oneof(
  fc.constantFrom(
    'ROOT_QUERY',
    'viewer',
    '__ref',
    'Post:1a2b3c4d5e6f',
    'User:a1',
    'creator',
    'id',
    'username',
    'socialStats',
    'followerCount',
    'followersUserConnection({})',
    'users',
    'pagingInfo',
    'next',
    'from',
    '__proto__',
    'constructor',
    'prototype',
    'toString',
  ),
  fc.string(),
);
const value = fc.oneof(
  fc.constantFrom('User:a1', 'Post:1a2b3c4d5e6f', '1a2b3c4d5e6f', 'a1', 'jane.roe', null, 97, -1, 1e30, true),
  fc.string(),
);
const { json } = fc.letrec<{ json: unknown }>((tie) => ({
  json: fc.oneof(
    { depthSize: 'medium' },
    value,
    fc.array(tie('json'), { maxLength: 4 }),
    fc.array(fc.tuple(stateKey, tie('json')), { maxLength: 8 }).map((entries) => Object.fromEntries(entries)),
  ),
}));

/** What may stand in a state or an answer, in any nesting. */
export const answerJson = json;

/** Operations that Medium's pages ask for, and one that they do not. */
export const operationOf = fc.constantFrom(
  'PostResponsesQuery',
  'UserFollowers',
  'UserFollowingUsersList',
  'UserViewerEdge',
  'UserProfileQuery',
  'NewsletterV3ViewerEdge',
  'AvatarMenuQuery',
  'ClapMutation',
  'PostViewerEdgeQuery',
  'SubscribeNewsletterV3Mutation',
  'FollowUser',
  'PublishPostThreadedResponse',
  'Else',
);

/** After each page the engine gets a turn: what a document holds weakly, it holds until then. */
export async function rest(): Promise<void> {
  await setImmediate();
}
