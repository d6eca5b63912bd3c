import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countRange } from '../../../lib/ledger/count-range';
import { countWords } from '../../../lib/ledger/count-words';

describe('countRange', () => {
  it.each([
    [87, 87, 87],
    [999, 999, 999],
    [1_000, 1_000, 1_099],
    [10_000, 10_000, 10_999],
    [1_000_000, 1_000_000, 1_099_999],
    [10_000_000, 10_000_000, 10_999_999],
    [1_000_000_000, 1_000_000_000, 1_099_999_999],
    [7_400, 7_400, 7_499],
    [24_000, 24_000, 24_999],
    [1_200_000, 1_200_000, 1_299_999],
    [13_000_000, 13_000_000, 13_999_999],
  ])('is, for a cut %d, from %d to %d', (count, low, high) => {
    expect(countRange({ count, exact: false })).toEqual({ low, high });
  });

  it('is one number when the count is exact', () => {
    expect(countRange({ count: 7_400, exact: true })).toEqual({ low: 7_400, high: 7_400 });
  });

  it('holds exactly the numbers that Medium prints alike', () => {
    fc.assert(
      fc.property(fc.nat(2_000_000_000), (count) => {
        const printed = countWords(count);
        const { high } = countRange({ count: lowestLike(count), exact: false });
        expect(countWords(high)).toBe(printed);
        expect(countWords(high + 1)).not.toBe(printed);
      }),
    );
  });
});

/** The smallest number that is printed as this one is. */
function lowestLike(count: number): number {
  if (count < 1_000) return count;
  const unit = count < 1_000_000 ? 1_000 : count < 1_000_000_000 ? 1_000_000 : 1_000_000_000;
  const step = count < 10 * unit ? unit / 10 : unit;
  return Math.floor(count / step) * step;
}
