import { describe, expect, it } from 'vitest';
import { ownFiguresOf } from '../../../components/desk/own-figures-of';
import { ALL_STORIES, type KeptStory } from '../../../lib/ledger/own-series';
import { DAY } from '../../../lib/ledger/time';
import { exampleEarned, exampleStory } from '../../tools/gallery/desk-examples';
import { NOW } from '../../tools/gallery/examples';

const STORY = exampleStory('ferries', 20, [2]);

function month(name: string, figures: Partial<KeptStory['lifetime'][number]>): KeptStory['months'][number] {
  return { month: name, points: [{ at: NOW, seenOn: 'stats', ...figures }] };
}

describe('the points of a rate', () => {
  it('are what a story earned in a month, as it was read last', () => {
    const early = {
      at: NOW - 5,
      seenOn: 'stats',
      memberReads: 1,
      earnings: { currency: 'USD', minor: 5 },
    } as const;
    const late = {
      ...early,
      at: NOW,
      memberReads: 10,
      memberReadMs: 600_000,
      earnings: { currency: 'USD', minor: 30 },
    };
    const story = { ...STORY, months: [{ month: '2026-10', points: [early, late] }] };
    expect(ownFiguresOf([story], undefined, []).points).toEqual([
      { month: '2026-10', storyId: 'ferries', cents: 30, memberReads: 10, memberMinutes: 10 },
    ]);
  });

  it('join what two pages told on two days', () => {
    const earned = {
      at: NOW - 2 * DAY,
      seenOn: 'dashboard',
      earnings: { currency: 'USD', minor: 30 },
    } as const;
    const read = { at: NOW, seenOn: 'stats', memberReads: 10 } as const;
    for (const points of [
      [earned, read],
      [read, { ...earned, at: NOW + DAY }],
    ]) {
      const story = { ...STORY, months: [{ month: '2026-10', points }] };
      expect(ownFiguresOf([story], undefined, []).points).toEqual([
        { month: '2026-10', storyId: 'ferries', cents: 30, memberReads: 10 },
      ]);
    }
  });

  it('are absent where no earnings, or earnings in another currency, were shown', () => {
    const story = {
      ...STORY,
      months: [
        month('2026-09', { memberReads: 10 }),
        month('2026-10', { memberReads: 10, earnings: { currency: 'EUR', minor: 30 } }),
      ],
    };
    expect(ownFiguresOf([story], undefined, []).points).toEqual([]);
  });

  it('are a month as a whole only where no story has one', () => {
    const all = {
      ...STORY,
      key: ALL_STORIES,
      months: [month('2026-09', { memberReads: 100 }), month('2026-10', { memberReads: 200 })],
    };
    const story = { ...STORY, months: [month('2026-10', { earnings: { currency: 'USD', minor: 30 } })] };
    const earned = [exampleEarned('2026-09', 250), exampleEarned('2026-10', 400)];
    expect(ownFiguresOf([story], all, earned).points).toEqual([
      { month: '2026-10', storyId: 'ferries', cents: 30 },
      { month: '2026-09', cents: 250, memberReads: 100 },
    ]);
  });
});

it('months are those in US dollars; other currencies are named', () => {
  const figures = ownFiguresOf([], undefined, [
    exampleEarned('2026-09', 250),
    exampleEarned('2026-10', 900, 'EUR'),
    exampleEarned('2026-11', 1, 'EUR'),
  ]);
  expect(figures.months.map(({ month, cents }) => [month, cents])).toEqual([['2026-09', 250]]);
  expect(figures.otherCurrencies).toEqual(['EUR']);
});

describe('the read ratios', () => {
  it('are in the middle of the stories that were opened', () => {
    const of = (memberReads: number, memberViews: number, key: string) => ({
      ...exampleStory(key, 10),
      lifetime: [{ at: NOW, seenOn: 'stats', memberReads, memberViews } as const],
    });
    const stories = [of(1, 10, 'a'), of(6, 10, 'b'), of(9, 10, 'c'), of(0, 0, 'd')];
    expect(ownFiguresOf(stories, undefined, []).ratios).toEqual({ members: { middle: 0.6, stories: 3 } });
  });

  it('are those of the months where no page tells of the whole life, and of the last reading that tells both', () => {
    const life = { at: NOW, seenOn: 'stats', reads: 4, views: 8 } as const;
    const story = {
      ...exampleStory('a', 10),
      lifetime: [life, { at: NOW + DAY, seenOn: 'stats', views: 9 } as const],
      months: [
        month('2026-09', { memberReads: 1, memberViews: 4 }),
        month('2026-10', { memberReads: 2, memberViews: 6 }),
        month('2026-11', { memberReads: 2 }),
      ],
    };
    expect(ownFiguresOf([story], undefined, []).ratios).toEqual({
      members: { middle: 0.3, stories: 1 },
      all: { middle: 0.5, stories: 1 },
    });
  });

  it('are absent where more was read than viewed', () => {
    const story = {
      ...exampleStory('a', 10),
      lifetime: [{ at: NOW, seenOn: 'stats', reads: 9, views: 8 } as const],
    };
    expect(ownFiguresOf([story], undefined, []).ratios).toEqual({});
  });

  it('are absent without figures', () => {
    expect(ownFiguresOf([{ ...STORY, lifetime: [] }], undefined, []).ratios).toEqual({});
  });
});
