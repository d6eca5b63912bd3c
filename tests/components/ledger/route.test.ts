import { describe, expect, it } from 'vitest';
import { DESK_PARTS } from '../../../components/desk/desk-view';
import { parseRoute, QUERY_DEFAULT, routeLink } from '../../../components/ledger/route';
import { COLUMNS, FILTERS, type SwapQuery } from '../../../lib/ledger/swap-filter';
import { ALL_RULES } from '../../../lib/program/rules/all-rules';

const people = (query: Partial<SwapQuery>) =>
  ({ page: 'people', query: { ...QUERY_DEFAULT, ...query }, isSearching: false }) as const;

describe('parseRoute', () => {
  it.each(['', '#', '#people', '#people/unheard-of', '#nonsense', '#person', '#person/'])(
    'leads %j to the people who need you',
    (hash) => {
      expect(parseRoute(hash)).toEqual({ page: 'people', query: QUERY_DEFAULT, isSearching: false });
    },
  );

  it('leads #search to the people with the search box in focus', () => {
    expect(parseRoute('#search')).toEqual({ page: 'people', query: QUERY_DEFAULT, isSearching: true });
  });

  it('shows 30 days of the goal unless another time was chosen', () => {
    expect(parseRoute('#goal/ever')).toEqual({ page: 'goal', span: '30' });
  });

  it.each(['#desk/nonsense', '#desk/'])('leads %s to whether one is ready', (hash) => {
    expect(parseRoute(hash)).toEqual({ page: 'desk', part: 'ready' });
  });

  it('leads to today’s rules when the rule set is not known', () => {
    expect(parseRoute('#desk/rules/1999')).toEqual({ page: 'desk', part: 'rules' });
  });

  it('reads a person whose key is damaged as it stands', () => {
    expect(parseRoute('#person/%E0%A4%A')).toEqual({ page: 'person', key: '%E0%A4%A' });
  });

  it.each([
    ...FILTERS.map((filter) => people({ filter })),
    ...COLUMNS.map((sort) => people({ sort, isDescending: true })),
    people({ filter: 'all', search: 'ölga & “you/me”?#', small: true }),
    people({ tag: 'to read', where: 'the hundred club', fromDay: '2026-11-01', untilDay: '2026-11-21' }),
    { page: 'person', key: '@ilse.writes/#%' } as const,
    { page: 'person', key: 'Half of a pair \ud83d, and %u and %ud83d' } as const,
    { page: 'story', key: 'title:\udc4b', measure: 'views' } as const,
    { page: 'threads' } as const,
    { page: 'goal', span: '30' } as const,
    { page: 'goal', span: '90' } as const,
    { page: 'goal', span: 'all' } as const,
    { page: 'drafts', search: '' } as const,
    { page: 'drafts', search: 'a & b/?#' } as const,
    ...DESK_PARTS.map((part) => ({ page: 'desk', part }) as const),
    ...ALL_RULES.map(({ id }) => ({ page: 'desk', part: 'rules', rulesId: id }) as const),
    { page: 'settings' } as const,
    { page: 'promises' } as const,
  ])('reads the link it gives: %j', (route) => {
    expect(parseRoute(routeLink(route))).toEqual(route);
  });
});
