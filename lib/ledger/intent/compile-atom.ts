import { foldWord } from './fold-word';
import type { Pattern } from './pattern';

const MARKS = new Set([',', '?', '!', '.', '☺', '✓', '#', '=', '%', '@x', '@url']);
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々]/u;
/** A letter of its own, or a run of Latin letters and numbers among them. */
const ONE_LETTER = /[a-z0-9]+|./gu;
const REPEATS_MAX = 6;

export function row(parts: readonly Pattern[]): Pattern {
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : { is: 'row', parts };
}

function wordSet(source: string): ReadonlySet<string> {
  return new Set(source.split('|').map((word) => (MARKS.has(word) ? word : foldWord(word))));
}

/** One of several; plain words among them become one set, so that they cost one look. */
export function either(parts: readonly Pattern[]): Pattern {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  const words = parts.flatMap((part) => (part.is === 'word' ? [...part.words] : []));
  const others = parts.filter((part) => part.is !== 'word');
  const word: Pattern = { is: 'word', words: new Set(words) };
  if (others.length === 0) return word;
  return { is: 'either', parts: words.length === 0 ? others : [word, ...others] };
}

/** Chinese, Japanese and Korean are written without blanks and read letter by letter. */
function compileWord(source: string): Pattern {
  if (!CJK.test(source)) return { is: 'word', words: wordSet(source) };
  const letters = [...source.normalize('NFC').matchAll(ONE_LETTER)].map(([letter]) => letter);
  return row(letters.map((letter) => ({ is: 'word', words: wordSet(letter) })));
}

export function compileAtom(source: string): Pattern {
  if (source === '^' || source === '^^')
    return { is: 'edge', side: 'start', of: source === '^' ? 'clause' : 'sentence' };
  if (source === '$' || source === '$$')
    return { is: 'edge', side: 'end', of: source === '$' ? 'clause' : 'sentence' };
  if (source === '#n') return { is: 'number' };
  if (source.startsWith('..')) return { is: 'gap', most: Number(source.slice(2)), marks: false };
  if (source.startsWith('~') && source.length > 1)
    return { is: 'gap', most: Number(source.slice(1)), marks: true };
  if (source.startsWith('<=')) return { is: 'after', words: wordSet(source.slice(2)) };
  if (source.startsWith('<!')) return { is: 'not', side: 'after', words: wordSet(source.slice(2)) };
  if (source.startsWith('!') && source.length > 1)
    return { is: 'not', side: 'before', words: wordSet(source.slice(1)) };
  return compileWord(source);
}

export function repeated(part: Pattern, suffix: string): Pattern {
  if (suffix === '?') return { is: 'repeat', part, most: 1 };
  if (suffix === '*') return { is: 'repeat', part, most: REPEATS_MAX };
  return part;
}
