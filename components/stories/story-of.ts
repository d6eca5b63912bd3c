import type { KeptStory } from '../../lib/ledger/own-series';
import { figuresOf, knownFigures, type Measure } from '../../lib/ledger/stories/figures';
import { mainCurrency, storySeries } from '../../lib/ledger/stories/month-series';
import { displayName } from '../text/display-name';
import { mediumLink } from '../text/links';
import { figureCells } from './figure-words';
import { rowOf, storyCells } from './stories-of';
import type { StoryView } from './stories-view';

/** Puts one of the writer's own stories into words: its figures, its months, and when each was read. */
export function storyOf(story: KeptStory | undefined, measure: Measure, now: number): StoryView {
  if (!story)
    return { page: 'story', measure, chart: { measure, months: [] }, months: [], readings: [], now };
  const url = mediumLink(story.url);
  const currency = mainCurrency({ stories: [story], earned: [] });
  return {
    page: 'story',
    story: {
      ...rowOf(story, storyCells(story, now)),
      ...(url !== undefined && { url }),
      ...(story.isPaywalled !== undefined && { isPaywalled: story.isPaywalled }),
      tags: (story.tags ?? []).flatMap((tag) => displayName(tag) ?? []),
    },
    measure,
    chart: { measure, months: storySeries(story, measure), ...(currency !== undefined && { currency }) },
    months: story.months
      .map(({ month }) => ({ month, figures: figureCells(figuresOf(story, month)) }))
      .reverse(),
    readings: story.lifetime
      .toReversed()
      .map((point) => ({ at: point.at, figures: figureCells(knownFigures([point])) })),
    now,
  };
}
