import { isNumber, matchPattern, type Steps } from './match-pattern';
import type { PhraseBook, SignalKind } from './phrase-book';
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

/**
 * Reads the text from left to right; at each place the longest phrase of the book wins and is passed over whole,
 * so that a longer phrase with another meaning ("I do not follow back") hides the shorter one inside it.
 */
export function findSignals(tokens: readonly Token[], book: PhraseBook, steps: Steps): Signal[] {
  const signals: Signal[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token === undefined) break;
    const phrases = isNumber(token.word) ? book.byNumber : (book.byWord.get(token.word) ?? []);
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
