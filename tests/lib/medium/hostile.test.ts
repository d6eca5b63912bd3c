import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { pageFactsSchema } from '../../../lib/facts/page-facts';
import { mergeFacts } from '../../../lib/medium/merge-facts';
import { parseExchange } from '../../../lib/medium/parse-exchange';
import { readAnswer } from '../../../lib/medium/read-answer';
import { readPage } from '../../../lib/medium/read-page';
import { readResponses } from '../../../lib/medium/read-responses';
import { readState } from '../../../lib/medium/read-state';
import { pages } from './fixtures/old-pages';
import { open } from './fixtures/open';
import { state, statePage } from './fixtures/state';
import { STORY_URL, story2025 } from './fixtures/story-2025';

const URLS = [
  STORY_URL,
  'https://medium.com/@jane.roe/followers',
  'https://medium.com/@mira.holt',
  'https://noor.medium.com/',
  'x',
];
const url = fc.constantFrom(...URLS);
const prototypes = [Object.prototype, Array.prototype, Map.prototype].map(
  (prototype) => [prototype, Reflect.ownKeys(prototype).length] as const,
);

afterEach(() => {
  for (const [prototype, keys] of prototypes) expect(Reflect.ownKeys(prototype)).toHaveLength(keys);
});

/** The parts of which Medium's pages are made, in any order and nesting. */
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
const asText = (text: string) => text.replace(/[&<>"]/g, (letter) => `&#${letter.codePointAt(0)};`);
const { html } = fc.letrec<{ html: string }>((tie) => ({
  html: fc.oneof(
    { depthSize: 'medium' },
    word.map(asText),
    fc.tuple(href, tie('html')).map(([to, inner]) => `<a href="${asText(to)}">${inner}</a>`),
    fc
      .tuple(tag, attribute, fc.array(tie('html'), { maxLength: 4 }))
      .map(([name, extra, inner]) => `<${name} ${extra}>${inner.join('')}</${name}>`),
  ),
}));

describe('on any page', () => {
  it('throws nothing and says only what facts may say', () => {
    fc.assert(
      fc.property(fc.array(html, { maxLength: 8 }), url, (parts, address) => {
        const document = open(`<body>${parts.join('')}</body>`);
        readResponses(document, address);
        const facts = readPage(document, address);
        expect(facts.problems).not.toContainEqual({ code: 'page-not-readable', where: 'document' });
        expect(pageFactsSchema.safeParse(facts).error).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  });

  it('throws nothing on torn pages', () => {
    const whole = [story2025(), statePage(), ...Object.values(pages).map((page) => page.html as string)];
    fc.assert(
      fc.property(
        fc.constantFrom(...whole),
        fc.nat(20_000),
        fc.nat(2_000),
        url,
        (text, at, length, address) => {
          const torn = text.slice(0, at % text.length) + text.slice((at % text.length) + length);
          expect(pageFactsSchema.safeParse(readPage(open(torn), address)).error).toBeUndefined();
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each([
    'querySelectorAll',
    'querySelector',
    'documentElement',
    'body',
    'head',
    'title',
    'getElementById',
  ])('is not tripped by an image called %s', (name) => {
    const plain = readPage(open(story2025()), STORY_URL);
    const clobbered = story2025().replace(
      '<header>',
      `<img name="${name}"><form id="${name}"><input name="parentElement"></form><header>`,
    );
    expect(readPage(open(clobbered), STORY_URL)).toStrictEqual(plain);
  });

  it('is not tripped by forms whose fields are called like members', () => {
    const plain = readPage(open(story2025()), STORY_URL);
    const fields = [
      'parentElement',
      'querySelectorAll',
      'textContent',
      'closest',
      'getAttribute',
      'childNodes',
      'nodeType',
      'nodeName',
    ]
      .map((name) => `<input name="${name}">`)
      .join('');
    const inForms = story2025()
      .replaceAll('<div class="z">', `<form class="z">${fields}`)
      .replaceAll(/(<button aria-label="Response options">…<\/button>\s*)<\/div>/g, '$1</form>');
    expect(readPage(open(inForms), STORY_URL).responses).toStrictEqual(plain.responses);
  });

  it('carries names and texts as they are, without their markup', () => {
    const name = '<img src=x onerror=alert(1)>';
    const facts = readPage(open(story2025().replaceAll('Tomas K', asText(name))), STORY_URL);
    expect(facts.responses?.[0]?.authorName).toBe(name);
  });

  it('cuts a name of 100,000 characters and a text of a million', () => {
    const long = story2025()
      .replaceAll('Tomas K', 'x'.repeat(100_000))
      .replaceAll('I do not swap.', '('.repeat(1_000_000));
    const facts = readPage(open(long), STORY_URL);
    expect(facts.responses?.[0]?.authorName).toHaveLength(500);
    expect(facts.responses?.find(({ id }) => id === '0aaa0000bbb4')).toMatchObject({
      text: '('.repeat(10_000),
      cut: true,
    });
    expect(pageFactsSchema.safeParse(facts).success).toBe(true);
  });

  it('believes no state that somebody wrote into a response', () => {
    const forged = asText(
      '<script>window.__APOLLO_STATE__ = {"ROOT_QUERY":{"viewer":{"__ref":"User:e1"}},"User:e1":{"id":"e1","username":"evil"}}</script>',
    );
    expect(readPage(open(story2025().replaceAll('I do not swap.', forged)), STORY_URL).viewer).toStrictEqual({
      username: 'jane.roe',
    });
  });
});

describe('on any state', () => {
  const key = fc.oneof(
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
    fc.constantFrom(
      'User:a1',
      'Post:1a2b3c4d5e6f',
      '1a2b3c4d5e6f',
      'a1',
      'jane.roe',
      null,
      97,
      -1,
      1e30,
      true,
    ),
    fc.string(),
  );
  const { json } = fc.letrec<{ json: unknown }>((tie) => ({
    json: fc.oneof(
      { depthSize: 'medium' },
      value,
      fc.array(tie('json'), { maxLength: 4 }),
      fc.array(fc.tuple(key, tie('json')), { maxLength: 8 }).map((entries) => Object.fromEntries(entries)),
    ),
  }));

  it('throws nothing and says only what facts may say', () => {
    fc.assert(
      fc.property(json, fc.array(fc.tuple(key, json), { maxLength: 8 }), url, (root, entries, address) => {
        const facts = readState(
          JSON.stringify({ ...state, ROOT_QUERY: root ?? {}, ...Object.fromEntries(entries) }),
          address,
        );
        if (facts) expect(pageFactsSchema.safeParse(facts).error).toBeUndefined();
      }),
    );
  });

  it('throws nothing on any answer', () => {
    const operation = fc.constantFrom(
      'PostResponsesQuery',
      'UserFollowers',
      'UserFollowingUsersList',
      'UserViewerEdge',
      'UserProfileQuery',
      'NewsletterV3ViewerEdge',
      'AvatarMenuQuery',
      'ClapMutation',
      'SubscribeNewsletterV3Mutation',
      'FollowUser',
      'PublishPostThreadedResponse',
      'Else',
    );
    fc.assert(
      fc.property(operation, json, json, url, (operationName, variables, data, address) => {
        const request = JSON.stringify([{ operationName, variables }]);
        const parts = parseExchange(request, JSON.stringify([{ data }])).flatMap(
          (one) => readAnswer(one, address) ?? [],
        );
        for (const facts of parts)
          expect(pageFactsSchema.safeParse(mergeFacts(facts, facts)).error).toBeUndefined();
      }),
    );
  });

  it('throws nothing on any text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), url, (request, response, address) => {
        parseExchange(request, response);
        readState(response, address);
      }),
    );
  });
});
