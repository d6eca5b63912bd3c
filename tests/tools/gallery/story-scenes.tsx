import { parseRoute } from '../../../components/ledger/route';
import type { DataProps } from '../../../components/settings/Data';
import { storiesOf } from '../../../components/stories/stories-of';
import { storyOf } from '../../../components/stories/story-of';
import type { EarnedMonth, FiguresPoint, KeptStory } from '../../../lib/ledger/own-series';
import type { OwnNumbers } from '../../../lib/ledger/stories/month-series';
import { DAY } from '../../../lib/ledger/time';
import { exampleData, FIGURES_IMPORT, FIGURES_REFUSED } from './data-examples';
import { NOW } from './examples';
import { scene } from './ledger-scenes';
import type { Scene } from './scenes';

const MONTHS = ['2026-06', '2026-07', '2026-08', '2026-09', '2026-10', '2026-11'];
const usd = (minor: number) => ({ earnings: { currency: 'USD', minor } });

function example(title: string, at: number, tags: string[]): KeptStory {
  const views = 40 + ((at * 137) % 400);
  const reads = Math.round(views * (0.3 + (at % 5) * 0.1));
  const seen = { at: NOW - 2 * DAY, seenOn: 'stats' as const };
  const isPaywalled = at % 3 !== 0;
  const life: FiguresPoint = {
    ...seen,
    presentations: views * 7,
    views,
    reads,
    ...(isPaywalled && usd(reads * 3)),
  };
  return {
    key: `f0a${at}`,
    title,
    url: `https://medium.com/@jane/a-story-f0a${at}`,
    publishedAt: NOW - (4 + at * 17) * DAY,
    isPaywalled,
    tags,
    seenAt: seen.at,
    seenOn: 'stats',
    lifetime: [
      { ...life, at: NOW - 20 * DAY, views: Math.round(views * 0.7), reads: Math.round(reads * 0.6) },
      life,
    ],
    months: MONTHS.slice(at % 4).map((month, index) => ({
      month,
      points: [
        {
          ...seen,
          views: Math.round(views / (index + 2)),
          reads: Math.round(reads / (index + 2)),
          memberReads: Math.round(reads / (index + 3)),
          followersGained: (at + index) % 4,
        },
      ],
    })),
  };
}

const TITLES = [
  'The kettle keeps the time',
  'Nine doors, one stairwell, and the long story of how a recipe for one grew until it fed a house',
  'What the 14 tram taught me',
  'A list of small repairs',
  'Salt, and when to stop',
  'Rain on the allotment',
];
const TAGS = [
  ['Food', 'Home'],
  ['Neighbours', 'Writing'],
  ['Cities'],
  ['Home'],
  ['Food'],
  ['Gardening', 'Writing'],
];
const STORIES = TITLES.map((title, at) => example(title, at, TAGS[at] ?? []));
const BARE: KeptStory = { key: 'f0b0', seenAt: NOW, seenOn: 'stories', lifetime: [], months: [] };
const EARNED: readonly EarnedMonth[] = MONTHS.slice(1).map((month, at) => ({
  key: `${month} USD`,
  month,
  currency: 'USD',
  points: [{ at: NOW - DAY, seenOn: 'dashboard', ...usd(420 + at * at * 130) }],
}));

const FULL: OwnNumbers = { stories: [...STORIES, BARE], earned: EARNED };

// Drawn when it is asked for: words need the language, which is set after this file was loaded.
const storiesScene = (name: string, hash: string, numbers: OwnNumbers, data?: DataProps): Scene => ({
  ...scene(name, hash, { page: 'loading', slow: false }),
  draw: () => {
    const route = parseRoute(hash);
    const view =
      route.page === 'story'
        ? storyOf(
            numbers.stories.find(({ key }) => key === route.key),
            route.measure,
            NOW,
          )
        : route.page === 'stories'
          ? storiesOf(numbers, route.query, NOW, 200)
          : undefined;
    return (view && scene(name, hash, view, data && { data }).draw?.()) ?? <p />;
  },
});

export const STORY_SCENES: readonly Scene[] = [
  storiesScene('stories', '#stories', FULL),
  storiesScene('stories-month', '#stories/2026-10?measure=earnings&sort=views&down', FULL),
  storiesScene('stories-ratio', '#stories?measure=readRatio', FULL),
  storiesScene('stories-none', '#stories', { stories: [], earned: [] }),
  storiesScene('stories-known', '#stories', { stories: [BARE], earned: [] }),
  storiesScene('stories-currencies', '#stories?measure=earnings', {
    ...FULL,
    earned: [
      ...EARNED,
      ...['EUR', 'JPY'].map((currency) => ({
        key: `2026-10 ${currency}`,
        month: '2026-10',
        currency,
        points: [{ at: NOW - DAY, seenOn: 'import' as const, earnings: { currency, minor: 700 } }],
      })),
    ],
  }),
  storiesScene('stories-paste', '#stories', FULL, exampleData(FIGURES_IMPORT)),
  storiesScene('stories-paste-refused', '#stories', FULL, exampleData(FIGURES_REFUSED)),
  storiesScene(
    'stories-paste-done',
    '#stories',
    FULL,
    exampleData({ ...FIGURES_IMPORT, step: 'done', added: 19 }),
  ),
  storiesScene('story', '#story/f0a1', FULL),
  storiesScene('story-unknown', '#story/none', FULL),
];
