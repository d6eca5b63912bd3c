import type { Entry } from './entry';
import { sortEntries } from './entry-order';
import type { StorySeen, StoryStatsRead } from './own-entry';
import type { FiguresPoint, KeptStory } from './own-series';
import { ALL_STORIES, byDay } from './own-series';
import { isFromSheet as isTitleKey } from './stories/keys-by-title';

export type StoryEntry = StorySeen | StoryStatsRead;

export function isStoryEntry(entry: Entry): entry is StoryEntry {
  return entry.kind === 'storySeen' || entry.kind === 'storyStatsRead';
}

/** Under which key a story is kept. */
export function storyKeyOf(entry: StoryEntry): string {
  return entry.kind === 'storySeen' ? entry.story.id : (entry.storyId ?? ALL_STORIES);
}

/**
 * One story from the standing entries about it, in any order; undefined when there are none. The newer sighting has
 * the last word on each detail, and what it leaves out stays; a spreadsheet, which knows days but no hours, tells only
 * what no page told. Entries that know its title alone (`joinTitles`) are kept under Medium's id as well.
 */
export function foldStory(entries: readonly StoryEntry[]): KeptStory | undefined {
  const sorted = sortEntries(entries);
  const last = sorted.at(-1);
  if (!last) return undefined;
  const sightings = sorted.filter((entry) => entry.kind === 'storySeen');
  const isFromSheet = ({ seenOn }: StorySeen) => seenOn === 'import';
  const story: Details = {};
  for (const { story: seen } of [
    ...sightings.filter(isFromSheet),
    ...sightings.filter((entry) => !isFromSheet(entry)),
  ]) {
    const { id: _, ...details } = seen;
    Object.assign(story, details);
  }
  const read = sorted.filter((entry) => entry.kind === 'storyStatsRead');
  const months = new Map<string, FiguresPoint[]>();
  for (const entry of read) {
    const month = entry.month ?? '';
    months.set(month, [...(months.get(month) ?? []), pointOf(entry)]);
  }
  const { '': lifetime = [], ...others } = Object.fromEntries(months);
  return {
    key: sorted.map(storyKeyOf).find((key) => !isTitleKey(key)) ?? storyKeyOf(last),
    ...story,
    seenAt: last.at,
    seenOn: last.seenOn,
    lifetime: byDay(lifetime),
    months: Object.keys(others)
      .sort()
      .map((month) => ({ month, points: byDay(others[month] ?? []) })),
  };
}

type Details = Omit<StorySeen['story'], 'id'>;

function pointOf({
  id: _id,
  kind: _kind,
  storyId: _story,
  month: _month,
  ...point
}: StoryStatsRead): FiguresPoint {
  return point;
}
