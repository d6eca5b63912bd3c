/** Which page an address means. */
export type Route =
  | { page: 'story'; postId: string }
  | { page: 'profile'; username: string }
  | { page: 'followers' | 'following'; username: string }
  | { page: 'notifications' | 'stats' | 'editor' | 'home' | 'dashboard' }
  | { page: 'stories'; drafts: boolean }
  | { page: 'story-stats'; postId: string }
  | { page: 'tag'; tag: string }
  | { page: 'publication' | 'publication-followers'; slug: string }
  | { page: 'missing' };

const SLUG_ID = /-([0-9a-f]{6,12})$/;

/** The route of an address. `hosts` tells whose host a host of its own is. */
export function routeOf(url: URL, hosts: Record<string, string>): Route {
  const path = decodeURIComponent(url.pathname).replace(/\/+$/, '');
  const parts = path.split('/').slice(1);
  const last = parts.at(-1) ?? '';
  const owner = hosts[url.hostname];
  if (parts[0] === 'me') return ownRoute(parts.slice(1));
  if (path === '/new-story') return { page: 'editor' };
  if (parts[0] === 'tag' && parts[1]) return { page: 'tag', tag: parts[1] };
  const postId = SLUG_ID.exec(last)?.[1] ?? (parts[0] === 'p' || parts[0] === 'r' ? parts[1] : undefined);
  if (postId) return { page: 'story', postId };
  const username = parts[0]?.startsWith('@') ? parts[0].slice(1) : owner;
  if (username) return personRoute(username, parts[0]?.startsWith('@') ? parts[1] : parts[0]);
  if (path === '') return { page: 'home' };
  if (parts.length === 1) return { page: 'publication', slug: last };
  if (parts[1] === 'followers') return { page: 'publication-followers', slug: parts[0] ?? '' };
  return { page: 'missing' };
}

function ownRoute([part, tab, id]: string[]): Route {
  if (part === 'stats' && tab === 'post' && id) return { page: 'story-stats', postId: id };
  if (part === 'stories') return { page: 'stories', drafts: tab === 'drafts' };
  if (part === 'partner' && tab === 'dashboard') return { page: 'dashboard' };
  if (part === 'notifications' || part === 'stats') return { page: part };
  return { page: 'missing' };
}

function personRoute(username: string, part: string | undefined): Route {
  if (!part || part === 'about') return { page: 'profile', username };
  if (part === 'followers' || part === 'following') return { page: part, username };
  return { page: 'missing' };
}

/** The query that a page cannot be drawn without; undefined when it needs none. */
export function mainQueryOf(
  route: Route,
): { operation: string; variables: Record<string, unknown> } | undefined {
  switch (route.page) {
    case 'story':
      return { operation: 'PostPageQuery', variables: { postId: route.postId } };
    case 'profile':
    case 'followers':
    case 'following':
      return {
        operation: 'UserProfileQuery',
        variables: { username: route.username, id: null, homepagePostsLimit: 10 },
      };
    case 'tag':
      return { operation: 'TagPageQuery', variables: { tagSlug: route.tag } };
    case 'publication':
    case 'publication-followers':
      return { operation: 'PublicationPageQuery', variables: { domainOrSlug: route.slug } };
    default:
      return undefined;
  }
}
