import type { Person, Post } from '../world/types';
import type { RequestContext } from './context';
import { collectionWire, userWire, userWithStatsWire } from './person-wire';
import type { ParagraphWire, PostWire, ThreadWire } from './wire';

/** The address of a person's page: on a host of their own when they have one. */
function personUrl(person: Pick<Person, 'username' | 'host'>): string {
  return person.host ? `https://${person.host}` : `https://medium.com/@${person.username}`;
}

/** The canonical address of a post. */
export function postUrl(post: Post, { world }: Pick<RequestContext, 'world'>): string {
  const collection = post.collectionId ? world.collections.get(post.collectionId) : undefined;
  const slug = `${post.slug}-${post.id}`;
  if (collection)
    return collection.host
      ? `https://${collection.host}/${slug}`
      : `https://medium.com/${collection.slug}/${slug}`;
  const author = world.people.get(post.authorId);
  return `${author ? personUrl(author) : 'https://medium.com'}/${slug}`;
}

/** A post as a thread carries it: who wrote it and what, but no counts of followers and no follow state. */
export function postWire(post: Post, context: RequestContext): PostWire {
  const { world } = context;
  const author = world.people.get(post.authorId) ?? world.viewer;
  const collection = post.collectionId ? world.collections.get(post.collectionId) : undefined;
  const count = world.countResponses(post.id);
  const words = post.paragraphs.join(' ').split(' ').length;
  return {
    __typename: 'Post',
    id: post.id,
    title: post.title,
    subtitle: post.subtitle,
    uniqueSlug: `${post.slug}-${post.id}`,
    mediumUrl: postUrl(post, context),
    creator: userWire(author),
    collection: collection ? collectionWire(collection) : null,
    clapCount: post.clapCount,
    voterCount: Math.ceil(post.clapCount / 12),
    postResponses: { __typename: 'PostResponses', count },
    responsesCount: count,
    allowResponses: true,
    responsesLocked: false,
    isLocked: post.isLocked ?? false,
    visibility: 'PUBLIC',
    createdAt: post.createdAt,
    firstPublishedAt: post.createdAt,
    latestPublishedAt: post.createdAt,
    readingTime: Math.max(0.3, words / 240),
    wordCount: words,
    isShortform: post.parentId !== null && !post.asStory,
    responseDistribution: post.asStory ? 'DISTRIBUTED' : 'NOT_DISTRIBUTED',
    tags: post.tags.map((tag) => ({ __typename: 'Tag', id: tag, displayTitle: tag })),
    content: {
      __typename: 'PostContent',
      bodyModel: { __typename: 'RichText', paragraphs: paragraphsWire(post) },
    },
    inResponseToPostResult: rootStub(post.parentId, context),
    inResponseToMediaResource: quoteWire(post),
  };
}

/** A post as its own page carries it: the author with counts. */
export function pagePostWire(post: Post, context: RequestContext): PostWire {
  const author = context.world.people.get(post.authorId) ?? context.world.viewer;
  return { ...postWire(post, context), creator: userWithStatsWire(author, context) };
}

/** One page of the responses under a post, with one more level below each. */
export function threadWire(
  postId: string,
  context: RequestContext,
  paging: { limit: number; to?: string },
  levels: number,
): ThreadWire {
  const all = context.world.responsesTo(postId);
  const start = paging.to ? Math.max(0, all.findIndex((post) => post.id === paging.to) + 1) : 0;
  const posts = all.slice(start, start + paging.limit);
  const last = posts.at(-1);
  const more = start + posts.length < all.length;
  return {
    __typename: 'ThreadedPostResponsesConnection',
    posts: posts.map((post) => {
      const wire = postWire(post, context);
      return levels > 0
        ? { ...wire, threadedPostResponses: threadWire(post.id, context, { limit: 10 }, levels - 1) }
        : wire;
    }),
    autoExpandedPostIds: [],
    pagingInfo: {
      __typename: 'Paging',
      next: more && last ? { __typename: 'PageParams', limit: paging.limit, to: last.id } : null,
    },
  };
}

function paragraphsWire(post: Post): ParagraphWire[] {
  return post.paragraphs.map((text, index) => ({
    __typename: 'Paragraph',
    id: `${post.id}_${index}`,
    name: `${post.id.slice(0, 3)}${index}`,
    type: 'P',
    text,
    markups: [],
  }));
}

function quoteWire(post: Post): PostWire['inResponseToMediaResource'] {
  if (!post.quote) return null;
  const { id, paragraph, text } = post.quote;
  return {
    __typename: 'MediaResource',
    mediumQuote: {
      __typename: 'Quote',
      id,
      startOffset: 0,
      endOffset: text.length,
      paragraphs: [{ __typename: 'Paragraph', id: `${id}_0`, name: paragraph, type: 'P', text, markups: [] }],
    },
  };
}

function rootStub(parentId: string | null, context: RequestContext): PostWire['inResponseToPostResult'] {
  const parent = parentId ? context.world.posts.get(parentId) : undefined;
  return parent
    ? { __typename: 'Post', id: parent.id, title: parent.title, mediumUrl: postUrl(parent, context) }
    : null;
}
