import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { pageFactsSchema } from '../../../lib/facts/page-facts';
import { mergeFacts } from '../../../lib/medium/merge-facts';
import { parseExchange } from '../../../lib/medium/parse-exchange';
import { readAnswer } from '../../../lib/medium/read-answer';
import { readPage } from '../../../lib/medium/read-page';
import { readResponses } from '../../../lib/medium/read-responses';
import { readState } from '../../../lib/medium/read-state';
import { answerJson, asText, operationOf, pageAddress, pageHtml, stateKey } from '../../hostile/page-parts';
import { pages } from './fixtures/old-pages';
import { open } from './fixtures/open';
import { state, statePage } from './fixtures/state';
import { STORY_URL, story2025 } from './fixtures/story-2025';

const prototypes = [Object.prototype, Array.prototype, Map.prototype].map(
  (prototype) => [prototype, Reflect.ownKeys(prototype).length] as const,
);

afterEach(() => {
  for (const [prototype, keys] of prototypes) expect(Reflect.ownKeys(prototype)).toHaveLength(keys);
});

describe('on any page', () => {
  it('throws nothing and says only what facts may say', () => {
    fc.assert(
      fc.property(pageHtml, pageAddress, (page, address) => {
        const document = open(page);
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
        pageAddress,
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
  it('throws nothing and says only what facts may say', () => {
    fc.assert(
      fc.property(
        answerJson,
        fc.array(fc.tuple(stateKey, answerJson), { maxLength: 8 }),
        pageAddress,
        (root, entries, address) => {
          const facts = readState(
            JSON.stringify({ ...state, ROOT_QUERY: root ?? {}, ...Object.fromEntries(entries) }),
            address,
          );
          if (facts) expect(pageFactsSchema.safeParse(facts).error).toBeUndefined();
        },
      ),
    );
  });

  it('throws nothing on any answer', () => {
    fc.assert(
      fc.property(
        operationOf,
        answerJson,
        answerJson,
        pageAddress,
        (operationName, variables, data, address) => {
          const request = JSON.stringify([{ operationName, variables }]);
          const parts = parseExchange(request, JSON.stringify([{ data }])).flatMap(
            (one) => readAnswer(one, address) ?? [],
          );
          for (const facts of parts)
            expect(pageFactsSchema.safeParse(mergeFacts(facts, facts)).error).toBeUndefined();
        },
      ),
    );
  });

  it('throws nothing on any text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), pageAddress, (request, response, address) => {
        parseExchange(request, response);
        readState(response, address);
      }),
    );
  });
});
