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
    ['yes\r\nno', 'yes . . no'],
    ['3.5 and 1.', '3.5 and 1 .'],
    ['1,a 2,3', '1 , a 2,3'],
    ["it's 'so' soon'", 'its so soon'],
    ['@ home, @Jane_roe', 'home , @x'],
    ['thank you @jane.roe, and @j-d.2!', 'thank you @x , and @x !'],
    ['ask @jane.Then follow', 'ask @x . then follow'],
    ['http://a.b/c?d=e, so', '@url so'],
    ['HTTPS://a.b end', '@url end'],
    ['https: yes', 'https , yes'],
    ['well-known -- now', 'well known , , now'],
    ['- one', ', one'],
    ['me -you', 'me , you'],
    ['me- you', 'me , you'],
    ['done.2 more', 'done . 2 more'],
    ['Https, not', 'https , not'],
    ['xhttps://a.b', 'xhttps , , , a . b'],
    ['httpsx://a.b', 'httpsx , , , a . b'],
    ['*bold* (and) [more]', 'bold , and , , more ,'],
    ['you & me + us', 'you and me and us'],
    ['50% = half', '50 % = half'],
    ['👍 🦊 ❤', '✓ ☺ ☺'],
    ['互follow互', '互 follow 互'],
    ['\u0301 a', 'a'],
  ])('splits %j into %j', (text, tokens) => {
    expect(words(text)).toBe(tokens);
  });

  it('gives each token its place in the text', () => {
    const text = 'Hi, @jane! Ill see https://a.b 😊';
    const parts = splitTokens(text).map(({ word, start, end }) => [word, text.slice(start, end)]);
    expect(parts).toEqual([
      ['hi', 'Hi'],
      [',', ','],
      ['@x', '@jane'],
      ['!', '!'],
      ['i', 'Ill'],
      ['will', 'Ill'],
      ['see', 'see'],
      ['@url', 'https://a.b'],
      ['☺', '😊'],
    ]);
  });

  it('counts sentences', () => {
    expect(splitTokens('One. Two\nThree').map((token) => token.sentence)).toEqual([0, 0, 1, 1, 2]);
    expect(splitTokens('A! B? C, d').map((token) => token.sentence)).toEqual([0, 0, 1, 1, 2, 2, 2]);
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
