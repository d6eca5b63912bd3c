import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, isoOf, momentOf } from '../../../lib/carry/moments';

describe('momentOf', () => {
  it.each([
    [2026, 4, 31],
    [2026, 13, 1],
    [2026, 0, 1],
    [2026, 1, 0],
    [2026, 2, 29],
    [1900, 2, 29],
    [2026, 12, 32],
  ])('%d-%d-%d is no day', (year, month, day) => {
    expect(momentOf(year, month, day, 0)).toBeUndefined();
  });

  it('agrees with the platform on every day there is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1970, max: 2100 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (year, month, day) => {
          expect(momentOf(year, month, day, 1_000)).toBe(Date.UTC(year, month - 1, day, 0, 0, 1));
        },
      ),
    );
    expect(momentOf(2024, 2, 29, 0)).toBe(Date.UTC(2024, 1, 29));
  });
});

describe('a moment as text', () => {
  it('is what the platform writes, to the second', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_102_444_800_000 }), (at) => {
        const platform = new Date(at).toISOString();
        expect(isoOf(at)).toBe(`${platform.slice(0, 19)}Z`);
        expect(dayOf(at)).toBe(platform.slice(0, 10));
      }),
    );
  });
});
