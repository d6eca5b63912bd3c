import { describe, expect, it } from 'vitest';
import { isOver, isWholeMonth, monthOf, startOfMonth } from '../../../lib/ledger/month';
import { DAY } from '../../../lib/ledger/time';

const at = (text: string) => Date.parse(`${text}T00:00:00Z`);

it.each([
  ['2026-10', 0, '2026-10-01'],
  ['2026-12', 1, '2027-01-01'],
  ['2026-01', -1, '2025-12-01'],
  ['2024-02', 1, '2024-03-01'],
])('begins %s, %i later, on %s', (month, later, day) => {
  expect(startOfMonth(month, later)).toBe(at(day));
  expect(monthOf(at(day))).toBe(day.slice(0, 7));
  expect(monthOf(at(day) - 1)).not.toBe(day.slice(0, 7));
});

it('is over at the first moment of the next one', () => {
  expect(isOver('2026-12', at('2027-01-01') - 1)).toBe(false);
  expect(isOver('2026-12', at('2027-01-01'))).toBe(true);
});

describe('isWholeMonth', () => {
  const now = at('2026-12-15');
  const span = (from: string, until: string) => ({ fromAt: at(from), untilAt: at(until) });

  it.each([
    ['the month', '2026-10', span('2026-10-01', '2026-11-01'), undefined],
    ['more than the month', '2026-10', span('2026-09-01', '2026-12-01'), undefined],
    ['this month until today', '2026-12', span('2026-12-01', '2026-12-15'), undefined],
    ['this month until the day before yesterday', '2026-12', span('2026-12-01', '2026-12-13'), undefined],
    ['the month from the day of the story on', '2026-10', span('2026-10-20', '2026-11-01'), at('2026-10-20')],
  ])('takes %s for it', (_what, month, counted, publishedAt) => {
    expect(isWholeMonth(month, counted, publishedAt, now)).toBe(true);
  });

  it.each([
    ['its second half', '2026-10', span('2026-10-16', '2026-11-01'), undefined],
    ['its first half', '2026-10', span('2026-10-01', '2026-10-16'), undefined],
    ['a later part than the story lived', '2026-10', span('2026-10-25', '2026-11-01'), at('2026-10-20')],
    ['the first days of this month', '2026-12', span('2026-12-01', '2026-12-10'), undefined],
  ])('does not take %s for the month', (_what, month, counted, publishedAt) => {
    expect(isWholeMonth(month, counted, publishedAt, now)).toBe(false);
  });

  it('is the month an instant before the story would be too late', () => {
    const slack = DAY * (14 / 24);
    const from = at('2026-10-01') + slack;
    expect(isWholeMonth('2026-10', { fromAt: from, untilAt: at('2026-11-01') }, undefined, now)).toBe(true);
    expect(isWholeMonth('2026-10', { fromAt: from + 1, untilAt: at('2026-11-01') }, undefined, now)).toBe(
      false,
    );
  });
});
