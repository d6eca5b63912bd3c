import type { CollectionWire, PostWire, UserWire } from '../graphql/wire';
import { mainQueryOf, type Route } from './route';
import type { PageStore } from './store';

/** One element of the head that belongs to the page shown. */
export interface HeadTag {
  tag: 'title' | 'meta' | 'link' | 'script';
  attributes: Record<string, string>;
  text?: string;
}

/** The head of a page: title, canonical address, links for apps and search engines. */
export function headOf(route: Route, store: PageStore): HeadTag[] {
  const always = [
    meta('property', 'al:android:package', 'com.medium.reader'),
    meta('property', 'al:ios:app_name', 'Medium'),
    meta('property', 'og:site_name', 'Medium'),
  ];
  const query = mainQueryOf(route);
  const data = query ? (store.read(query.operation, query.variables) as HeadData | undefined) : undefined;
  const own = data?.postResult
    ? storyHead(data.postResult)
    : data?.userResult
      ? personHead(data.userResult)
      : undefined;
  const tags =
    own ??
    (data?.collectionByDomainOrSlug ? publicationHead(data.collectionByDomainOrSlug) : [title('Medium')]);
  if (store.config.drift === 'head-tags-gone') return tags.filter(({ tag }) => tag === 'title');
  return [...tags, ...always];
}

interface HeadData {
  postResult?: PostWire | null;
  userResult?: UserWire | null;
  collectionByDomainOrSlug?: CollectionWire | null;
}

function storyHead(post: PostWire): HeadTag[] {
  const { creator, mediumUrl } = post;
  const published = new Date(post.firstPublishedAt).toISOString();
  const authorUrl = `https://medium.com/@${creator.username}`;
  return [
    title(`${post.title} | by ${creator.name} | Medium`),
    link('canonical', mediumUrl),
    link('author', authorUrl),
    meta('property', 'og:type', 'article'),
    meta('property', 'og:title', post.title),
    meta('property', 'og:url', mediumUrl),
    meta('property', 'al:ios:url', `medium://p/${post.id}`),
    meta('property', 'article:author', authorUrl),
    meta('property', 'article:published_time', published),
    meta('name', 'author', creator.name),
    ld({
      '@context': 'https://schema.org',
      '@type': 'SocialMediaPosting',
      headline: post.title,
      url: mediumUrl,
      identifier: post.id,
      datePublished: published,
      author: { '@type': 'Person', name: creator.name, identifier: creator.username, url: authorUrl },
    }),
  ];
}

function personHead(user: UserWire): HeadTag[] {
  const domain = user.customDomainState?.live.domain;
  const address = domain ? `https://${domain}` : `https://medium.com/@${user.username}`;
  return [
    title(`${user.name} – Medium`),
    link('canonical', address),
    meta('property', 'og:type', 'profile'),
    meta('property', 'og:title', `${user.name} – Medium`),
    meta('property', 'og:url', address),
    meta('property', 'al:ios:url', `medium://@${user.username}`),
    meta('property', 'profile:username', user.username),
  ];
}

function publicationHead(collection: CollectionWire): HeadTag[] {
  return [title(collection.name), link('canonical', `https://medium.com/${collection.slug}`)];
}

function title(text: string): HeadTag {
  return { tag: 'title', attributes: {}, text };
}

function meta(kind: 'name' | 'property', name: string, content: string): HeadTag {
  return { tag: 'meta', attributes: { [kind]: name, content } };
}

function link(rel: string, href: string): HeadTag {
  return { tag: 'link', attributes: { rel, href } };
}

function ld(value: unknown): HeadTag {
  return { tag: 'script', attributes: { type: 'application/ld+json' }, text: JSON.stringify(value) };
}
