import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY } from '../../../lib/ledger/time';
import { fitTrend } from '../../../lib/ledger/trend';
import { START } from './examples';

const points = (...counts: readonly number[]) =>
  counts.map((count, day) => ({ at: START + day * DAY, count }));
const perDay = (slope: number) => slope * DAY;

describe('fitTrend', () => {
  it('finds the line that readings lie on, in any order', () => {
    const line = points(10, 13, 16, 19);
    for (const readings of [line, line.toReversed()]) {
      expect(perDay(fitTrend(readings).slope)).toBeCloseTo(3, 9);
      expect(perDay(fitTrend(readings).slopeError)).toBeCloseTo(0, 9);
    }
  });

  it('knows how far readings lie beside the line', () => {
    // By hand: the best line of 0, 2, 1, 3 rises 0.8 a day and misses by 1.8 (squares); 1.8 / 2 / 5 under the root.
    const { slope, slopeError } = fitTrend(points(0, 2, 1, 3));
    expect(perDay(slope)).toBeCloseTo(0.8, 9);
    expect(perDay(slopeError)).toBeCloseTo(Math.sqrt(0.18), 9);
  });

  it('knows the line of two readings but not how sure it is', () => {
    expect(perDay(fitTrend(points(5, 4)).slope)).toBeCloseTo(-1, 9);
    expect(fitTrend(points(5, 4)).slopeError).toBe(Number.POSITIVE_INFINITY);
    expect(fitTrend(points(5, 4, 3)).slopeError).toBeLessThan(1);
  });

  it('does not rise where there is no time between readings', () => {
    const none = { slope: 0, slopeError: Number.POSITIVE_INFINITY };
    expect(fitTrend([])).toEqual(none);
    expect(fitTrend(points(7))).toEqual(none);
    expect(fitTrend([7, 8, 9].map((count) => ({ at: START, count })))).toEqual(none);
  });

  it('is the same wherever time begins', () => {
    const counts = fc.array(fc.nat(500), { minLength: 3, maxLength: 12 });
    fc.assert(
      fc.property(counts, (list) => {
        const later = points(...list).map(({ at, count }) => ({ at: at + 400 * DAY, count }));
        expect(perDay(fitTrend(later).slope)).toBeCloseTo(perDay(fitTrend(points(...list)).slope), 6);
      }),
    );
  });
});
