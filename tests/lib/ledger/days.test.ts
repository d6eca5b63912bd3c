import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dateOf, daysOf } from '../../../lib/ledger/days';
import { DAY } from '../../../lib/ledger/time';

const told = (days: number) => {
  const date = new Date(days * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};
/** The ends of months, leap years and centuries, where calendars go wrong. */
const EDGES = [
  '1970-01-01',
  '1969-12-31',
  '1900-02-28',
  '1900-03-01',
  '2000-02-29',
  '2000-03-01',
  '2024-02-29',
  '2024-12-31',
  '2026-02-28',
  '2026-03-01',
  '2100-02-28',
  '2100-03-01',
  '2400-02-29',
  '2400-12-31',
  '0001-01-01',
].map((text) => Date.parse(`${text}T00:00:00Z`) / DAY);

it('is the calendar of the platform, both ways', () => {
  const anyDay = fc.integer({ min: -719_000, max: 2_900_000 });
  const isSame = (days: number) => {
    const date = told(days);
    expect(dateOf(days)).toEqual(date);
    expect(daysOf(date.year, date.month, date.day)).toBe(days);
  };
  EDGES.forEach(isSame);
  for (let days = EDGES[6] ?? 0, end = days + 1_500; days < end; days += 1) isSame(days);
  fc.assert(fc.property(anyDay, isSame));
});
