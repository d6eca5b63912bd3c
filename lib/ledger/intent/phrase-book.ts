import { compilePattern } from './compile-pattern';
import { firstWords, neededWords, type Pattern } from './pattern';

/**
 * What a phrase speaks for: a kind of response, or
 * `maybeOffer` and its like: only with another sign in the text;
 * `awaits`: waits for a follow, which is a reminder unless the same text claims one;
 * `promise`: promises something back, which makes an offer of a request;
 * `sign`: no kind of its own, but a sign that the text is about swaps;
 * `thanks`: thanks for a follow; `talk`: the sentence is about swaps, not one;
 * `tale`: the sentence tells what others say, or of long ago; nothing in it counts;
 * `plain`: other senses of the same words.
 */
export type SignalKind =
  | 'offer'
  | 'claimed'
  | 'returned'
  | 'asked'
  | 'reminded'
  | 'withdrew'
  | 'declined'
  | 'maybeOffer'
  | 'maybeClaimed'
  | 'maybeReturned'
  | 'maybeAsked'
  | 'maybeReminded'
  | 'maybeWithdrew'
  | 'maybeDeclined'
  | 'awaits'
  | 'promise'
  | 'sign'
  | 'thanks'
  | 'talk'
  | 'tale'
  | 'plain';

/** The phrases of one language, by what they speak for. */
export type PhraseList = Readonly<Partial<Record<SignalKind, readonly string[]>>>;

export interface Phrase {
  kind: SignalKind;
  pattern: Pattern;
  needed: readonly ReadonlySet<string>[];
}

/** All phrases, found by the word they begin with. */
export interface PhraseBook {
  byWord: ReadonlyMap<string, readonly Phrase[]>;
  byNumber: readonly Phrase[];
}

/** @throws Error when a phrase could match nothing, which would begin everywhere: a mistake in a phrase list. */
export function bindPhrases(
  lists: readonly PhraseList[],
  macros: Readonly<Record<string, string>>,
): PhraseBook {
  const byWord = new Map<string, Phrase[]>();
  const byNumber: Phrase[] = [];
  for (const list of lists) {
    for (const [kind, sources] of Object.entries(list) as [SignalKind, readonly string[]][]) {
      for (const source of sources) {
        const pattern = compilePattern(source, macros);
        const first = firstWords(pattern);
        if (first.empty) throw new Error(`phrase can match nothing: ${source}`);
        const phrase = { kind, pattern, needed: neededWords(pattern) };
        if (first.number) byNumber.push(phrase);
        for (const word of first.words) {
          const known = byWord.get(word);
          if (known === undefined) byWord.set(word, [phrase]);
          else known.push(phrase);
        }
      }
    }
  }
  return { byWord, byNumber };
}
