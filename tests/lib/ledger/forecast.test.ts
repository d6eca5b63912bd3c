import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forecast } from '../../../lib/ledger/forecast';
import { DAY } from '../../../lib/ledger/time';
import { START } from './examples';

const now = START + 60 * DAY;
const reading = (daysAgo: number, count: number) => ({ at: now - daysAgo * DAY, count, exact: true });

describe('forecast', () => {
  it('continues a steady pace', () => {
    const readings = [reading(10, 74), reading(5, 80.5), reading(0, 87)].map((one) => ({
      ...one,
      count: Math.floor(one.count),
    }));
    expect(forecast(readings, 100, now)).toMatchObject({
      kind: 'days',
      days: 10,
      pace: expect.closeTo(1.3, 5),
    });
  });

  it.each([
    ['none', []],
    ['two', [reading(10, 74), reading(0, 87)]],
    ['three in less than five days', [reading(4.99, 74), reading(3, 80), reading(0, 87)]],
    ['three of which one is too old', [reading(31, 60), reading(10, 74), reading(0, 87)]],
    ['three of which one is doubtful', [reading(10, 74), reading(5, 80), reading(0, 0)]],
  ])('has not enough with %s', (_what, readings) => {
    expect(forecast(readings, 100, now)).toEqual({ kind: 'not-enough-readings' });
  });

  it('has enough with three over exactly five days', () => {
    expect(forecast([reading(5, 80), reading(3, 84), reading(0, 90)], 100, now)).toMatchObject({
      kind: 'days',
      days: 5,
    });
  });

  it('says that the goal is reached, however few readings there are', () => {
    expect(forecast([reading(0, 100)], 100, now)).toEqual({ kind: 'reached' });
  });

  it.each([
    ['stands still', [87, 87, 87]],
    ['falls', [90, 89, 87]],
  ])('names no day when the number %s', (_what, [first = 0, second = 0, third = 0]) => {
    const readings = [reading(29, first), reading(15, second), reading(0, third)];
    expect(forecast(readings, 100, now)).toEqual({ kind: 'no-growth' });
  });

  it('names no day that is more than two years off, and does not call growth a standstill', () => {
    const readings = [reading(20, 10), reading(10, 11), reading(0, 12)];
    expect(forecast(readings, 84, now)).toMatchObject({ kind: 'days' });
    expect(forecast(readings, 86, now)).toEqual({ kind: 'out-of-sight' });
  });

  it('says at least one day, and minds no order', () => {
    const counts = fc.array(fc.nat(99), { minLength: 3, maxLength: 12 });
    fc.assert(
      fc.property(counts, (list) => {
        const readings = list.map((count, index) => reading(index * 2.5, count));
        const told = forecast(readings, 100, now);
        expect(forecast([...readings].reverse(), 100, now)).toEqual(told);
        if (told.kind === 'days') expect(told.days).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});
