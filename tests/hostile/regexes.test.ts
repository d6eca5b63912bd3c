import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSourceFiles } from '../tools/architecture/source-files';
import { countSteps } from '../tools/regexes/count-steps';
import { attackText, findWorst } from '../tools/regexes/find-worst';
import { listRegexes } from '../tools/regexes/list-regexes';

/** Steps at twice the length over steps at the length. */
const RATIO_MAX = 2.5;
const MEGABYTE = 1_000_000;

const found = readSourceFiles().map(listRegexes);
const written = found.flatMap((file) => file.written);

describe('every regular expression that is shipped', () => {
  it('stands in the source, where it can be found', () => {
    expect(written.length).toBeGreaterThan(100);
    expect(found.flatMap((file) => file.made)).toEqual([]);
  });

  it.each(written.map(({ where, regex }) => [where, regex] as const))(
    '%s takes at most two and a half times the steps for twice the text: %s',
    (_, regex) => {
      const worst = findWorst(regex);
      expect(worst.ratio, JSON.stringify(worst)).toBeLessThanOrEqual(RATIO_MAX);
      // Only after that: a bad one would not come back from this.
      regex.test(attackText(worst, MEGABYTE));
      regex.lastIndex = 0;
    },
  );
});

describe('the steps of an expression', () => {
  it.each([
    /^(a+)+$/,
    /\s+$/,
    /[?&]source=[^&]*(?:recirc|card)/,
    /"name":"\w*other\w*"/,
    /^(\d+|\d+\d)+x$/,
    /(?:a|ab|b)*c/,
    /a.*b.*c/s,
    /x=(?:one|two|three|\w*other\w*);/,
  ])('show that %s is slow', (regex) => {
    expect(findWorst(regex).ratio).toBeGreaterThan(RATIO_MAX);
  });

  it.each([/^\s+/, /[^a]+/g, /^[a-z]{1,60}$/, /^(?:a|b)*$/, /[?#].*$/s, /(\p{L})\1{2,}/gu])(
    'show that %s is not',
    (regex) => {
      expect(findWorst(regex).ratio).toBeLessThanOrEqual(RATIO_MAX);
    },
  );

  it('are counted where the text holds a match as well', () => {
    expect(countSteps(/b/, 'aab')).toBe(3);
    expect(countSteps(/a+b/, 'aaab')).toBeGreaterThan(4);
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), (text) => {
        expect(countSteps(/^(?:a|b)*$/, text)).toBeGreaterThan(0);
      }),
    );
  });
});
