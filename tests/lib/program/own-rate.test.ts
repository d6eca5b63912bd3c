import { describe, expect, it } from 'vitest';
import type { Month } from '../../../lib/program/calendar';
import { forecastEarnings, ownRate } from '../../../lib/program/own-rate';

function point(month: Month, cents: number, memberReads?: number, memberMinutes?: number) {
  return {
    month,
    cents,
    ...(memberReads !== undefined && { memberReads }),
    ...(memberMinutes !== undefined && { memberMinutes }),
  };
}

const FIVE = [
  point('2026-01', 100, 100),
  point('2026-01', 400, 200),
  point('2026-02', 900, 300),
  point('2026-02', 800, 200),
  point('2026-03', 500, 100),
];

describe('a rate of one’s own', () => {
  it('is all earnings over all reads, with the middle of the points and the band of eight in ten', () => {
    // The points: 1, 2, 3, 4 and 5 cents a read.
    expect(ownRate(FIVE, 'read')).toEqual({
      state: 'known',
      basis: 'read',
      overall: 3,
      median: 3,
      low: 1.4,
      high: 4.6,
      months: 3,
      points: 5,
    });
  });

  it.each([
    ['four points', FIVE.slice(1), { months: 3, points: 4 }],
    [
      'two months',
      FIVE.map((each) => ({
        ...each,
        month: each.cents > 500 ? ('2026-02' as const) : ('2026-01' as const),
      })),
      { months: 2, points: 5 },
    ],
    ['nothing', [], { months: 0, points: 0 }],
  ])('is not named from %s', (_, points, counted) => {
    expect(ownRate(points, 'read')).toEqual({ state: 'tooFew', basis: 'read', ...counted });
  });

  it('leaves out points without reads: they say nothing about a rate', () => {
    const more = [...FIVE, point('2026-04', 700), point('2026-05', 700, 0)];
    expect(ownRate(more, 'read')).toMatchObject({ points: 5, months: 3, overall: 3 });
  });

  it('is counted by the hour from minutes', () => {
    const hours = FIVE.map(({ month, cents }) => point(month, cents, undefined, 120));
    expect(ownRate(hours, 'hour')).toMatchObject({ state: 'known', overall: 270, median: 250 });
    expect(ownRate(hours, 'read')).toMatchObject({ state: 'tooFew', points: 0 });
  });
});

it('a forecast is a middle and a band, in whole cents', () => {
  expect(forecastEarnings({ median: 2.5, low: 1.4, high: 4.6 }, 333)).toEqual({
    low: 466,
    middle: 833,
    high: 1_532,
  });
});
