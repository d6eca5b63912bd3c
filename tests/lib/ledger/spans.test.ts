import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agoWords, leftWords, spanWords } from '../../../lib/ledger/spans';
import { DAY, HOUR, MINUTE } from '../../../lib/ledger/time';

describe('spanWords and leftWords', () => {
  it.each([
    [0, 'under 1 min', 'under 1 min'],
    [MINUTE - 1, 'under 1 min', 'under 1 min'],
    [MINUTE, '1 min', '1 min'],
    [HOUR - 1, '59 min', '1 h'],
    [HOUR, '1 h', '1 h'],
    [DAY - 1, '23 h', '24 h'],
    [2 * DAY - 1, '1 d', '48 h'],
    [DAY, '1 d', '24 h'],
    [2 * DAY, '2 d', '48 h'],
    [2 * DAY + 1, '2 d', '2 d'],
    [7 * DAY, '7 d', '7 d'],
  ])('%i ms: passed "%s", left "%s"', (ms, passed, left) => {
    expect(spanWords(ms)).toBe(passed);
    expect(leftWords(ms)).toBe(left);
  });

  it('never says a negative number, whatever the clock does', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (at, now) => {
        for (const words of [spanWords(now - at), leftWords(now - at), agoWords(at, now)]) {
          expect(words).not.toContain('-');
        }
      }),
    );
  });
});
