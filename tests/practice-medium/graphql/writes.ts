import { createResponse } from '../world/fill-thread';
import type { RequestContext, Resolver, Variables } from './context';
import { textOf, viewerIdOf } from './context';
import { postWire } from './post-wire';

const CLAPS_MAX = 50;

function edge(id: string, context: RequestContext) {
  return {
    __typename: 'User',
    id,
    name: context.world.people.get(id)?.name ?? '',
    viewerEdge: {
      __typename: 'UserViewerEdge',
      id: `userId:${id}-viewerId:${viewerIdOf(context)}`,
      isFollowing: context.world.isFollowing(viewerIdOf(context), id),
    },
  };
}

const subscribe: Resolver = (variables, context) => {
  const newsletterId = textOf(variables, 'newsletterV3Id');
  const person = [...context.world.people.values()].find((one) => one.newsletterId === newsletterId);
  if (person && context.viewer) context.world.follow(context.viewer.id, person.id, context.now);
  return { subscribeNewsletterV3: person !== undefined };
};

const unfollow: Resolver = (variables, context) => {
  const id = textOf(variables, 'targetUserId');
  if (context.viewer) context.world.unfollow(context.viewer.id, id);
  return { unfollowUser: edge(id, context) };
};

const follow: Resolver = (variables, context) => {
  const id = textOf(variables, 'targetUserId');
  if (context.viewer) context.world.follow(context.viewer.id, id, context.now);
  return { followUser: edge(id, context) };
};

/** The text of a response as the composer sends it: a list of paragraph changes. */
function textOfDeltas(variables: Variables): string {
  const { deltas } = variables;
  if (!Array.isArray(deltas)) return '';
  return deltas
    .flatMap((delta: unknown) => {
      const text = (delta as { paragraph?: { text?: unknown } } | null)?.paragraph?.text;
      return typeof text === 'string' ? [text] : [];
    })
    .join('\n\n');
}

const publish: Resolver = (variables, context) => {
  const parentId = textOf(variables, 'inResponseToPostId');
  if (!context.viewer || !context.world.posts.has(parentId)) return { publishPostThreadedResponse: null };
  const written = { by: context.viewer.username, says: 'none' as const, text: textOfDeltas(variables) };
  const post = createResponse(written, context.world.posts.size, parentId, context.now);
  context.world.addPost({ ...post, authorId: context.viewer.id }, 'first');
  return { publishPostThreadedResponse: postWire(post, context) };
};

const clap: Resolver = (variables, context) => {
  const post = context.world.posts.get(textOf(variables, 'targetPostId'));
  if (!post || !context.viewer) return { clap: null };
  const wanted = typeof variables.numClaps === 'number' ? variables.numClaps : 1;
  const added = Math.max(0, Math.min(wanted, CLAPS_MAX - post.viewerClapCount));
  post.viewerClapCount += added;
  post.clapCount += added;
  return {
    clap: {
      __typename: 'Post',
      id: post.id,
      clapCount: post.clapCount,
      viewerEdge: {
        __typename: 'PostViewerEdge',
        id: `postId:${post.id}-viewerId:${viewerIdOf(context)}`,
        clapCount: post.viewerClapCount,
      },
    },
  };
};

export const writeResolvers: Record<string, Resolver> = {
  SubscribeNewsletterV3Mutation: subscribe,
  UnsubscribeNewsletterV3Mutation: () => ({ unsubscribeNewsletterV3: true }),
  UnfollowUserMutation: unfollow,
  FollowUser: follow,
  PublishPostThreadedResponse: publish,
  DeleteResponseMutation: (variables, context) => {
    context.world.removePost(textOf(variables, 'responseId'));
    return { deletePost: true };
  },
  ClapMutation: clap,
};
