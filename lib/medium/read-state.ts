import type { PageFacts, PageKind, StoryFacts, Viewer } from '../facts/page-facts';
import type { PersonFacts } from '../facts/person-facts';
import { parseJson, valueAt } from './json';
import { SOURCE_MAX } from './limits';
import { readOwnState } from './own/read-own-state';
import { type PageAddress, parsePageAddress } from './page-kind';
import { prune } from './prune';
import { type FoundConnection, readConnection } from './read-connection';
import { type Look, readUser } from './read-user';
import { StateGraph } from './state-graph';
import { asCount, asHandle, asId, asMoment, asName } from './values';

/**
 * Reads the page's own state: a snapshot of the first page of a load, so it is used only for what the address names.
 * Undefined when it is no state at all. Never throws.
 */
export function readState(text: string, url: string): PageFacts | undefined {
  const json = parseJson(text, SOURCE_MAX);
  if (valueAt(json, 'ROOT_QUERY') === undefined) return undefined;
  const graph = new StateGraph(json);
  const look: Look = (entity, ...path) => graph.at(entity, ...path);
  const address = parsePageAddress(url);
  const viewer = readViewer(graph, look);
  const isSignedIn = viewer !== undefined && viewer !== null;

  const post = address.postId === undefined ? undefined : graph.entity(`Post:${address.postId}`);
  const story = readStory(graph, post, address.postId, isSignedIn, look);
  const owner = story ? undefined : findOwner(graph, address, look);
  const ownKind: PageKind = address.kind === 'other' ? (address.kindOfPerson ?? 'other') : address.kind;
  const found = owner ? readList(graph, owner, ownKind, isSignedIn, look) : undefined;
  const people = readPeople(graph, [...(found?.people ?? []), { id: story?.authorId }], isSignedIn, look);
  const isUnproven = address.kind === 'story' || address.kind === 'profile';
  const kind: PageKind = story ? 'story' : owner ? ownKind : isUnproven ? 'other' : address.kind;
  return prune<PageFacts>({
    url,
    kind,
    viewer,
    story,
    people: people.length > 0 ? people : undefined,
    list: found?.list,
    writer: viewer?.id ? readOwnState(graph, viewer.id, kind, look) : undefined,
    problems: [],
  });
}

function readViewer(graph: StateGraph, look: Look): Viewer | null | undefined {
  const viewer = graph.at(graph.entity('ROOT_QUERY'), 'viewer');
  if (viewer === null) return null;
  const [, ofEdge] =
    graph
      .entities('UserViewerEdge:userId:')
      .map(([key]) => /^([0-9a-f]+)-viewerId:\1$/.exec(key))
      .find(Boolean) ?? [];
  const id = asId(look(viewer, 'id')) ?? ofEdge;
  const user = viewer ?? (id && graph.entity(`User:${id}`));
  if (id)
    return prune<Viewer>({
      id,
      username: asHandle(look(user, 'username')),
      name: asName(look(user, 'name')),
    });
  return graph.entities('UserViewerEdge:').some(([key]) => key.includes('-viewerId:lo_')) ? null : undefined;
}

function readStory(
  graph: StateGraph,
  post: unknown,
  id: string | undefined,
  isSignedIn: boolean,
  look: Look,
): StoryFacts | undefined {
  if (id === undefined || look(post, 'id') !== id) return undefined;
  const author = readUser(graph.at(post, 'creator'), isSignedIn, look);
  const claps = asCount(look(post, 'viewerClapCount') ?? look(post, 'viewerEdge', 'clapCount'));
  return prune<StoryFacts>({
    id,
    title: asName(look(post, 'title')),
    authorUsername: author?.username,
    authorId: author?.id,
    authorName: author?.name,
    clapCount: asCount(look(post, 'clapCount')),
    viewerClapCount: isSignedIn && claps !== undefined && claps <= 50 ? claps : undefined,
    responseCount: asCount(look(post, 'postResponses', 'count')),
    publishedAt: asMoment(look(post, 'firstPublishedAt')),
    inResponseToId: asId(look(post, 'inResponseToPostResult', 'id')),
  });
}

/** The person the address names: by username, or by the host that is theirs. */
function findOwner(graph: StateGraph, address: PageAddress, look: Look): unknown {
  if (address.postId !== undefined) return undefined;
  const wanted = address.username?.toLowerCase();
  const owner = graph.entities('User:').find(([, user]) => {
    if (wanted !== undefined) return asHandle(look(user, 'username'))?.toLowerCase() === wanted;
    return (
      address.kindOfPerson !== undefined && look(user, 'customDomainState', 'live', 'domain') === address.host
    );
  });
  return owner?.[1];
}

function readList(
  graph: StateGraph,
  owner: unknown,
  kind: PageKind,
  isSignedIn: boolean,
  look: Look,
): FoundConnection | undefined {
  if (kind !== 'followers' && kind !== 'following') return undefined;
  const name = kind === 'followers' ? 'followersUserConnection' : 'followingUserConnection';
  const first = graph.fields(owner, name).find(([query]) => !query.includes('"from"'));
  const total = look(owner, 'socialStats', kind === 'followers' ? 'followerCount' : 'followingCount');
  const about = { of: asHandle(look(owner, 'username')), kind, total: asCount(total), after: null };
  return first && readConnection(first[1], about, isSignedIn, look);
}

/** Everybody of whom the state says more than a name, the story's author and the people of the list. */
function readPeople(
  graph: StateGraph,
  wanted: { id?: string | undefined }[],
  isSignedIn: boolean,
  look: Look,
): PersonFacts[] {
  const listed = new Set(wanted.map(({ id }) => id));
  return graph.entities('User:').flatMap(([, user]) => {
    const person = readUser(user, isSignedIn, look);
    const says = person?.followers ?? person?.iFollow ?? person?.newsletterId;
    return person?.id && (says !== undefined || listed.has(person.id)) ? [person] : [];
  });
}
