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
    ['  > quoted line', ','],
    ['&gt; quoted line', ','],
    ['"one" and "two" too', ', and , too'],
    ["he said 'don't follow me' twice", 'he said , twice'],
    ['he said ‘don’t follow me’ twice', 'he said , twice'],
    ["he said '90s kids' twice", 'he said , twice'],
    ["you say “it's ‘new’” twice", 'you say , twice'],
  ])('blanks what is quoted in %j', (text, left) => {
    expect(words(text)).toBe(left);
  });

  it.each([
    "I'll follow and don't you forget",
    'I’ll follow, don’t forget',
    'a 5" screen',
    'an open “ mark\nclosed ” below',
    '6 > 5, so follow me',
    'so &gt; follow me',
    "the dogs' bowls, the cats' beds, all theirs'",
    'the dogs’ bowls ‘ and the cats’ beds’',
    "rock ' n ' roll",
    "'tis true, I follow 'cause you do, not 'til you ask",
    "say 'not ' said",
    'it’s ‘not ’ said',
  ])('keeps %j, where nothing is quoted', (text) => {
    expect(maskQuotations(text)).toBe(text);
  });

  it('puts one comma and blanks where a quotation was', () => {
    expect(maskQuotations('say "hi" now')).toBe('say ,    now');
    expect(maskQuotations(' >a\nmine')).toBe(',  \nmine');
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
