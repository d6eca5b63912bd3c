import { expect, it } from 'vitest';
import { monthOf, monthOfSpan } from '../../../../lib/medium/own/month-of';
import { parseShownMonth } from '../../../../lib/medium/own/parse-shown-month';

const at = (text: string) => Date.parse(text);

it('names the month of a moment in UTC', () => {
  expect(monthOf(at('2026-10-31T23:59:59.999Z'))).toBe('2026-10');
  expect(monthOf(at('2026-11-01T00:00:00Z'))).toBe('2026-11');
});

it.each([
  ['2026-10-01T00:00:00Z', '2026-11-01T00:00:00Z', '2026-10'],
  ['2026-10-01T00:00:00Z', '2026-10-31T23:59:59.999Z', '2026-10'],
  ['2026-09-30T10:00:00Z', '2026-10-31T10:00:00Z', '2026-10'],
  ['2026-10-01T12:00:00Z', '2026-11-01T12:00:00Z', '2026-10'],
  ['2026-10-05T00:00:00Z', '2026-10-20T00:00:00Z', '2026-10'],
  ['2026-09-30T10:00:00Z', '2026-11-01T13:59:59.999Z', '2026-10'],
])('takes the span from %s to %s for one month', (from, until, month) => {
  expect(monthOfSpan(at(from), at(until))).toBe(month);
});

it.each([
  ['2026-10-01T00:00:00Z', '2026-12-01T00:00:00Z'],
  ['2026-09-15T00:00:00Z', '2026-10-15T00:00:00Z'],
  ['2026-09-29T00:00:00Z', '2026-11-01T00:00:00Z'],
  ['2026-10-10T00:00:00Z', '2026-10-10T00:00:00Z'],
  ['2026-10-10T00:00:00Z', '2026-10-09T00:00:00Z'],
  ['2026-09-30T09:59:59.999Z', '2026-11-01T00:00:00Z'],
  ['2026-10-01T00:00:00Z', '2026-11-01T14:00:00Z'],
])('takes the span from %s to %s for no single month', (from, until) => {
  expect(monthOfSpan(at(from), at(until))).toBeUndefined();
});

it.each([
  ['October 2026', '2026-10'],
  ['January 2026', '2026-01'],
  ['May 2024', '2024-05'],
  ['December, 2025', '2025-12'],
])('reads %s', (text, month) => {
  expect(parseShownMonth(text)).toBe(month);
});

it.each([
  '',
  'Oct 2026',
  'octubre de 2026',
  'October',
  'October 26',
  'October 2026 earnings',
  'OCTOBER 2026',
  'in October 2026',
  'Octember 2026',
  'October 1926',
  'October  2026',
])('takes %s for no month', (text) => {
  expect(parseShownMonth(text)).toBeUndefined();
});
