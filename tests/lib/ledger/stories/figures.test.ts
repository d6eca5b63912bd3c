import { describe, expect, it } from 'vitest';
import {
  figuresOf,
  figuresOfMonths,
  followersPerThousandReads,
  knownFigures,
} from '../../../../lib/ledger/stories/figures';
import { NOW, point, story } from './examples';

describe('knownFigures', () => {
  it('knows nothing of no readings', () => {
    expect(knownFigures([])).toStrictEqual({});
  });

  it('takes each figure from the newest reading that tells it', () => {
    const points = [point({ at: 1, views: 10, reads: 4 }), point({ at: 2, views: 12 })];
    expect(knownFigures(points)).toStrictEqual({ views: 12, reads: 4, readRatio: 0.4, readAt: 2 });
  });

  it.each([[{ views: 0, reads: 0 }], [{ views: 5, reads: 6 }], [{ views: 5 }], [{ reads: 5 }]])(
    'finds no read ratio in %o',
    (figures) => {
      expect(knownFigures([point(figures)])).not.toHaveProperty('readRatio');
    },
  );

  it('keeps a zero that was read apart from what was not read', () => {
    expect(knownFigures([point({ views: 7, reads: 0 })])).toStrictEqual({
      views: 7,
      reads: 0,
      readRatio: 0,
      readAt: NOW,
    });
  });
});

it('tells life and months apart', () => {
  const soup = story('soup', {
    lifetime: [point({ views: 50 })],
    months: { '2026-10': [point({ views: 7 })] },
  });
  expect(figuresOf(soup).views).toBe(50);
  expect(figuresOf(soup, '2026-10').views).toBe(7);
  expect(figuresOf(soup, '2026-09')).toStrictEqual({});
});

describe('followersPerThousandReads', () => {
  const month = (followersGained: number | undefined, reads: number | undefined) => [
    point({
      ...(followersGained !== undefined && { followersGained }),
      ...(reads !== undefined && { reads }),
    }),
  ];

  it('adds up the months that tell both', () => {
    const months = { '2026-08': month(3, 200), '2026-09': month(undefined, 900), '2026-10': month(1, 300) };
    expect(followersPerThousandReads(story('soup', { months }))).toBe(8);
  });

  it('counts those who left too', () => {
    expect(followersPerThousandReads(story('soup', { months: { '2026-10': month(-2, 500) } }))).toBe(-4);
  });

  it.each([[{}], [{ '2026-10': month(3, undefined) }], [{ '2026-10': month(3, 0) }]])(
    'does not know where no month tells both, or nobody read',
    (months) => {
      expect(followersPerThousandReads(story('soup', { months }))).toBeUndefined();
    },
  );
});

it('knows presentations, followers and earnings, zeros as well', () => {
  const told = {
    presentations: 0,
    followersGained: 0,
    memberReads: 0,
    earnings: { currency: 'USD', minor: 0 },
  };
  expect(knownFigures([point(told)])).toStrictEqual({ ...told, readAt: NOW });
});

it('finds a ratio where every view was a read', () => {
  expect(knownFigures([point({ views: 5, reads: 5 })])).toMatchObject({ readRatio: 1 });
});

describe('figuresOfMonths', () => {
  const november = [point({ memberReads: 2, followersGained: 0 })];
  const kept = (months: Parameters<typeof story>[1], days = 60) => story('soup', { days, ...months });

  it('adds up every month from publication to now, the current one too', () => {
    const september = [point({ memberReads: 5, followersGained: -1 })];
    const october = [point({ memberReads: 1 }), point({ memberReads: 3, followersGained: 4 })];
    const months = { '2026-08': [point({ memberReads: 90 })], '2026-09': september, '2026-10': october };
    expect(figuresOfMonths(kept({ months: { ...months, '2026-11': november } }), NOW)).toStrictEqual({
      memberReads: 10,
      followersGained: 3,
    });
  });

  it('does not know the sum of months of which one was not read, or did not tell', () => {
    const months = { '2026-09': [point({ memberReads: 5 })], '2026-11': november };
    expect(figuresOfMonths(kept({ months }), NOW)).toStrictEqual({});
    const told = { ...months, '2026-10': [point({ memberReads: 3, followersGained: 4 })] };
    expect(figuresOfMonths(kept({ months: told }), NOW)).toStrictEqual({ memberReads: 10 });
    const followers = [point({ followersGained: 7 })];
    expect(figuresOfMonths(kept({ months: { '2026-11': followers } }, 1), NOW)).toStrictEqual({
      followersGained: 7,
    });
  });

  it('knows nothing of a story without a date, or with one that is still to come', () => {
    const { publishedAt: _, ...undated } = kept({ months: { '2026-11': november } });
    expect(figuresOfMonths(undated, NOW)).toStrictEqual({});
    expect(figuresOfMonths(kept({ months: { '2026-11': november } }, -60), NOW)).toStrictEqual({});
  });
});
