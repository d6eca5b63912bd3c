import type { Person } from './person';
import type { Swap } from './swap';

/** Longest beginning of a word that is told apart, in UTF-16 units. */
const WORD_MAX = 24;
/** Most words by which one swap is found: enough for names, notes and quoted words. */
const WORDS_MAX = 120;

/** Scripts that write words without spaces between them. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/**
 * The words of a text as they are compared: without case and accents. Where a script has no spaces, every place in a
 * run of signs begins a word. No word comes twice.
 */
export function splitWords(text: string): readonly string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  const words = new Set<string>();
  for (const run of plain.split(/[^\p{L}\p{N}]+/u)) {
    if (run === '') continue;
    if (!UNSPACED.test(run)) words.add(run.slice(0, WORD_MAX));
    else for (let at = 0; at < run.length && at < WORDS_MAX; at += 1) words.add(run.slice(at, at + WORD_MAX));
  }
  return [...words];
}

/** The words that a search box holds; each must begin a word of what is found. */
export function parseSearch(text: string): readonly string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  const words = plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  return [...new Set(words.map((word) => word.slice(0, WORD_MAX)))];
}

/** The words by which a swap is found: names, handles, tags, notes and quoted words. */
export function searchWordsOf(person: Person, swap: Swap): readonly string[] {
  const texts = [
    person.name,
    person.username,
    ...person.aliases,
    ...person.formerNames,
    swap.place?.quoted,
    ...person.tags,
    ...person.notes.map(({ text }) => text),
  ];
  const words = new Set(texts.flatMap((text) => (text === undefined ? [] : splitWords(text))));
  return [...words].slice(0, WORDS_MAX);
}
