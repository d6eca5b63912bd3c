import {
  limitOf,
  pagingOf,
  type RequestContext,
  type Resolver,
  textOf,
  type Variables,
  viewerIdOf,
} from './context';
import { collectionWire, socialStatsWire, userWire, userWithStatsWire, viewerWire } from './person-wire';
import { postWire } from './post-wire';
import type { PagingInfoWire } from './wire';

function personOf(variables: Variables, { world }: RequestContext) {
  return world.findPerson(textOf(variables, 'username') || textOf(variables, 'id'));
}

const profile: Resolver = (variables, context) => {
  const person = personOf(variables, context);
  if (!person) return { userResult: null };
  const posts = [...context.world.posts.values()].filter(
    (post) => post.authorId === person.id && (post.parentId === null || post.asStory),
  );
  return {
    userResult: {
      ...userWithStatsWire(person, context),
      homepagePostsConnection: {
        __typename: 'PostConnection',
        posts: posts.slice(0, 10).map((post) => postWire(post, context)),
      },
    },
  };
};

const followers: Resolver = (variables, context) => {
  const person = personOf(variables, context);
  if (!person) return { userResult: null };
  const paging = pagingOf(variables);
  const limit = limitOf(paging, 8);
  const all = context.world.listFollowers(person.id);
  const from = typeof paging.from === 'string' ? all.findIndex((row) => row.id === paging.from) + 1 : 0;
  const rows = all.slice(from, from + limit);
  const last = rows.at(-1);
  const next = last && from + limit < all.length ? { __typename: 'PageParams', from: last.id, limit } : null;
  return {
    userResult: {
      __typename: 'User',
      id: person.id,
      name: person.name,
      followersUserConnection: {
        __typename: 'UserConnection',
        users: rows.map(userWire),
        pagingInfo: { __typename: 'Paging', next } satisfies PagingInfoWire,
      },
      socialStats: socialStatsWire(person, context),
    },
  };
};

const following: Resolver = (variables, context) => {
  const person = personOf(variables, context);
  if (!person) return { userResult: null };
  const paging = pagingOf(variables);
  const limit = limitOf(paging, 8);
  const all = context.world.listFollowing(person.id);
  const before = typeof paging.from === 'string' ? Number(paging.from) : Number.POSITIVE_INFINITY;
  const left = all.filter(({ at }) => at < before);
  const rows = left.slice(0, limit);
  const last = rows.at(-1);
  const next =
    last && left.length > limit ? { __typename: 'PageParams', from: String(last.at), limit } : null;
  return {
    userResult: {
      __typename: 'User',
      id: person.id,
      name: person.name,
      followingUserConnection: {
        __typename: 'UserConnection',
        users: rows.map((row) => userWire(row.person)),
        pagingInfo: { __typename: 'Paging', next } satisfies PagingInfoWire,
      },
      socialStats: socialStatsWire(person, context),
    },
  };
};

const userViewerEdge: Resolver = (variables, context) => {
  const person = context.world.findPerson(textOf(variables, 'userId'));
  if (!person) return { user: null };
  const viewerId = viewerIdOf(context);
  return {
    user: {
      __typename: 'User',
      id: person.id,
      viewerEdge: {
        __typename: 'UserViewerEdge',
        id: `userId:${person.id}-viewerId:${viewerId}`,
        isFollowing: context.world.isFollowing(viewerId, person.id),
        isBlocking: false,
        isMuting: false,
        isUser: person.id === viewerId,
        lastPostCreatedAt: null,
      },
    },
  };
};

const newsletterEdge: Resolver = (variables, context) => {
  const slug = textOf(variables, 'newsletterSlug');
  const person = context.world.findPerson(slug);
  return {
    newsletterV3: person && {
      __typename: 'NewsletterV3',
      id: person.newsletterId,
      viewerEdge: {
        __typename: 'NewsletterV3ViewerEdge',
        id: `newsletterV3Id:${person.newsletterId}-viewerId:${viewerIdOf(context)}`,
        isSubscribed: context.world.isFollowing(viewerIdOf(context), person.id),
      },
    },
  };
};

const publication: Resolver = (variables, context) => {
  const slug = textOf(variables, 'domainOrSlug');
  const collection = [...context.world.collections.values()].find(
    (candidate) => candidate.slug === slug || candidate.host === slug,
  );
  if (!collection) return { collectionByDomainOrSlug: null };
  const { world } = context;
  return {
    collectionByDomainOrSlug: {
      ...collectionWire(collection),
      followersUserConnection: {
        __typename: 'UserConnection',
        users: collection.followerIds.flatMap((id) => world.people.get(id) ?? []).map(userWire),
        pagingInfo: { __typename: 'Paging', next: null },
      },
      homepagePosts: [...world.posts.values()]
        .filter((post) => post.collectionId === collection.id)
        .map((post) => postWire(post, context)),
    },
  };
};

export const peopleResolvers: Record<string, Resolver> = {
  UseBaseCacheControlQuery: (_variables, context) => ({
    viewer: context.viewer && { __typename: 'User', id: context.viewer.id },
  }),
  AvatarMenuQuery: (_variables, context) => ({ viewer: viewerWire(context) }),
  ViewerQuery: (_variables, context) => ({ viewer: viewerWire(context) }),
  UserProfileQuery: profile,
  UserProfileRightColQuery: profile,
  UserHoverCardQuery: (variables, context) => {
    const person = personOf(variables, context);
    return { userResult: person ? userWithStatsWire(person, context) : null };
  },
  UserFollowers: followers,
  UserFollowingUsersList: following,
  UserViewerEdge: userViewerEdge,
  NewsletterV3ViewerEdge: newsletterEdge,
  PublicationPageQuery: publication,
  CollectionViewerEdge: (variables) => ({
    collection: {
      __typename: 'Collection',
      id: textOf(variables, 'collectionId'),
      viewerEdge: {
        __typename: 'CollectionViewerEdge',
        id: `collectionId:${textOf(variables, 'collectionId')}`,
        isFollowing: false,
      },
    },
  }),
};
