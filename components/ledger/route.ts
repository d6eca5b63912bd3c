import { MEASURES, type Measure } from '../../lib/ledger/stories/figures';
import { COLUMNS, FILTERS, type SwapQuery } from '../../lib/ledger/swap-filter';
import { TAG_MAX } from '../../lib/ledger/tag';
import type { RuleSetId } from '../../lib/program/rule-set';
import { ALL_RULES } from '../../lib/program/rules/all-rules';
import { DESK_PARTS, type DeskPart } from '../desk/desk-view';
import { GOAL_SPANS, type GoalSpan } from '../goal/chart-view';
import { STORIES_QUERY, STORY_COLUMNS, type StoriesQuery } from '../stories/stories-view';

/** Where in the ledger the writer is, as the address says after the `#`. */
export type Route =
  | {
      readonly page: 'people';
      readonly query: SwapQuery;
      /** The writer came to search. */
      readonly isSearching: boolean;
    }
  | { readonly page: 'person'; readonly key: string }
  | { readonly page: 'goal'; readonly span: GoalSpan }
  | { readonly page: 'drafts'; readonly search: string }
  | { readonly page: 'stories'; readonly query: StoriesQuery }
  | { readonly page: 'story'; readonly key: string; readonly measure: Measure }
  | { readonly page: 'desk'; readonly part: DeskPart; readonly rulesId?: RuleSetId }
  | { readonly page: 'threads' | 'settings' | 'promises' };

/** Longest search, in UTF-16 units. */
export const FIND_MAX = 200;

/** What the list of people shows when nothing was chosen. */
export const QUERY_DEFAULT: SwapQuery = {
  filter: 'needsYou',
  search: '',
  small: false,
  tag: '',
  where: '',
  fromDay: '',
  untilDay: '',
  sort: 'status',
  isDescending: false,
};
/** What the goal page shows of the past when nothing was chosen. */
export const SPAN_DEFAULT: GoalSpan = '30';
const PEOPLE = { page: 'people', query: QUERY_DEFAULT, isSearching: false } as const;

/** Reads the part of the address after `#`. Whatever is not known leads to the people who need you. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = split(hash.replace(/^#/, ''), '?');
  const [page, rest] = split(path, '/');
  switch (page) {
    case 'goal':
      return { page, span: GOAL_SPANS.find((span) => span === rest) ?? SPAN_DEFAULT };
    case 'drafts':
      return { page, search: findOf(query) };
    case 'desk':
      return parseDesk(rest);
    case 'stories':
      return { page, query: parseStories(rest, new URLSearchParams(query)) };
    case 'story':
      return { page, key: decode(rest), measure: measureOf(new URLSearchParams(query)) };
    case 'threads':
    case 'settings':
    case 'promises':
      return { page };
    case 'person':
      return rest === '' ? PEOPLE : { page, key: decode(rest) };
    case 'search':
      return { ...PEOPLE, isSearching: true };
    default:
      return { ...PEOPLE, query: parseQuery(rest, new URLSearchParams(query)) };
  }
}

function parseStories(month: string, choices: URLSearchParams): StoriesQuery {
  const sort = STORY_COLUMNS.find((one) => one === choices.get('sort'));
  return {
    ...(/^20\d\d-(?:0[1-9]|1[0-2])$/.test(month) && { month }),
    measure: measureOf(choices),
    sort: sort ?? STORIES_QUERY.sort,
    isDescending: sort === undefined ? STORIES_QUERY.isDescending : choices.has('down'),
  };
}

function measureOf(choices: URLSearchParams): Measure {
  return MEASURES.find((one) => one === choices.get('measure')) ?? STORIES_QUERY.measure;
}

function parseDesk(rest: string): Route {
  const [name, rules] = split(rest, '/');
  const part = DESK_PARTS.find((one) => one === name) ?? 'ready';
  const rulesId = part === 'rules' ? ALL_RULES.find(({ id }) => id === rules)?.id : undefined;
  return { page: 'desk', part, ...(rulesId !== undefined && { rulesId }) };
}

function parseQuery(filter: string, choices: URLSearchParams): SwapQuery {
  return {
    filter: FILTERS.find((one) => one === filter) ?? QUERY_DEFAULT.filter,
    search: findOf(choices),
    small: choices.has('small'),
    tag: choices.get('tag')?.slice(0, TAG_MAX) ?? '',
    where: choices.get('where')?.slice(0, 100) ?? '',
    fromDay: parseDay(choices.get('from')),
    untilDay: parseDay(choices.get('until')),
    sort: COLUMNS.find((one) => one === choices.get('sort')) ?? QUERY_DEFAULT.sort,
    isDescending: choices.has('down'),
  };
}

/** What is searched for. */
function findOf(query: string | URLSearchParams): string {
  return new URLSearchParams(query).get('find')?.slice(0, FIND_MAX) ?? '';
}

/** A day such as "2026-11-21"; '' for anything else. */
function parseDay(text: string | null): string {
  return text !== null && /^\d{4}-\d\d-\d\d$/.test(text) ? text : '';
}

/** The address of a place in the ledger, for a link. */
export function routeLink(
  route: Exclude<Route, { page: 'people' }> | { page: 'people'; query: SwapQuery },
): string {
  switch (route.page) {
    case 'people':
      return queryLink(route.query);
    case 'person':
      return `#person/${encode(route.key)}`;
    case 'stories':
      return storiesLink(route.query);
    case 'story':
      return `#story/${encode(route.key)}${asked({ measure: route.measure })}`;
    case 'goal':
      return route.span === SPAN_DEFAULT ? '#goal' : `#goal/${route.span}`;
    case 'drafts':
      return route.search === '' ? '#drafts' : `#drafts?${new URLSearchParams({ find: route.search })}`;
    case 'desk':
      return deskLink(route);
    default:
      return `#${route.page}`;
  }
}

function deskLink({ part, rulesId }: Extract<Route, { page: 'desk' }>): string {
  if (rulesId !== undefined) return `#desk/rules/${rulesId}`;
  return part === 'ready' ? '#desk' : `#desk/${part}`;
}

function storiesLink({ month, measure, sort, isDescending }: StoriesQuery): string {
  const isSorted = sort !== STORIES_QUERY.sort || isDescending !== STORIES_QUERY.isDescending;
  return `#stories${month === undefined ? '' : `/${month}`}${asked({
    measure,
    ...(isSorted && { sort }),
    ...(isSorted && isDescending && { down: '' }),
  })}`;
}

/** The choices of an address; what is chosen anyway is left out. */
function asked({
  measure,
  ...others
}: {
  readonly measure: Measure;
  readonly [name: string]: string;
}): string {
  const choices = new URLSearchParams({ ...(measure !== STORIES_QUERY.measure && { measure }), ...others });
  return choices.size === 0 ? '' : `?${choices}`;
}

function queryLink(query: SwapQuery): string {
  const { filter, search, small, tag, where, fromDay, untilDay, sort, isDescending } = query;
  const choices = new URLSearchParams();
  if (search !== '') choices.set('find', search);
  if (small) choices.set('small', '');
  if (tag !== '') choices.set('tag', tag);
  if (where !== '') choices.set('where', where);
  if (fromDay !== '') choices.set('from', fromDay);
  if (untilDay !== '') choices.set('until', untilDay);
  if (sort !== 'status') choices.set('sort', sort);
  if (isDescending) choices.set('down', '');
  const text = choices.toString();
  return `#people/${filter}${text === '' ? '' : `?${text}`}`;
}

function split(text: string, at: string): readonly [string, string] {
  const end = text.indexOf(at);
  return end < 0 ? [text, ''] : [text.slice(0, end), text.slice(end + 1)];
}

/** A key as a part of an address. Half of a pair of surrogates, as a name may hold one, has no bytes: it becomes `%ud83d`. */
function encode(key: string): string {
  return key
    .split(/(\p{Cs})/u)
    .map((part, at) => (at % 2 === 0 ? encodeURIComponent(part) : `%u${part.charCodeAt(0).toString(16)}`))
    .join('');
}

/** The key of `encode`; whatever nobody encoded is taken as it is. */
function decode(text: string): string {
  try {
    return text
      .split(/%u(d[89a-f][\da-f]{2})/)
      .map((part, at) =>
        at % 2 === 0 ? decodeURIComponent(part) : String.fromCharCode(Number.parseInt(part, 16)),
      )
      .join('');
  } catch {
    return text;
  }
}
