import fc from 'fast-check';
import { pageFactsSchema } from '../../../lib/facts/page-facts';
import { followersSchema } from '../../../lib/facts/person-facts';
import { parseCount, parseExactCount } from '../../../lib/medium/counts';
import { isAnswered } from '../../../lib/medium/is-answered';
import { parseJson } from '../../../lib/medium/json';
import { SOURCE_MAX } from '../../../lib/medium/limits';
import { mergeFacts } from '../../../lib/medium/merge-facts';
import { parsePageAddress } from '../../../lib/medium/page-kind';
import { parseExchange } from '../../../lib/medium/parse-exchange';
import { parseFollowersAddress, parsePersonAddress } from '../../../lib/medium/person-address';
import { readAnswer } from '../../../lib/medium/read-answer';
import { readPage } from '../../../lib/medium/read-page';
import { readResponses } from '../../../lib/medium/read-responses';
import { readState } from '../../../lib/medium/read-state';
import { asCount, asHandle, asId, asMoment, asName } from '../../../lib/medium/values';
import { open } from '../../lib/medium/fixtures/open';
import { state } from '../../lib/medium/fixtures/state';
import type { FuzzTarget } from '../fuzz-target';
import { hostileText, hostileValue } from '../hostile-text';
import { answerJson, operationOf, pageAddress, pageHtml, rest, stateKey } from '../page-parts';

function expectFacts(facts: unknown): void {
  const { error } = pageFactsSchema.safeParse(facts);
  if (error) throw error;
}

export const MEDIUM_TARGETS: readonly FuzzTarget[] = [
  {
    name: 'medium: a count is a believable number or unknown',
    share: 6,
    property: fc.property(hostileText, (text) => {
      const count = parseCount(text);
      if (count && !followersSchema.safeParse(count).success) throw new Error(JSON.stringify(count));
      const exact = parseExactCount(text);
      if (exact !== undefined && !Number.isSafeInteger(exact)) throw new Error(String(exact));
    }),
  },
  {
    name: 'medium: an address is Medium’s only when the browser would go there',
    share: 6,
    property: fc.property(
      fc.oneof(
        hostileText,
        hostileText.map((text) => `https://medium.com/${text}`),
        hostileText.map((text) => `https://${text}.medium.com/`),
        hostileText.map((text) => `https://medium.com${text}`),
      ),
      (url) => {
        const address = parsePageAddress(url);
        if (!address.isMediumHost) return;
        const { protocol, hostname, username } = new URL(url);
        const isMediums = hostname === 'medium.com' || hostname.endsWith('.medium.com');
        if (protocol !== 'https:' || !isMediums || username !== '') throw new Error(url);
      },
    ),
  },
  {
    name: 'medium: a link leads to a person or to nobody',
    share: 4,
    property: fc.property(hostileText, pageAddress, (href, base) => {
      for (const person of [parsePersonAddress(href, base), parseFollowersAddress(href, base)]) {
        if (person && person.key === '') throw new Error('somebody without a key');
      }
    }),
  },
  {
    name: 'medium: values of strangers are what they must be or unknown',
    share: 3,
    property: fc.property(hostileValue, (value) => {
      for (const read of [asCount, asHandle, asId, asMoment, asName]) read(value);
    }),
  },
  {
    name: 'medium: JSON is parsed or unknown',
    share: 4,
    property: fc.property(fc.oneof(hostileText, hostileValue.map(textOf)), (text) => {
      parseJson(text, SOURCE_MAX);
      parseExchange(text, text);
    }),
  },
  {
    name: 'medium: any state of a page gives facts or nothing',
    share: 3,
    property: fc.property(
      answerJson,
      fc.array(fc.tuple(stateKey, answerJson), { maxLength: 8 }),
      pageAddress,
      (root, entries, address) => {
        const spoiledState = { ...state, ROOT_QUERY: root ?? {}, ...Object.fromEntries(entries) };
        const facts = readState(JSON.stringify(spoiledState), address);
        if (facts) expectFacts(facts);
      },
    ),
  },
  {
    name: 'medium: any answer to the page gives facts or nothing',
    share: 4,
    property: fc.property(
      operationOf,
      answerJson,
      answerJson,
      pageAddress,
      (operationName, variables, data, url) => {
        const request = JSON.stringify([{ operationName, variables }]);
        for (const exchange of parseExchange(request, JSON.stringify([{ data }]))) {
          const facts = readAnswer(exchange, url);
          if (facts) expectFacts(mergeFacts(facts, facts));
        }
      },
    ),
  },
  {
    name: 'medium: any page gives facts',
    share: 0.4,
    property: fc
      .asyncProperty(pageHtml, pageAddress, async (html, address) => {
        const document = open(html);
        readResponses(document, address);
        const facts = readPage(document, address);
        if (facts.problems.some(({ code }) => code === 'page-not-readable')) throw new Error('not readable');
        expectFacts(facts);
        for (const { code } of facts.problems) isAnswered(code, facts);
      })
      .afterEach(rest),
  },
];

function textOf(value: unknown): string {
  return JSON.stringify(value) ?? '';
}
