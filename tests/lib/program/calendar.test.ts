import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, dayOf, isMonth, monthOf, parseDay, startOf } from '../../../lib/program/calendar';

describe('a day of the calendar', () => {
  it('is the same day as everywhere else, in every year from 1600 to 2400', () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1600, 0, 1), max: Date.UTC(2400, 11, 31) }), (at) => {
        const day = new Date(at).toISOString().slice(0, 10);
        expect(dayOf(at)).toBe(day);
        expect(parseDay(day)).toBe(Date.parse(day));
        expect(monthOf(at)).toBe(day.slice(0, 7));
      }),
    );
  });

  it.each(['2023-02-29', '2023-13-01', '2023-00-10', '2023-04-31', '23-04-01', '', '2023-04-01T00:00'])(
    'is not %s',
    (text) => {
      expect(parseDay(text)).toBeUndefined();
    },
  );

  it('has to be one where it is written into the program', () => {
    expect(() => startOf('2023-02-30')).toThrow('2023-02-30');
  });
});

it.each([
  ['2026-01', 1, '2026-02'],
  ['2026-12', 1, '2027-01'],
  ['2026-01', -1, '2025-12'],
  ['2026-03', 27, '2028-06'],
] as const)('%s and %i months is %s', (month, count, later) => {
  expect(addMonths(month, count)).toBe(later);
});

it.each([
  ['2026-01', true],
  ['2026-12', true],
  ['2026-13', false],
  ['2026-00', false],
  ['2026-1', false],
  ['2026', false],
])('whether %s is a month: %s', (text, answer) => {
  expect(isMonth(text)).toBe(answer);
});
