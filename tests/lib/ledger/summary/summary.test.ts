import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summarySince, summaryWords } from '../../../../lib/ledger/summary/summary';
import { DAY } from '../../../../lib/ledger/time';

const counts = (becameOverdue: number, youOwe = 0, newlyOwed = youOwe) => ({
  becameOverdue,
  youOwe,
  newlyOwed,
});

describe('summaryWords', () => {
  it.each([
    [counts(2, 1), '2 became overdue, 1 person you owe'],
    [counts(1), '1 became overdue'],
    [counts(0, 3), '3 people you owe'],
    [counts(1, 4, 0), '1 became overdue, 4 people you owe'],
  ])('says %o as "%s"', (told, words) => {
    expect(summaryWords(told)).toBe(words);
  });

  it('says nothing when nothing is new', () => {
    expect(summaryWords(counts(0))).toBeUndefined();
    expect(summaryWords(counts(0, 5, 0))).toBeUndefined();
  });

  it('says names only when it is given them, the first three', () => {
    const names = { becameOverdue: ['Mira', 'Teo', 'Ana', 'Jo'], youOwe: ['Kofi'] };
    expect(summaryWords(counts(5, 1), names)).toBe(
      '5 became overdue: Mira, Teo, Ana, and 2 more\n1 person you owe: Kofi',
    );
  });

  it('never holds a name that was not allowed', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), fc.nat(500), (overdue, owed, fresh) => {
        expect(summaryWords(counts(overdue, owed, fresh)) ?? '').toMatch(
          /^[\d, ]*(became overdue)?,? ?[\d,]* ?((person|people) you owe)?$/,
        );
      }),
    );
  });
});

describe('summarySince', () => {
  it('is the last summary, or a day ago', () => {
    expect(summarySince(5 * DAY, 7 * DAY)).toBe(5 * DAY);
    expect(summarySince(undefined, 7 * DAY)).toBe(6 * DAY);
    expect(summarySince(8 * DAY, 7 * DAY)).toBe(6 * DAY);
  });
});
