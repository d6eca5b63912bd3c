import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitTokens } from '../../../../lib/ledger/intent/split-tokens';

const words = (text: string): string =>
  splitTokens(text)
    .map((token) => token.word)
    .join(' ');

describe('splitTokens', () => {
  it.each([
    ["Done! I'll follow u.", 'done ! i will follow you .'],
    ['follow-up', 'follow up'],
    ['me - you', 'me , you'],
    ['Followed #57 ✅', 'followed # 57 ✓'],
    ['hi @jane 😊', 'hi @x ☺'],
    ['see https://example.com/follow-me now', 'see @url now'],
    ['1,000 followers', '1,000 followers'],
    ['互关吗？', '互 关 吗 ?'],
    ['フォロバ100%', 'フ ォ ロ バ 100 %'],
    ['맞팔 해요', '맞 팔 해 요'],
  ])('splits %j into %j', (text, tokens) => {
    expect(words(text)).toBe(tokens);
  });

  it('counts sentences', () => {
    expect(splitTokens('One. Two\nThree').map((token) => token.sentence)).toEqual([0, 0, 1, 1, 2]);
  });

  it('places every token inside the text, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let last = 0;
        for (const { start, end } of splitTokens(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = start;
        }
      }),
    );
  });
});
