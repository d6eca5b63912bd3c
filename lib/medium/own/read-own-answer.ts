import type { StoryOfViewer, StoryStats, WriterFacts } from '../../facts/writer-facts';
import { entriesOf, valueAt } from '../json';
import { prune } from '../prune';
import { lookPlain } from '../read-user';
import { asId } from '../values';
import { readDailyAnswer } from './read-daily-answer';
import { readFigures } from './read-figures';
import { readMonthAnswer } from './read-month-answer';
import { readOwnStory } from './read-own-story';
import { readProgram } from './read-program';

const STEPS_MAX = 50_000;
const STORIES_MAX = 2_000;

const READERS = new Map<string, (data: unknown, variables: unknown) => readonly StoryStats[]>([
  ['UserMonthlyStoryStatsTimeseriesQuery', readMonthAnswer],
  ['useStatsPostNewChartDataQuery', readDailyAnswer],
]);

/**
 * What an answer to one of the viewer's own pages (stories, stats, dashboard) says of their stories. The names of most
 * of its operations are not known, so stories are found by their shape; whose each is, it says itself. Only Medium's
 * lists of the viewer's own stories carry `totalStats`.
 */
export function readOwnAnswer(operation: string, data: unknown, variables: unknown): WriterFacts {
  const { stories, stats } = findStories(data);
  const series = READERS.get(operation)?.(data, variables) ?? [];
  const program = readProgram(valueAt(data, 'viewer'), lookPlain);
  const all = [...stats, ...series];
  return prune<WriterFacts>({
    stories: stories.length > 0 ? stories : undefined,
    stats: all.length > 0 ? all : undefined,
    program,
  });
}

function findStories(data: unknown): { stories: StoryOfViewer[]; stats: StoryStats[] } {
  const stories = new Map<string, StoryOfViewer>();
  const stats = new Map<string, StoryStats>();
  const waiting: unknown[] = [data];
  for (let steps = 0; waiting.length > 0 && steps < STEPS_MAX; steps += 1) {
    const at = waiting.pop();
    const story = readOwnStory(at, lookPlain);
    if (story && stories.size < STORIES_MAX) stories.set(story.id, story);
    const figures = readFigures(at, lookPlain);
    const storyId = asId(valueAt(at, 'id'));
    if (figures && storyId !== undefined && stats.size < STORIES_MAX)
      stats.set(storyId, { storyId, ...figures });
    // A post holds no other posts of the viewer's, but perhaps those that it responds to.
    if (!story) waiting.push(...entriesOf(at).map(([, value]) => value));
  }
  return { stories: [...stories.values()], stats: [...stats.values()] };
}
