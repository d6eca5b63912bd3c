import type { KeptStory } from '../../lib/ledger/own-series';
import { figuresOf, knownFigures, type Measure } from '../../lib/ledger/stories/figures';
import { storySeries } from '../../lib/ledger/stories/month-series';
import { displayName } from '../text/display-name';
import { mediumLink } from '../text/links';
import { chartOf } from './chart-of';
import { figureCells } from './figure-words';
import { rowOf, storyCells } from './stories-of';
import type { StoryView } from './stories-view';

/** Puts one of the writer's own stories into words: its figures, its months, and when each was read. */
export function storyOf(story: KeptStory | undefined, measure: Measure, now: number): StoryView {
  if (!story)
    return { page: 'story', measure, chart: { measure, months: [] }, months: [], readings: [], now };
  const url = mediumLink(story.url);
  return {
    page: 'story',
    story: {
      ...rowOf(story, storyCells(story, now)),
      ...(url !== undefined && { url }),
      ...(story.isPaywalled !== undefined && { isPaywalled: story.isPaywalled }),
      tags: (story.tags ?? []).flatMap((tag) => displayName(tag) ?? []),
    },
    measure,
    chart: chartOf({ stories: [story], earned: [] }, measure, storySeries(story, measure)),
    months: story.months
      .map(({ month }) => ({ month, figures: figureCells(figuresOf(story, month)) }))
      .reverse(),
    readings: story.lifetime
      .toReversed()
      .map((point) => ({ at: point.at, figures: figureCells(knownFigures([point])) })),
    now,
  };
}
