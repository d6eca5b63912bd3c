import {
  limitOf,
  pagingOf,
  type RequestContext,
  type Resolver,
  textOf,
  type Variables,
  viewerIdOf,
} from './context';
import { pagePostWire, postWire, threadWire } from './post-wire';

function postOf(variables: Variables, { world }: RequestContext) {
  return world.posts.get(textOf(variables, 'postId'));
}

const inlineResponses: Resolver = (variables, context) => {
  const post = postOf(variables, context);
  if (!post) return { post: null };
  const limit = limitOf(pagingOf(variables), 3);
  return {
    post: {
      __typename: 'Post',
      id: post.id,
      threadedPostResponses: threadWire(post.id, context, { limit }, 0),
    },
  };
};

const pagedResponses: Resolver = (variables, context) => {
  const post = postOf(variables, context);
  if (!post) return { post: null };
  const paging = pagingOf(variables, 'postResponsesPaging');
  const to = typeof paging.to === 'string' ? { to: paging.to } : {};
  return {
    post: {
      __typename: 'Post',
      id: post.id,
      postResponses: { __typename: 'PostResponses', count: context.world.countResponses(post.id) },
      responsesLocked: false,
      responseRootPost: {
        __typename: 'ResponseRootPost',
        post: { __typename: 'Post', id: rootIdOf(post.id, context) },
        responseDepth: post.parentId ? 1 : 0,
      },
      threadedPostResponses: threadWire(post.id, context, { limit: limitOf(paging, 10), ...to }, 1),
    },
  };
};

function rootIdOf(id: string, context: RequestContext): string {
  const parentId = context.world.posts.get(id)?.parentId;
  return parentId ? rootIdOf(parentId, context) : id;
}

const page: Resolver = (variables, context) => {
  const post = postOf(variables, context);
  return { postResult: post ? pagePostWire(post, context) : null };
};

const clapCount: Resolver = (variables, context) => {
  const post = postOf(variables, context);
  return { postResult: post ? { __typename: 'Post', id: post.id, clapCount: post.clapCount } : null };
};

const postViewerEdge: Resolver = (variables, context) => {
  const post = postOf(variables, context);
  if (!post) return { postResult: null };
  return {
    postResult: {
      __typename: 'Post',
      id: post.id,
      viewerEdge: {
        __typename: 'PostViewerEdge',
        id: `postId:${post.id}-viewerId:${viewerIdOf(context)}`,
        clapCount: context.viewer ? post.viewerClapCount : 0,
      },
    },
  };
};

const tag: Resolver = (variables, context) => {
  const slug = textOf(variables, 'tagSlug');
  const posts = [...context.world.posts.values()].filter((post) => post.tags.includes(slug));
  return {
    tagFromSlug: {
      __typename: 'Tag',
      id: slug,
      displayTitle: slug,
      followerCount: 1_048_211,
      postCount: posts.length,
      posts: posts.filter((post) => post.parentId === null).map((post) => postWire(post, context)),
    },
  };
};

export const postResolvers: Record<string, Resolver> = {
  PostPageQuery: page,
  PostResponsesQuery: inlineResponses,
  PagedThreadedPostResponsesQuery: pagedResponses,
  ClapCountQuery: clapCount,
  PostViewerEdgeQuery: postViewerEdge,
  InteractivePostBodyQuery: (variables) => ({
    post: { __typename: 'Post', id: textOf(variables, 'postId'), highlights: [], privateNotes: [] },
  }),
  TagPageQuery: tag,
};
