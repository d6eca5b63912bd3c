import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, type Month } from '../../../lib/program/calendar';
import { PAYOUT_DAY, simulatePayouts } from '../../../lib/program/payouts';

/** Earnings in dollars from January 2026 on. */
function earned(...dollars: readonly number[]) {
  return dollars.map((each, index) => ({
    month: addMonths('2026-01', index),
    cents: Math.round(each * 100),
  }));
}

describe('payouts', () => {
  it('of 12 dollars in January are started early in February, by the 10th', () => {
    expect(simulatePayouts(earned(12))).toEqual({
      payouts: [{ month: '2026-02', cents: 1_200, fromMonth: '2026-01', toMonth: '2026-01' }],
      carriedCents: 0,
    });
    expect(PAYOUT_DAY).toBe(10);
  });

  it('of 5, 3 and 3 dollars from January to March are one, early in April', () => {
    expect(simulatePayouts(earned(5, 3, 3))).toEqual({
      payouts: [{ month: '2026-04', cents: 1_100, fromMonth: '2026-01', toMonth: '2026-03' }],
      carriedCents: 0,
    });
  });

  it('of 5 dollars, four empty months and 9 dollars are one of 14, early in July', () => {
    expect(simulatePayouts(earned(5, 0, 0, 0, 0, 9))).toEqual({
      payouts: [{ month: '2026-07', cents: 1_400, fromMonth: '2026-01', toMonth: '2026-06' }],
      carriedCents: 0,
    });
  });

  it('name no months before anything was earned', () => {
    expect(simulatePayouts(earned(0, 0, 12)).payouts).toEqual([
      { month: '2026-04', cents: 1_200, fromMonth: '2026-03', toMonth: '2026-03' },
    ]);
  });

  it('start at exactly 10 dollars; a cent below rolls over', () => {
    expect(simulatePayouts(earned(10)).payouts).toHaveLength(1);
    expect(simulatePayouts(earned(9.99))).toEqual({ payouts: [], carriedCents: 999 });
  });

  it('take up what was rolled over before', () => {
    const { payouts } = simulatePayouts(earned(1), { carriedCents: 950 });
    expect(payouts.map(({ cents }) => cents)).toEqual([1_050]);
  });

  it('go by a higher national minimum', () => {
    expect(simulatePayouts(earned(12, 12), { minimumCents: 2_000 }).payouts).toEqual([
      { month: '2026-03', cents: 2_400, fromMonth: '2026-01', toMonth: '2026-02' },
    ]);
  });

  it('take the months in the order of the calendar, and two figures of one month as one', () => {
    const months = [
      { month: '2026-02' as Month, cents: 600 },
      { month: '2026-01' as Month, cents: 300 },
      { month: '2026-02' as Month, cents: 400 },
    ];
    expect(simulatePayouts(months).payouts).toEqual([
      { month: '2026-03', cents: 1_300, fromMonth: '2026-01', toMonth: '2026-02' },
    ]);
  });

  it('of nothing are none', () => {
    expect(simulatePayouts([])).toEqual({ payouts: [], carriedCents: 0 });
    expect(simulatePayouts(earned(0, 0), { minimumCents: 0 })).toEqual({ payouts: [], carriedCents: 0 });
  });

  it('lose and invent no cent', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5_000), { maxLength: 40 }), fc.nat(999), (amounts, carriedCents) => {
        const months = amounts.map((cents, index) => ({ month: addMonths('2020-01', index), cents }));
        const plan = simulatePayouts(months, { carriedCents });
        const paid = plan.payouts.reduce((sum, { cents }) => sum + cents, 0);
        expect(paid + plan.carriedCents).toBe(amounts.reduce((sum, each) => sum + each, carriedCents));
        for (const { cents } of plan.payouts) expect(cents).toBeGreaterThanOrEqual(1_000);
        expect(plan.carriedCents).toBeLessThan(1_000);
      }),
    );
  });

  it.each([-1, 0.5, Number.NaN])('are not counted from %s cents', (cents) => {
    expect(() => simulatePayouts([{ month: '2026-01', cents }])).toThrow(RangeError);
    expect(() => simulatePayouts([], { carriedCents: cents })).toThrow(RangeError);
  });
});
