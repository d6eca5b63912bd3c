import fc from 'fast-check';
import { pageFactsSchema } from '../../../lib/facts/page-facts';
import { parseExchange } from '../../../lib/medium/parse-exchange';
import { readAnswer } from '../../../lib/medium/read-answer';
import { readState } from '../../../lib/medium/read-state';
import { asNumber } from '../../../lib/medium/values';
import { state } from '../../lib/medium/fixtures/state';
import type { FuzzTarget } from '../fuzz-target';
import { hostileValue } from '../hostile-text';
import { MEDIUM_ANSWERS } from '../medium-answers';
import { pageAddress } from '../page-parts';
import { spoiled } from '../spoil';

/** The state of the viewer's own profile, of their stats and of a story. */
const JANE = {
  ROOT_QUERY: { viewer: { __ref: 'User:a1' } },
  'User:a1': { id: 'a1', username: 'jane', name: 'Jane', membership: { tier: 'MEMBER' } },
  'Tag:food': { id: 'food', displayTitle: 'Food' },
  'Post:f0a1': {
    id: 'f0a1',
    title: 'Soup for one',
    firstPublishedAt: 1_790_812_800_000,
    isLocked: false,
    creator: { __ref: 'User:a1' },
    tags: [{ __ref: 'Tag:food' }],
    inResponseToPostResult: null,
    totalStats: { presentations: 940, views: 212, reads: 97 },
    earnings: { total: { currencyCode: 'USD', units: 1, nanos: 390_000_000 } },
  },
};

/** One of these with up to three of its parts exchanged. */
function spoiledOften(value: object): fc.Arbitrary<unknown> {
  const often = fc.oneof(spoiled(value), spoiled(value).chain(spoiled));
  return fc.oneof(often, often.chain(spoiled), fc.constant(value));
}

function expectFacts(facts: unknown): void {
  const { error } = pageFactsSchema.safeParse(facts);
  if (error) throw error;
}

export const ANSWER_TARGETS: readonly FuzzTarget[] = [
  {
    name: 'answers: one of Medium’s with spoiled parts gives facts or nothing',
    share: 8,
    property: fc.property(
      fc.oneof(
        ...MEDIUM_ANSWERS.map(({ operation, url, variables, data }) =>
          fc.record({
            operation: fc.constant(operation),
            url: fc.constant(url),
            asked: spoiledOften(variables),
            told: spoiledOften(data),
          }),
        ),
      ),
      ({ operation, url, asked, told }) => {
        const request = JSON.stringify([{ operationName: operation, variables: asked }]);
        for (const exchange of parseExchange(request, JSON.stringify([{ data: told }]))) {
          const facts = readAnswer(exchange, url);
          if (facts) expectFacts(facts);
        }
      },
    ),
  },
  {
    name: 'answers: a state of Medium’s with spoiled parts gives facts or nothing',
    share: 5,
    property: fc.property(
      fc.oneof(spoiledOften(state), spoiledOften(JANE)),
      fc.oneof(
        pageAddress,
        fc.constantFrom(
          'https://medium.com/@jane',
          'https://medium.com/me/stats',
          'https://medium.com/me/stories/public',
        ),
      ),
      (spoiledState, url) => {
        const facts = readState(JSON.stringify(spoiledState) ?? '', url);
        if (facts) expectFacts(facts);
      },
    ),
  },
  {
    name: 'answers: a number that is written as text is a whole one or unknown',
    share: 2,
    property: fc.property(hostileValue, (value) => {
      const number = asNumber(value);
      if (number !== undefined && !Number.isSafeInteger(number)) throw new Error(String(number));
    }),
  },
];
