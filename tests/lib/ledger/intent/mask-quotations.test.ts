import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskQuotations } from '../../../../lib/ledger/intent/mask-quotations';

const words = (text: string): string => maskQuotations(text).replace(/\s+/g, ' ').trim();

describe('maskQuotations', () => {
  it.each([
    ['say "follow me" now', 'say , now'],
    ['“follow me” he said', ', he said'],
    ['«sígueme» dice', ', dice'],
    ['「互粉」 何', ', 何'],
    ['he said ‘follow me’ twice', 'he said , twice'],
    ["he said 'follow me' twice", 'he said , twice'],
    ['run `follow()` twice', 'run , twice'],
    ['> quoted line\nmine', ', mine'],
  ])('blanks what is quoted in %j', (text, left) => {
    expect(words(text)).toBe(left);
  });

  it.each([
    "I'll follow and don't you forget",
    'I’ll follow, don’t forget',
    'a 5" screen',
    'an open “ mark\nclosed ” below',
  ])('keeps %j, where nothing is quoted', (text) => {
    expect(maskQuotations(text)).toBe(text);
  });

  it('keeps every text as long as it was', () => {
    const pieces = fc.constantFrom('"', '“', '”', '‘', '’', "'", '`', '>', '\n', ' ', 'a', '「', '」');
    fc.assert(
      fc.property(
        fc.array(pieces).map((all) => all.join('')),
        (text) => {
          expect(maskQuotations(text)).toHaveLength(text.length);
        },
      ),
    );
  });
});
