import { describe, expect, it } from 'vitest';
import { countWords, followersWords, isSmall } from '../../../lib/ledger/count-words';

describe('countWords', () => {
  it.each([
    [0, '0'],
    [62, '62'],
    [999, '999'],
    [1_000, '1K'],
    [1_099, '1K'],
    [1_430, '1.4K'],
    [7_498, '7.4K'],
    [7_400, '7.4K'],
    [9_999, '9.9K'],
    [10_000, '10K'],
    [12_345, '12K'],
    [99_999, '99K'],
    [100_000, '100K'],
    [213_548, '213K'],
    [999_999, '999K'],
    [1_000_000, '1M'],
    [1_260_000, '1.2M'],
    [999_999_999, '999M'],
    [1_000_000_000, '1B'],
    [10_000_000_000, '10B'],
  ])('%i is %s: cut, never rounded up', (count, words) => {
    expect(countWords(count)).toBe(words);
  });
});

describe('followersWords', () => {
  it.each([
    [1, '1 follower'],
    [0, '0 followers'],
    [62, '62 followers'],
    [7_498, '7.4K followers'],
  ])('%i: %s', (count, words) => {
    expect(followersWords({ count, exact: true })).toBe(words);
  });
});

describe('isSmall', () => {
  it('is so below 300, and never when unknown', () => {
    expect(isSmall({ count: 299, exact: true })).toBe(true);
    expect(isSmall({ count: 300, exact: true })).toBe(false);
    expect(isSmall(undefined)).toBe(false);
  });
});
