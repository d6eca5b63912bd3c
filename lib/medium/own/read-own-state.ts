import type { PageKind } from '../../facts/page-facts';
import type { StoryStats, WriterFacts } from '../../facts/writer-facts';
import { valueAt } from '../json';
import { prune } from '../prune';
import type { Look } from '../read-user';
import type { StateGraph } from '../state-graph';
import { readFigures } from './read-figures';
import { readOwnStory } from './read-own-story';
import { readProgram } from './read-program';

const STORIES_MAX = 2_000;

/** Where a post of the viewer's that does not say what it responds to is a story. */
const OF_STORIES: ReadonlySet<PageKind> = new Set<PageKind>(['profile', 'stories', 'stats', 'dashboard']);

/**
 * What the state of a page says of the viewer's account, and of those of their stories that it holds: posts by the
 * viewer that respond to nothing. Undefined when that is nothing.
 */
export function readOwnState(
  graph: StateGraph,
  viewerId: string,
  kind: PageKind,
  look: Look,
): WriterFacts | undefined {
  const isStory = (post: unknown) =>
    look(post, 'creator', 'id') === viewerId &&
    (OF_STORIES.has(kind) || valueAt(post, 'inResponseToPostResult') === null);
  const posts = graph
    .entities('Post:')
    .map(([, post]) => post)
    .filter(isStory)
    .slice(0, STORIES_MAX);
  const stories = posts.flatMap((post) => readOwnStory(post, look) ?? []);
  const stats = kind === 'stats' ? posts.flatMap((post) => statsOf(post, look)) : [];
  const program = readProgram(graph.entity(`User:${viewerId}`), look);
  const facts = prune<WriterFacts>({
    stories: stories.length > 0 ? stories : undefined,
    stats: stats.length > 0 ? stats : undefined,
    program,
  });
  return Object.keys(facts).length > 0 ? facts : undefined;
}

function statsOf(post: unknown, look: Look): StoryStats[] {
  const story = readOwnStory(post, look);
  const figures = readFigures(post, look);
  return story && figures ? [{ storyId: story.id, ...figures }] : [];
}
