import type { FiguresSummary } from '../../../components/settings/data-view';
import { displayName } from '../../../components/text/display-name';
import type { Comparison } from '../../../lib/carry/compare-entries';
import type { Entry } from '../../../lib/ledger/entry';
import { isStoryEntry, storyKeyOf } from '../../../lib/ledger/fold-story';
import { ALL_STORIES, type KeptStory } from '../../../lib/ledger/own-series';

const NAMES_SHOWN = 12;

/** Puts what a sheet of figures would bring into the numbers and titles of its preview. */
export function summarizeFigures(
  entries: readonly Entry[],
  { fresh }: Comparison,
  stories: readonly KeptStory[],
): FiguresSummary {
  const lines = entries.filter(isFigures).length;
  const freshLines = fresh.filter(isFigures).length;
  const titles = new Map<string, string>();
  for (const entry of entries) {
    if (!isStoryEntry(entry) || storyKeyOf(entry) === ALL_STORIES) continue;
    const key = storyKeyOf(entry);
    const title = entry.kind === 'storySeen' ? displayName(entry.story.title) : undefined;
    titles.set(key, title ?? titles.get(key) ?? key);
  }
  const known = new Set(stories.map(({ key }) => key));
  const newTitles = [...titles].flatMap(([key, title]) => (known.has(key) ? [] : [title]));
  return {
    fresh: fresh.length,
    freshLines,
    sameLines: lines - freshLines,
    newStories: newTitles.length,
    knownStories: titles.size - newTitles.length,
    names: [...new Set(newTitles.slice(0, NAMES_SHOWN))],
  };
}

/** A line of figures is one such entry; what it says of the story beside them is another. */
function isFigures({ kind }: Entry): boolean {
  return kind === 'storyStatsRead' || kind === 'earningsRead';
}
