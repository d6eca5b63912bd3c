import type { ResponseKind } from './response-kind';
import type { Token } from './split-tokens';

/** Texts that say something only when nothing else is said: "She ran. I followed." is a tale, "I followed." is not. */
const WHOLE: ReadonlyMap<string, ResponseKind> = new Map([
  ['i followed', 'claimed'],
  ['i have followed', 'claimed'],
  ['i did follow', 'claimed'],
  ['right back at you', 'returned'],
  ['back at you', 'returned'],
]);

/** The kind of a text that is one of these and no more; undefined for any other. Marks and pictures do not count. */
export function wholeTextKind(tokens: readonly Token[]): ResponseKind | undefined {
  const words = tokens.map(({ word }) => word).filter((word) => /[\p{L}\p{N}]/u.test(word));
  return WHOLE.get(words.join(' '));
}
