import { type PageConfig, queryKey } from '../app/page-config';
import { mainQueryOf, type Route, routeOf } from '../app/route';
import type { Bundles } from '../bundle';
import { resolveOperation } from '../graphql/answer';
import { apolloState } from '../graphql/apollo-state';
import type { RequestContext } from '../graphql/context';
import { viewerWire } from '../graphql/person-wire';
import { htmlDocument } from './document';

interface PageParts {
  url: string;
  seed: number;
  context: RequestContext;
  bundles: Bundles;
  clientName: string;
}

/** Draws the page of an address. Its status is 404 where nothing is. */
export function drawPage({ url, seed, context, bundles, clientName }: PageParts): {
  status: number;
  html: string;
} {
  const hosts = hostsOf(context);
  const route = routeOf(new URL(url), hosts);
  const query = mainQueryOf(route);
  const data = query ? resolveOperation(query.operation, query.variables, context) : null;
  const { viewer } = context;
  const config: PageConfig = {
    seed,
    ...(context.drift ? { drift: context.drift } : {}),
    now: context.now,
    url,
    hosts,
    viewer: viewer && { id: viewer.id, username: viewer.username, name: viewer.name },
    boot: query && data ? { [queryKey(query.operation, query.variables)]: data } : {},
  };
  const value = data && Object.values(data)[0];
  const queries = value ? [{ rootKey: rootKeyOf(route), value }] : [];
  return {
    status: route.page === 'missing' || (query && !value) ? 404 : 200,
    html: htmlDocument({
      config,
      rendered: bundles.renderPage(config),
      apollo: apolloState(queries, viewerWire(context), context),
      clientName,
    }),
  };
}

/** Whose host each host of its own is. */
function hostsOf({ world }: RequestContext): Record<string, string> {
  const owners = [...world.people.values()].flatMap(({ host, username }) => (host ? [[host, username]] : []));
  return Object.fromEntries(owners);
}

/** The key of the page's main answer in Apollo's root, which holds the arguments as JSON. */
function rootKeyOf(route: Route): string {
  switch (route.page) {
    case 'story':
      return `postResult(${JSON.stringify({ id: route.postId })})`;
    case 'profile':
    case 'followers':
    case 'following':
      return `userResult(${JSON.stringify({ username: route.username })})`;
    case 'tag':
      return `tagFromSlug(${JSON.stringify({ tagSlug: route.tag })})`;
    case 'publication':
    case 'publication-followers':
      return `collectionByDomainOrSlug(${JSON.stringify({ domainOrSlug: route.slug })})`;
    default:
      return 'nothing';
  }
}
