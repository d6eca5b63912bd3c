import type { Happening, PageFacts, PageKind, StoryFacts, Viewer } from '../facts/page-facts';
import type { PersonFacts } from '../facts/person-facts';
import { itemsOf, valueAt } from './json';
import { mergeWriter } from './own/merge-writer';
import { readOwnAnswer } from './own/read-own-answer';
import { readOwnStory } from './own/read-own-story';
import { readProgram } from './own/read-program';
import { parsePageAddress } from './page-kind';
import type { Exchange } from './parse-exchange';
import { prune } from './prune';
import { readConnection, readCursor } from './read-connection';
import { readNotifications } from './read-notifications';
import { readPost, readThread } from './read-post';
import { lookPlain, readUser } from './read-user';
import { asCount, asHandle, asId, asName } from './values';

type Part = Partial<
  Pick<PageFacts, 'viewer' | 'story' | 'people' | 'responses' | 'list' | 'happenings' | 'writer'>
>;
type Reader = (data: unknown, variables: unknown, postId: string | undefined) => Part;

/**
 * What one of Medium's answers says, whatever page it came to. Undefined when it says nothing that is known. Never
 * throws. Operations and fields as seen from 2021 to 2026; anything else about an answer is left alone.
 */
export function readAnswer({ operation, variables, body }: Exchange, url: string): PageFacts | undefined {
  try {
    const data = valueAt(body, 'data');
    const address = parsePageAddress(url);
    const reader = Object.hasOwn(READERS, operation) ? READERS[operation] : readAnyNotifications;
    const read = (reader && prune<Part>(reader(data, variables, address.postId))) ?? {};
    const isOwn = OWN_PAGES.has(address.kind);
    const writer = isOwn ? mergeWriter(read.writer, readOwnAnswer(operation, data, variables)) : read.writer;
    const part = prune<Part>({
      ...read,
      writer: writer && Object.keys(writer).length > 0 ? writer : undefined,
    });
    const isEmpty = Object.values(part).every((value) => Array.isArray(value) && value.length === 0);
    return isEmpty ? undefined : { url, kind: address.kind, ...part, problems: [] };
  } catch {
    return undefined;
  }
}

/** Pages that show the viewer's own stories, each with answers whose names are not known. */
const OWN_PAGES: ReadonlySet<PageKind> = new Set<PageKind>(['stories', 'stats', 'dashboard']);

const READERS: Record<string, Reader> = {
  PostResponsesQuery: readResponses,
  PagedThreadedPostResponsesQuery: readResponses,
  UserFollowers: (data, variables) => readUserList(data, variables, 'followers'),
  UserFollowingUsersList: (data, variables) => readUserList(data, variables, 'following'),
  UserViewerEdge: (data) => onePerson(valueAt(data, 'user')),
  UserProfileQuery: readProfile,
  UserProfileRightColQuery: readProfile,
  NewsletterV3ViewerEdge: readNewsletter,
  AvatarMenuQuery: readViewer,
  UseBaseCacheControlQuery: readViewer,
  ClapMutation: readClap,
  PostViewerEdgeQuery: readOwnClaps,
  SubscribeNewsletterV3Mutation: readSubscription,
  FollowUser: (data) => readFollow(valueAt(data, 'followUser'), true),
  FollowUserMutation: (data) => readFollow(valueAt(data, 'followUser'), true),
  UnfollowUser: (data) => readFollow(valueAt(data, 'unfollowUser'), false),
  UnfollowUserMutation: (data) => readFollow(valueAt(data, 'unfollowUser'), false),
  PublishPostThreadedResponse: readPublished,
};

/** To visitors, Medium gives every follow state as false; their edges are named for a `lo_` viewer. */
function isMember(user: unknown): boolean {
  const id = valueAt(user, 'viewerEdge', 'id');
  return typeof id !== 'string' || !id.includes('viewerId:lo_');
}

function onePerson(user: unknown): Part {
  const person = readUser(user, isMember(user));
  return person ? { people: [person] } : {};
}

function readResponses(data: unknown, variables: unknown, postId: string | undefined): Part {
  const post = valueAt(data, 'post') ?? valueAt(data, 'postResult');
  const id = asId(valueAt(variables, 'postId')) ?? asId(valueAt(post, 'id'));
  if (id === undefined || postId === undefined) return {};
  if (id !== postId) {
    // More replies to one response of this page's thread; other posts' threads are none of this page's.
    const root = asId(valueAt(post, 'responseRootPost', 'post', 'id'));
    return root === postId ? { responses: readThread(post, id) } : {};
  }
  const responseCount = asCount(valueAt(post, 'postResponses', 'count'));
  return { story: prune<StoryFacts>({ id, responseCount }), responses: readThread(post, null) };
}

function readUserList(data: unknown, variables: unknown, kind: 'followers' | 'following'): Part {
  const user = valueAt(data, 'userResult') ?? valueAt(data, 'user');
  const owner = readUser(user, false);
  const paging = valueAt(variables, 'paging') ?? null;
  const total = valueAt(user, 'socialStats', kind === 'followers' ? 'followerCount' : 'followingCount');
  const about = {
    of: owner?.username ?? asHandle(valueAt(variables, 'username')),
    kind,
    total: asCount(total),
    after: paging === null || valueAt(paging, 'from') === undefined ? null : readCursor(paging),
  };
  const found = readConnection(
    valueAt(user, kind === 'followers' ? 'followersUserConnection' : 'followingUserConnection'),
    about,
    false,
    lookPlain,
  );
  if (!found) return owner ? { people: [owner] } : {};
  return { list: found.list, people: [...(owner ? [owner] : []), ...found.people] };
}

function readProfile(data: unknown): Part {
  const user = valueAt(data, 'userResult') ?? valueAt(data, 'user');
  const part = onePerson(user);
  if (valueAt(user, 'viewerIsUser') !== true) return part;
  const stories = itemsOf(valueAt(user, 'homepagePostsConnection', 'posts')).flatMap(
    (post) => readOwnStory(post, lookPlain) ?? [],
  );
  return { ...part, ...readViewer({ viewer: user }), ...(stories.length > 0 && { writer: { stories } }) };
}

/** An author's newsletter is asked for by their id and username. Being subscribed is not following. */
function readNewsletter(data: unknown, variables: unknown): Part {
  const newsletterId = asId(valueAt(data, 'newsletterV3', 'id'));
  if (newsletterId === undefined || valueAt(variables, 'collectionSlug')) return {};
  const username = asHandle(valueAt(variables, 'username'));
  const id = asId(valueAt(data, 'newsletterV3', 'user', 'id'));
  return id || username ? { people: [prune<PersonFacts>({ id, username, newsletterId })] } : {};
}

function readViewer(data: unknown): Part {
  const viewer = valueAt(data, 'viewer');
  if (viewer === null) return { viewer: null };
  const id = asId(valueAt(viewer, 'id'));
  if (id === undefined) return {};
  const username = asHandle(valueAt(viewer, 'username'));
  const program = readProgram(viewer, lookPlain);
  return {
    viewer: prune<Viewer>({ id, username, name: asName(valueAt(viewer, 'name')) }),
    ...(program && { writer: { program } }),
  };
}

function readClap(data: unknown, variables: unknown, postId: string | undefined): Part {
  const target = asId(valueAt(variables, 'targetPostId'));
  const clapped = valueAt(data, 'clap');
  if (target === undefined || typeof clapped !== 'object' || clapped === null) return {};
  const own = asClaps(valueAt(clapped, 'viewerEdge', 'clapCount') ?? valueAt(clapped, 'viewerClapCount'));
  const story = prune<StoryFacts>({
    id: target,
    clapCount: asCount(valueAt(clapped, 'clapCount')),
    viewerClapCount: own,
  });
  const happenings: Happening[] = [{ kind: 'viewerClapped', postId: target }];
  return target === postId ? { story, happenings } : { happenings };
}

/** The claps of the viewer on this page's story; to visitors Medium tells 0 as of nobody. */
function readOwnClaps(data: unknown, variables: unknown, postId: string | undefined): Part {
  const post = valueAt(data, 'postResult') ?? valueAt(data, 'post');
  const id = asId(valueAt(variables, 'postId')) ?? asId(valueAt(post, 'id'));
  const claps = isMember(post) ? asClaps(valueAt(post, 'viewerEdge', 'clapCount')) : undefined;
  return id !== undefined && id === postId && claps !== undefined
    ? { story: { id, viewerClapCount: claps } }
    : {};
}

/** Medium takes 50 claps of one reader at most. */
function asClaps(value: unknown): number | undefined {
  const claps = asCount(value);
  return claps !== undefined && claps <= 50 ? claps : undefined;
}

/** The Follow button of today subscribes to the author's newsletter; whose it is, other data of the page tells. */
function readSubscription(data: unknown, variables: unknown): Part {
  const newsletterId = asId(valueAt(variables, 'newsletterV3Id'));
  if (newsletterId === undefined || valueAt(data, 'subscribeNewsletterV3') !== true) return {};
  return { happenings: [{ kind: 'viewerFollowed', newsletterId }] };
}

function readFollow(user: unknown, isFollowing: boolean): Part {
  const person = readUser(user, true);
  if (!person || (person.iFollow !== undefined && person.iFollow !== isFollowing)) return {};
  const who = prune<Pick<Happening, 'personId' | 'username' | 'name'>>({
    personId: person.id,
    username: person.username,
    name: person.name,
  });
  return {
    people: [{ ...person, iFollow: isFollowing }],
    happenings: [{ kind: isFollowing ? 'viewerFollowed' : 'viewerUnfollowed', ...who }],
  };
}

/** The viewer's own response, as Medium took it. */
function readPublished(data: unknown, variables: unknown, postId: string | undefined): Part {
  const target = asId(valueAt(variables, 'inResponseToPostId'));
  const response = readPost(valueAt(data, 'publishPostThreadedResponse'), target === postId ? null : target);
  if (!response || target === undefined) return {};
  const who = prune<Pick<Happening, 'personId' | 'username' | 'name' | 'at'>>({
    personId: response.authorId,
    username: response.authorUsername,
    name: response.authorName,
    at: response.at,
  });
  const happenings: Happening[] = [{ kind: 'viewerResponded', ...who, postId: target }];
  return { responses: [response], happenings };
}

function readAnyNotifications(data: unknown): Part {
  const { happenings, people } = readNotifications(data);
  return { happenings, people };
}
