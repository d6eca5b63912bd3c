import type { KeptStory } from '../own-series';
import { DAY } from '../time';
import { figuresOf } from './figures';

/** A story is judged from so many days on: by then it has had some 80 % of its views (one writer, 18 stories). */
export const SETTLED_AFTER = 7 * DAY;
/** Below so many stories a difference is more likely chance than reason. */
export const FEW = 10;

/** How the stories of one tag, or of one weekday, were read. */
export interface StoryGroup<K> {
  readonly key: K;
  /** Stories in it that are old enough and whose reads are known. */
  readonly stories: number;
  /** Half of them had more reads. */
  readonly medianReads: number;
}

/**
 * Stories in groups, the best first: by the median of their reads so far. A story may belong to several groups, or to
 * none. `now` in ms since epoch.
 */
export function bestGroups<K extends string | number>(
  stories: readonly KeptStory[],
  now: number,
  groupsOf: (story: KeptStory) => readonly K[],
): readonly StoryGroup<K>[] {
  const reads = new Map<K, number[]>();
  for (const story of stories) {
    const known = figuresOf(story).reads;
    if (known === undefined || story.publishedAt === undefined || now - story.publishedAt < SETTLED_AFTER)
      continue;
    for (const key of new Set(groupsOf(story))) reads.set(key, [...(reads.get(key) ?? []), known]);
  }
  return [...reads]
    .map(([key, counts]) => ({ key, stories: counts.length, medianReads: medianOf(counts) }))
    .sort((a, b) => b.medianReads - a.medianReads || b.stories - a.stories || (a.key < b.key ? -1 : 1));
}

function medianOf(counts: readonly number[]): number {
  const sorted = counts.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
