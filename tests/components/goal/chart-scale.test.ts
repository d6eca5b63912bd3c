import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countTicks, timeTicks } from '../../../components/goal/chart-scale';
import { DAY } from '../../../lib/ledger/time';

describe('countTicks', () => {
  it.each([
    [58, 102, [60, 80, 100]],
    [0, 4, [0, 1, 2, 3, 4]],
    [7_080, 8_020, [7_500, 8_000]],
  ])('of %d to %d are %j', (low, high, ticks) => {
    expect(countTicks(low, high, 4)).toEqual(ticks);
  });

  it('are whole, in order, inside, and not many more than wanted', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.integer({ min: 1, max: 1_000_000 }), (low, more) => {
        const ticks = countTicks(low, low + more, 4);
        expect(ticks.length).toBeLessThanOrEqual(5);
        for (const tick of ticks) {
          expect(Number.isInteger(tick)).toBe(true);
          expect(tick >= low && tick <= low + more).toBe(true);
        }
      }),
    );
  });
});

describe('timeTicks', () => {
  const start = new Date(2026, 9, 20, 15).getTime();

  it('stand at midnights, also where the clocks change', () => {
    const ticks = timeTicks(start, start + 30 * DAY, 7);
    expect(ticks.length).toBeGreaterThan(4);
    for (const { at } of ticks) expect(new Date(at).getHours()).toBe(0);
  });

  it('are the beginnings of months in a long time', () => {
    const ticks = timeTicks(start, start + 400 * DAY, 7);
    expect(ticks.length).toBeGreaterThan(2);
    for (const { at, isMonth } of ticks) expect([isMonth, new Date(at).getDate()]).toEqual([true, 1]);
  });

  it('are never more than there is room for, and never outside', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4_000 }), fc.integer({ min: 3, max: 12 }), (days, wanted) => {
        const ticks = timeTicks(start, start + days * DAY, wanted);
        expect(ticks.length).toBeLessThanOrEqual(wanted + 2);
        for (const { at } of ticks) expect(at >= start && at <= start + days * DAY).toBe(true);
      }),
    );
  });
});
