import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forecast } from '../../../lib/ledger/forecast';
import { forecastBand } from '../../../lib/ledger/forecast-band';
import { DAY } from '../../../lib/ledger/time';
import { START } from './examples';

const now = START + 60 * DAY;
const reading = (daysAgo: number, count: number, exact = true) => ({ at: now - daysAgo * DAY, count, exact });

describe('forecastBand', () => {
  it('has no width when the readings lie on a line', () => {
    const band = forecastBand([reading(20, 60), reading(10, 70), reading(0, 80)], 100, now);
    expect(band).toMatchObject({ count: 80, daysAtBest: 20, daysAtWorst: 20 });
    expect(band?.fastest).toBeCloseTo(1, 6);
    expect(band?.slowest).toBeCloseTo(1, 6);
  });

  it('is wide with few readings that scatter, and narrower with more of them', () => {
    const few = forecastBand([reading(20, 60), reading(10, 74), reading(0, 80)], 100, now);
    const many = forecastBand(
      Array.from({ length: 21 }, (_, at) => reading(20 - at, 60 + at + (at % 2))),
      100,
      now,
    );
    const width = (band: typeof few) => (band?.fastest ?? 0) - (band?.slowest ?? 0);
    expect(width(few)).toBeGreaterThan(3 * width(many));
  });

  it('names no worst day when the pace may be none at all', () => {
    const band = forecastBand([reading(20, 60), reading(10, 75), reading(0, 70)], 100, now);
    expect(band?.slowest).toBeLessThan(0);
    expect(band).not.toHaveProperty('daysAtWorst');
  });

  it('is wider when counts were read cut', () => {
    const counts = [reading(20, 7_100), reading(10, 7_200), reading(0, 7_300)];
    const cut = counts.map((one) => ({ ...one, exact: false }));
    expect(forecastBand(counts, 8_000, now)?.fastest).toBeCloseTo(10, 6);
    expect(forecastBand(cut, 8_000, now)?.fastest).toBeCloseTo(10 + 99 / 20, 6);
  });

  it('is there exactly when days are foretold, and holds them', () => {
    const counts = fc.array(fc.nat(99), { maxLength: 12 });
    fc.assert(
      fc.property(counts, (list) => {
        const readings = list.map((count, index) => reading(index * 2.5, count));
        const told = forecast(readings, 100, now);
        const band = forecastBand(readings, 100, now);
        expect(band !== undefined).toBe(told.kind === 'days');
        if (band === undefined || told.kind !== 'days') return;
        expect(band.daysAtBest).toBeLessThanOrEqual(told.days);
        expect(band.daysAtWorst ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(told.days);
      }),
    );
  });
});
