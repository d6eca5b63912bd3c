import fc from 'fast-check';
import { moneySchema } from '../../../lib/facts/money';
import { pageFactsSchema } from '../../../lib/facts/page-facts';
import { findAll } from '../../../lib/medium/dom';
import { findResponseSpot } from '../../../lib/medium/find-response-spot';
import { findFollowButton, readFollowState } from '../../../lib/medium/follow-button';
import { isMediumSite } from '../../../lib/medium/is-medium-site';
import { parseShownMonth } from '../../../lib/medium/own/parse-shown-month';
import { parseMoney } from '../../../lib/medium/own/read-money';
import { readOwnPage } from '../../../lib/medium/own/read-own-page';
import { readDocument } from '../../../lib/medium/read-document';
import { isInCard } from '../../../lib/medium/read-responses';
import { findThreadLinks } from '../../../lib/medium/thread-links';
import { copyAnswers } from '../../../lib/page/answer-copies';
import { open } from '../../lib/medium/fixtures/open';
import type { FuzzTarget } from '../fuzz-target';
import { hostileText } from '../hostile-text';
import { ownPage } from '../own-page';
import { pageAddress, pageHtml, rest } from '../page-parts';

const GRAPHQL = 'https://medium.com/_/graphql';

/** What a page may give to fetch as the body of a request. */
const fetchBody = fc.oneof(
  { weight: 3, arbitrary: hostileText },
  fc.constantFrom(undefined, null, 7, new Blob(['x']), new URLSearchParams('a=b'), new Uint8Array(3)),
);

export const PAGE_TARGETS: readonly FuzzTarget[] = [
  {
    name: 'page: every part of any page is answered for',
    share: 0.4,
    property: fc
      .asyncProperty(pageHtml, pageAddress, hostileText, async (html, url, host) => {
        const document = open(html);
        isMediumSite(document, host);
        readFollowState(document, url, ['@jane']);
        for (const { id, link } of findThreadLinks(document)) findResponseSpot(id, link);
        for (const element of findAll(document, '*')) {
          findFollowButton(element, url);
          isInCard(element);
        }
      })
      .afterEach(rest),
  },
  {
    name: 'page: any table on the viewer’s own pages gives figures or nothing',
    share: 0.4,
    property: fc
      .asyncProperty(
        ownPage,
        fc.constantFrom('https://medium.com/me/stats', 'https://medium.com/me/partner/dashboard'),
        async (html, url) => {
          const document = open(`<body>${html}</body>`, url);
          const writer = readOwnPage(document, url);
          const { error } = pageFactsSchema.safeParse({
            url,
            kind: 'stats',
            problems: [],
            ...(writer && { writer }),
          });
          if (error) throw error;
          readDocument(document, url);
        },
      )
      .afterEach(rest),
  },
  {
    name: 'page: an amount and a month are what is printed, or unknown',
    share: 3,
    property: fc.property(
      fc.oneof(
        hostileText,
        hostileText.map((text) => `$${text}`),
        hostileText.map((text) => `October ${text}`),
        fc.bigInt({ min: 0n, max: 10n ** 20n }).map((units) => `$${units.toLocaleString('en')}.00`),
      ),
      (text) => {
        const money = parseMoney(text);
        if (money && !moneySchema.safeParse(money).success) throw new Error(JSON.stringify(money));
        const month = parseShownMonth(text);
        if (month !== undefined && !/^20\d\d-\d\d$/.test(month)) throw new Error(month);
      },
    ),
  },
  {
    name: 'page: whatever a page fetches, it gets what it would have got',
    share: 1,
    property: fc.asyncProperty(
      fc.oneof(fc.constant(GRAPHQL), hostileText),
      fetchBody,
      hostileText,
      fc.boolean(),
      async (address, body, told, isLost) => {
        const answer = isLost ? Promise.reject(new TypeError('lost')) : Promise.resolve(new Response(told));
        const scope = { fetch: () => answer, location: { href: 'https://medium.com/' } as Location };
        const passed: string[] = [];
        copyAnswers(scope as Parameters<typeof copyAnswers>[0], {
          isWanted: () => true,
          pass: (_, response) => passed.push(response),
        });
        const fetched = Reflect.apply(scope.fetch, scope, [address, { body }]) as Promise<Response>;
        if (fetched !== answer) throw new Error('another promise');
        const text = await fetched.then(
          (response) => response.text(),
          () => undefined,
        );
        if (!isLost && text !== asRead(told)) throw new Error(`the page got ${JSON.stringify(text)}`);
        if (passed.some((copy) => copy !== asRead(told))) throw new Error('the copy says something else');
      },
    ),
  },
];

/** Bodies are UTF-8: half of a pair is none, and a mark of byte order at the front is not read. */
function asRead(text: string): string {
  return new TextDecoder().decode(new TextEncoder().encode(text));
}
