import { describe, expect, it } from 'vitest';
import { FILTERS, parseRoute, routeLink } from '../../../components/ledger/route';

describe('parseRoute', () => {
  it.each(['', '#', '#people', '#people/unheard-of', '#nonsense', '#person', '#person/'])(
    'leads %j to the people who need you',
    (hash) => {
      expect(parseRoute(hash)).toEqual({ page: 'people', filter: 'needsYou', search: false });
    },
  );

  it('leads #search to the people with the search box in focus', () => {
    expect(parseRoute('#search')).toEqual({ page: 'people', filter: 'needsYou', search: true });
  });

  it('reads a person whose key is damaged as it stands', () => {
    expect(parseRoute('#person/%E0%A4%A')).toEqual({ page: 'person', key: '%E0%A4%A' });
  });

  it.each([
    ...FILTERS.map((filter) => ({ page: 'people', filter, search: false }) as const),
    { page: 'person', key: '@ilse.writes/#%' } as const,
    { page: 'threads' } as const,
    { page: 'goal' } as const,
    { page: 'settings' } as const,
    { page: 'promises' } as const,
  ])('reads the link it gives: %j', (route) => {
    expect(parseRoute(routeLink(route))).toEqual(route);
  });
});
