import fc from 'fast-check';
import { parseDollars } from '../../../components/desk/parse-dollars';
import { parseRoute, routeLink } from '../../../components/ledger/route';
import { displayName } from '../../../components/text/display-name';
import { followersLink, mediumLink, profileLink, responseLink } from '../../../components/text/links';
import { isMarksChanged } from '../../../entrypoints/reader.content/runtime';
import { viewsSchema } from '../../../lib/facts/values';
import { parseTheme } from '../../../lib/page/theme';
import { isLanguageChoice, matchLanguage } from '../../../lib/text/languages';
import { say } from '../../../lib/text/say';
import type { FuzzTarget } from '../fuzz-target';
import { hostileText, hostileValue } from '../hostile-text';

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
/** What could turn a line around, hide, or break it. */
const UNSAFE = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029\u200b\ufeff\ud800]/u;

const PAGES = [
  'people',
  'person',
  'search',
  'threads',
  'goal',
  'drafts',
  'desk',
  'desk/rules',
  'stories',
  'story',
];
const CHOICES = ['sort', 'down', 'tag', 'where', 'from', 'until', 'small', 'measure'];

export const SCREEN_TARGETS: readonly FuzzTarget[] = [
  {
    name: 'screen: a name is short, seen and turns nothing around, or it is none',
    share: 6,
    property: fc.property(hostileText, (text) => {
      const shown = displayName(text);
      if (shown === undefined) return;
      if (UNSAFE.test(shown)) throw new Error(JSON.stringify(shown));
      if ([...graphemes.segment(shown)].length > 101) throw new Error('too long');
    }),
  },
  {
    name: 'screen: a link leads to Medium over https or is none',
    share: 6,
    property: fc.property(
      fc.oneof(
        hostileText,
        hostileText.map((text) => `https://${text}medium.com/`),
        hostileText.map((text) => `https://medium.com${text}`),
      ),
      (text) => {
        for (const link of [
          mediumLink(text),
          responseLink(text),
          profileLink({ username: well(text) }),
          profileLink({ id: well(text) }),
          followersLink(well(text)),
        ]) {
          if (link === undefined) continue;
          const { protocol, hostname } = new URL(link);
          const isMediums = hostname === 'medium.com' || hostname.endsWith('.medium.com');
          if (protocol !== 'https:' || !isMediums) throw new Error(link);
        }
      },
    ),
  },
  {
    name: 'screen: any address after the # is a place in the ledger',
    share: 4,
    property: fc.property(
      fc.oneof(
        hostileText,
        fc
          .tuple(fc.constantFrom(...PAGES), hostileText, fc.constantFrom(...CHOICES), hostileText)
          .map(([page, rest, choice, query]) => `#${page}/${rest}?${choice}=${query}&find=${query}&${query}`),
      ),
      (hash) => {
        const link = routeLink(parseRoute(hash));
        if (routeLink(parseRoute(link)) !== link) throw new Error(`${link} leads elsewhere`);
        viewsSchema.safeParse([{ name: 'x', address: hash }]);
      },
    ),
  },
  {
    name: 'screen: whoever and whatever is kept under any key has an address of its own',
    share: 3,
    property: fc.property(hostileText, (key) => {
      for (const route of [
        { page: 'person', key: `x${key}` },
        { page: 'story', key, measure: 'views' },
      ] as const) {
        const found = parseRoute(routeLink(route));
        if (found.page !== route.page || found.key !== route.key) throw new Error(JSON.stringify(found));
      }
    }),
  },
  {
    name: 'screen: an amount that was typed is whole cents or unknown',
    share: 2,
    property: fc.property(hostileText, (text) => {
      const cents = parseDollars(text);
      if (cents !== undefined && !(Number.isSafeInteger(cents) && cents >= 0)) throw new Error(String(cents));
    }),
  },
  {
    name: 'screen: a language is one of ours',
    share: 1,
    property: fc.property(hostileValue, hostileText, (value, tag) => {
      if (isLanguageChoice(value) && typeof value !== 'string') throw new Error(JSON.stringify(value));
      if (!isLanguageChoice(matchLanguage(tag))) throw new Error(tag);
      isMarksChanged(value);
    }),
  },
  {
    name: 'screen: what is put into a sentence stays as it is',
    share: 2,
    property: fc.property(hostileText, (text) => {
      if (!say('extensionName', { name: text, max: text })) throw new Error('nothing was said');
    }),
  },
  {
    name: 'page: a colour is light, dark or unknown',
    share: 2,
    property: fc.property(
      fc.oneof(
        hostileText,
        hostileText.map((text) => `rgba(${text})`),
      ),
      (colour) => {
        parseTheme(colour);
      },
    ),
  },
];

/** Usernames come through a schema: a half of a pair of surrogates is none. */
function well(text: string): string {
  return text.replace(/\p{Cs}/gu, '');
}
