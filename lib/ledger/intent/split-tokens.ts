import { expandWord } from './fold-word';

/**
 * One word, mark or picture of a text. Words are folded and spelt out (`ill` gives two tokens of one place);
 * `.` `?` `!` end a sentence (a line break is `.`), `,` is any lighter break, `☺` any picture, `✓` a tick,
 * `#` a hash sign, `@x` a mention, `@url` an address.
 */
export interface Token {
  word: string;
  /** Offsets into the text as it was given. */
  start: number;
  end: number;
  sentence: number;
}

const ONE_BY_ONE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々]/u;
const WORD = /[\p{L}\p{M}\p{N}_]/u;
const APOSTROPHE = /['’‘ʼ´`]/;
const DIGIT = /\p{Nd}/u;
const PICTURE = /\p{Extended_Pictographic}/u;
const MARKS = new Map([
  ['.', '.'],
  ['\n', '.'],
  ['\r', '.'],
  ['\u2028', '.'],
  ['。', '.'],
  ['．', '.'],
  ['!', '!'],
  ['！', '!'],
  ['?', '?'],
  ['？', '?'],
  ['؟', '?'],
  ['¿', ','],
  ['¡', ','],
  [',', ','],
  ['，', ','],
  ['、', ','],
  [';', ','],
  ['；', ','],
  [':', ','],
  ['：', ','],
  ['(', ','],
  [')', ','],
  ['（', ','],
  ['）', ','],
  ['[', ','],
  [']', ','],
  ['—', ','],
  ['–', ','],
  ['…', ','],
  ['|', ','],
  ['~', ','],
  ['~', ','],
  ['→', ','],
  ['>', ','],
  ['*', ''],
  ['/', ','],
  ['#', '#'],
  ['＃', '#'],
  ['=', '='],
  ['%', '%'],
  ['％', '%'],
  ['&', 'and'],
  ['+', 'and'],
]);
const TICKS = new Set(['✅', '✔', '☑', '✓', '👍', '🤝', '🫡']);

function endOfWord(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const next = text.charAt(at + 1);
    const joins =
      (APOSTROPHE.test(char) && /\p{L}/u.test(next)) ||
      ((char === ',' || char === '.') && DIGIT.test(text.charAt(at - 1)) && DIGIT.test(next));
    if (!joins && (!WORD.test(char) || ONE_BY_ONE.test(char))) break;
    at += char.length;
  }
  return at;
}

function endOfAddress(text: string, from: number): number {
  let at = from;
  while (at < text.length && !/\s/.test(text.charAt(at))) at += 1;
  return at;
}

/** Handles may hold dots and hyphens; a capital letter after one begins a sentence that somebody wrote without a space. */
function endOfMention(text: string, from: number): number {
  let at = endOfWord(text, from);
  while (/^[.-][a-z\d_]/.test(text.slice(at, at + 2))) at = endOfWord(text, at + 1);
  return at;
}

/** Splits a text into tokens, in one pass. */
export function splitTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  let at = 0;
  const push = (word: string, end: number): void => {
    tokens.push({ word, start: at, end, sentence });
  };
  while (at < text.length) {
    const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
    let end = at + char.length;
    const mark = MARKS.get(char);
    if (mark === '.' || mark === '!' || mark === '?') {
      push(mark, end);
      sentence += 1;
    } else if (mark !== undefined) {
      if (mark !== '') push(mark, end);
    } else if (char === '@' && WORD.test(text.charAt(end))) {
      end = endOfMention(text, end);
      push('@x', end);
    } else if (char === '-') {
      // A hyphen inside a word joins two words; one with a space beside it is a dash.
      if (!WORD.test(text.charAt(at - 1)) || !WORD.test(text.charAt(end))) push(',', end);
    } else if (TICKS.has(char)) {
      push('✓', end);
    } else if (ONE_BY_ONE.test(char)) {
      push(char, end);
    } else if (WORD.test(char) && !/\p{M}/u.test(char)) {
      end = endOfWord(text, at);
      if (/^https?$/i.test(text.slice(at, end)) && text.startsWith('://', end)) {
        end = endOfAddress(text, end);
        push('@url', end);
      } else for (const word of expandWord(text.slice(at, end))) push(word, end);
    } else if (PICTURE.test(char)) {
      push('☺', end);
    }
    at = end;
  }
  return tokens;
}
