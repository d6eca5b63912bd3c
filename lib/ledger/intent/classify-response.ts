import { chooseKind } from './choose-kind';
import { findSignals } from './find-signals';
import { maskQuotations } from './mask-quotations';
import type { Steps } from './match-pattern';
import { bindPhrases, type PhraseBook } from './phrase-book';
import { PHRASE_LISTS, PHRASE_MACROS } from './phrases/phrase-lists';
import type { ResponseKind } from './response-kind';
import { splitTokens } from './split-tokens';
import { wholeTextKind } from './whole-text';

/** Characters of a text that are looked at: as many as the contract with the page carries. The rest is not read. */
export const TEXT_READ_MAX = 10_000;

const QUOTED_WORDS_MAX = 12;

export interface ResponseMeaning {
  kind: ResponseKind;
  /** The exact words of the text, a dozen at most, that led to the kind; absent for `none`. */
  quoted?: string;
}

let bound: PhraseBook | undefined;

function phraseBook(): PhraseBook {
  bound ??= bindPhrases(PHRASE_LISTS, PHRASE_MACROS);
  return bound;
}

/**
 * What a response means in a swap, from its text alone. A suggestion: sarcasm and fiction can fool it, so nothing may
 * be recorded from it without the writer's click. Quotations, negations, talk about swaps and other senses of "follow"
 * and "swap" are `none` (a refusal is `declined`); when in doubt it says `none`.
 * Reads the first 10,000 characters, in time that grows in step with them; never throws.
 * @param steps is added to by the number of tokens looked at, for tests.
 */
export function classifyResponse(text: string, steps: Steps = { count: 0 }): ResponseMeaning {
  const read = text.slice(0, TEXT_READ_MAX);
  const tokens = splitTokens(maskQuotations(read));
  const whole = wholeTextKind(tokens);
  if (whole !== undefined) return { kind: whole, quoted: read.trim() };
  const choice = chooseKind(findSignals(tokens, phraseBook(), steps));
  if (choice.kind === 'none') return choice;
  const { kind, signal } = choice;
  const last = Math.min(signal.to, signal.from + QUOTED_WORDS_MAX) - 1;
  const quoted = read.slice(tokens[signal.from]?.start, tokens[last]?.end).trim();
  return { kind, quoted };
}
