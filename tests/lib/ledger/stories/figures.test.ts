import { describe, expect, it } from 'vitest';
import { figuresOf, followersPerThousandReads, knownFigures } from '../../../../lib/ledger/stories/figures';
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
