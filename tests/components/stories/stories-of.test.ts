import { describe, expect, it } from 'vitest';
import { parseRoute, routeLink } from '../../../components/ledger/route';
import { storiesOf } from '../../../components/stories/stories-of';
import { STORIES_QUERY, type StoriesQuery } from '../../../components/stories/stories-view';
import { storyOf } from '../../../components/stories/story-of';
import type { KeptStory } from '../../../lib/ledger/own-series';
import { DAY } from '../../../lib/ledger/time';
import { NOW, point, story } from '../../lib/ledger/stories/examples';

const usd = (minor: number) => ({ earnings: { currency: 'USD', minor } });
const soup = story('soup', {
  days: 30,
  tags: ['Food'],
  lifetime: [point({ views: 1_500, reads: 600, ...usd(123_450) })],
  months: {
    '2026-10': [point({ reads: 400, followersGained: 3 })],
    '2026-11': [point({ reads: 200, followersGained: 1, memberReads: 90 })],
  },
});
const bread = story('Bread', { days: 10, tags: ['food', 'home'], lifetime: [point({ views: 10 })] });

const view = (stories: readonly KeptStory[], query: Partial<StoriesQuery> = {}, limit = 200) =>
  storiesOf({ stories, earned: [] }, { ...STORIES_QUERY, ...query }, NOW, limit);
const keys = (...args: Parameters<typeof view>) => view(...args).rows.map(({ key }) => key);

describe('the table', () => {
  it('writes what is known and leaves out what is not', () => {
    expect(view([soup]).rows[0]).toStrictEqual({
      key: 'soup',
      title: 'soup',
      publishedAt: NOW - 30 * DAY,
      figures: {
        views: '1,500',
        reads: '600',
        readRatio: '40%',
        followersGained: '4',
        perThousand: '6.7',
        earnings: '$1,234.50',
      },
    });
    expect(view([bread]).rows[0]?.figures).toStrictEqual({ views: '10' });
  });

  it('shows one month, and only stories of which something is known then', () => {
    expect(view([soup, bread], { month: '2026-11' }).rows).toMatchObject([
      { key: 'soup', figures: { reads: '200', memberReads: '90', followersGained: '1', perThousand: '5' } },
    ]);
  });

  it('does not add up followers when a month of the story’s life is missing', () => {
    const older = { ...soup, publishedAt: NOW - 90 * DAY };
    expect(view([older]).rows[0]?.figures).not.toHaveProperty('followersGained');
  });

  it('sorts by a column, what is not known last either way', () => {
    const none = story('none', { days: 1 });
    expect(keys([bread, none, soup], { sort: 'views', isDescending: true })).toStrictEqual([
      'soup',
      'Bread',
      'none',
    ]);
    expect(keys([bread, none, soup], { sort: 'views', isDescending: false })).toStrictEqual([
      'Bread',
      'soup',
      'none',
    ]);
    expect(keys([soup, none, bread], { sort: 'title', isDescending: false })).toStrictEqual([
      'Bread',
      'none',
      'soup',
    ]);
    expect(keys([soup, none, bread])).toStrictEqual(['none', 'Bread', 'soup']);
  });

  it('says when there is more than is shown', () => {
    expect(view([soup, bread], {}, 1)).toMatchObject({ more: true });
    expect(view([soup, bread], {}, 2)).toMatchObject({ more: false });
  });
});

it('counts tags without regard to case, and warns while they are few', () => {
  const stories = Array.from({ length: 10 }, (_, at) => ({
    ...soup,
    key: `s${at}`,
    tags: at === 0 ? ['Food', 'Home'] : ['food'],
  }));
  expect(view(stories).tags).toStrictEqual([
    { words: 'food', stories: 10, medianReads: '600', isFew: false },
    { words: 'home', stories: 1, medianReads: '600', isFew: true },
  ]);
  expect(view([soup]).weekdays).toMatchObject([{ words: 'Wednesday', stories: 1, isFew: true }]);
});

it('is empty until anything is known', () => {
  expect(view([]).isEmpty).toBe(true);
  expect(view([soup]).isEmpty).toBe(false);
  expect(view([soup]).readAt).toBe(NOW);
  expect(view([story('bare')])).not.toHaveProperty('readAt');
});

it('tells one story by its months and readings', () => {
  const one = storyOf({ ...soup, url: 'https://evil.example/soup', isPaywalled: true }, 'reads', NOW);
  expect(one.story).toMatchObject({ title: 'soup', isPaywalled: true, tags: ['Food'] });
  expect(one.story).not.toHaveProperty('url');
  expect(one.months.map(({ month }) => month)).toStrictEqual(['2026-11', '2026-10']);
  expect(one.readings).toMatchObject([{ at: NOW, figures: { reads: '600' } }]);
  expect(storyOf(undefined, 'reads', NOW)).not.toHaveProperty('story');
});

describe('the address', () => {
  it.each([
    ['#stories', STORIES_QUERY],
    ['#stories/2026-10', { ...STORIES_QUERY, month: '2026-10' }],
    ['#stories?measure=views&sort=title', { measure: 'views', sort: 'title', isDescending: false }],
    [
      '#stories/2026-10?measure=earnings&sort=reads&down=',
      { month: '2026-10', measure: 'earnings', sort: 'reads', isDescending: true },
    ],
  ] as const)('%s is where it says', (hash, query) => {
    expect(parseRoute(hash)).toStrictEqual({ page: 'stories', query });
    expect(routeLink({ page: 'stories', query })).toBe(hash);
  });

  it('believes nothing else', () => {
    expect(parseRoute('#stories/2026-13?measure=x&sort=y&down')).toStrictEqual({
      page: 'stories',
      query: STORIES_QUERY,
    });
  });

  it('names a story', () => {
    const route = { page: 'story', key: 'title:A/B', measure: 'views' } as const;
    expect(parseRoute(routeLink(route))).toStrictEqual(route);
  });
});
