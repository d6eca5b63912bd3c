import { isNumber, matchPattern, type Steps } from './match-pattern';
import type { Phrase, PhraseBook, SignalKind } from './phrase-book';
import type { Token } from './split-tokens';

/** One phrase found in a text: what it speaks for, and which tokens it covers (`to` excluded). */
export interface Signal {
  kind: SignalKind;
  from: number;
  to: number;
  sentence: number;
}

const OUTRIGHT = new Set<SignalKind>([
  'offer',
  'claimed',
  'returned',
  'asked',
  'reminded',
  'withdrew',
  'declined',
]);

/** Weak phrases stand for little, so a stronger one may begin inside them. */
function isWeak(kind: SignalKind): boolean {
  return kind === 'promise' || kind.startsWith('maybe');
}

/** The longer one, but a phrase that says what is done or asked outright before any that only hints. */
function isBetter(kind: SignalKind, to: number, best: Signal | undefined): boolean {
  if (best === undefined) return true;
  if (isWeak(kind) && OUTRIGHT.has(best.kind)) return false;
  if (isWeak(best.kind) && OUTRIGHT.has(kind)) return true;
  return to > best.to;
}

/** The phrases that can begin with a word and whose words are all in the text; most are ruled out this way. */
function possiblePhrases(tokens: readonly Token[], book: PhraseBook): (word: string) => readonly Phrase[] {
  const words = new Set(tokens.map((token) => token.word));
  const known = new Map<string, readonly Phrase[]>();
  const isThere = (some: ReadonlySet<string>): boolean => {
    for (const word of some) if (words.has(word)) return true;
    return false;
  };
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const all = isNumber(word) ? book.byNumber : (book.byWord.get(word) ?? []);
    const possible = all.filter((phrase) => phrase.needed.every(isThere));
    known.set(word, possible);
    return possible;
  };
}

/**
 * Reads the text from left to right; at each place the longest phrase of the book wins and is passed over whole,
 * so that a longer phrase with another meaning ("I do not follow back") hides the shorter one inside it.
 */
export function findSignals(tokens: readonly Token[], book: PhraseBook, steps: Steps): Signal[] {
  const signals: Signal[] = [];
  const phrasesAt = possiblePhrases(tokens, book);
  let at = 0;
  for (let token = tokens[at]; token !== undefined; token = tokens[at]) {
    const phrases = phrasesAt(token.word);
    let best: Signal | undefined;
    for (const { kind, pattern } of phrases) {
      const ends = matchPattern(pattern, tokens, [at], steps);
      const to = Math.max(-1, ...ends);
      if (to > at && isBetter(kind, to, best)) best = { kind, from: at, to, sentence: token.sentence };
    }
    if (best === undefined) {
      at += 1;
    } else {
      signals.push(best);
      at = isWeak(best.kind) ? at + 1 : best.to;
    }
  }
  return signals;
}
