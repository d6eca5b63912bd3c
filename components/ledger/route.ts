/** The filters of the people page, in the order of their chips. */
export const FILTERS = [
  'needsYou',
  'theyOwe',
  'youOwe',
  'waiting',
  'agreed',
  'even',
  'leftAgain',
  'closed',
  'all',
] as const;
export type Filter = (typeof FILTERS)[number];

/** Where in the ledger the writer is, as the address says after the `#`. */
export type Route =
  | { readonly page: 'people'; readonly filter: Filter; readonly search: boolean }
  | { readonly page: 'person'; readonly key: string }
  | { readonly page: 'threads' | 'goal' | 'settings' | 'promises' };

/** Reads the part of the address after `#`. Whatever is not known leads to the people who need you. */
export function parseRoute(hash: string): Route {
  const [page = '', rest = ''] = hash.replace(/^#/, '').split('/', 2);
  switch (page) {
    case 'threads':
    case 'goal':
    case 'settings':
    case 'promises':
      return { page };
    case 'person':
      return rest === '' ? PEOPLE : { page, key: decode(rest) };
    case 'search':
      return { ...PEOPLE, search: true };
    default:
      return { ...PEOPLE, filter: FILTERS.find((filter) => filter === rest) ?? 'needsYou' };
  }
}

const PEOPLE = { page: 'people', filter: 'needsYou', search: false } as const;

/** The address of a place in the ledger, for a link. */
export function routeLink(route: Route): string {
  switch (route.page) {
    case 'people':
      return `#people/${route.filter}`;
    case 'person':
      return `#person/${encodeURIComponent(route.key)}`;
    default:
      return `#${route.page}`;
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
