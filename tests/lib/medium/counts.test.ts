import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCount, parseExactCount } from '../../../lib/medium/counts';

describe('parseCount', () => {
  it.each([
    ['0', 0, true],
    ['97', 97, true],
    ['1 follower', 1, true],
    ['506 Followers', 506, true],
    ['1,234', 1_234, true],
    ['246,417 Followers', 246_417, true],
    ['1.4K', 1_400, false],
    ['7.4K followers', 7_400, false],
    ['2.9K following', 2_900, false],
    ['213K followers', 213_000, false],
    ['1M', 1_000_000, false],
    [' 1.2M followers ', 1_200_000, false],
    ['10,000,000,000', 10_000_000_000, true],
  ])('reads %s', (text, count, exact) => {
    expect(parseCount(text)).toStrictEqual({ count, exact });
  });

  it.each([
    '',
    '--',
    '-5',
    'NaN',
    'Infinity',
    '0x10',
    '1e309K',
    '1e3',
    '1.234',
    '12,3K',
    '1,2K',
    '1,234K',
    "1'234",
    '1 234',
    '1\u00a0234',
    '١٢٣',
    '１２３',
    '9007199254740993',
    '99999999999',
    '999999999B',
    '12,34',
    ',123',
    '1.2',
    '1.K',
    'about 12',
    '12 claps',
    '12 friends',
    '1K2',
    '147' + '4 replies',
  ])('does not guess at %s', (text) => {
    expect(parseCount(text)).toBeUndefined();
  });

  it('never throws and never leaves the whole numbers', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const read = parseCount(text);
        expect(
          read === undefined || (Number.isInteger(read.count) && read.count >= 0 && read.count <= 1e10),
        ).toBe(true);
      }),
    );
  });

  it('reads every exact count as English pages print it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000_000 }), (count) => {
        expect(parseCount(`${count.toLocaleString('en-US')} followers`)).toStrictEqual({
          count,
          exact: true,
        });
      }),
    );
  });
});

describe('parseExactCount', () => {
  it('knows nothing of what is larger than any count, is no number alone, or goes on', () => {
    for (const text of ['99999999999', ',', '1,2', 'x97', '97x', '97 followers', '']) {
      expect(parseExactCount(text)).toBeUndefined();
    }
  });

  it('knows only whole bare numbers', () => {
    expect([parseExactCount('1,204'), parseExactCount('1.2K'), parseExactCount('3 followers')]).toStrictEqual(
      [1_204, undefined, undefined],
    );
  });
});
