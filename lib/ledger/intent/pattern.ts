/**
 * A phrase pattern, compiled. Written as words with blanks between:
 * `a|b` either word, `x?` may be missing, `x*` up to six times, `( a b | c )` either run of words (`?` and `*` too),
 * `..3` up to three words without a mark between, `~3` up to three words or light marks,
 * `^` the start of a clause, `^^` of a sentence, `$` and `$$` their ends, `!a|b` not before these, `<!a|b` not after these,
 * `<=a|b` only after these, `#n` a number, and the marks of split-tokens by themselves (`,` `?` `!` `.` `☺` `✓` `#` `=` `%`).
 */
export type Pattern =
  | { is: 'word'; words: ReadonlySet<string> }
  | { is: 'number' }
  | { is: 'row'; parts: readonly Pattern[] }
  | { is: 'either'; parts: readonly Pattern[] }
  | { is: 'repeat'; part: Pattern; most: number }
  | { is: 'gap'; most: number; marks: boolean }
  | { is: 'edge'; side: 'start' | 'end'; of: 'clause' | 'sentence' }
  | { is: 'not'; side: 'before' | 'after'; words: ReadonlySet<string> }
  | { is: 'after'; words: ReadonlySet<string> };

/** The words a match can begin with, and whether it can match nothing. Gaps and marks of edges begin with nothing of their own. */
export function firstWords(pattern: Pattern): { words: Set<string>; number: boolean; empty: boolean } {
  switch (pattern.is) {
    case 'word':
      return { words: new Set(pattern.words), number: false, empty: false };
    case 'number':
      return { words: new Set(), number: true, empty: false };
    case 'edge':
    case 'not':
    case 'after':
    case 'gap':
      return { words: new Set(), number: false, empty: true };
    case 'repeat':
      return { ...firstWords(pattern.part), empty: true };
    case 'either': {
      const all = pattern.parts.map(firstWords);
      return {
        words: new Set(all.flatMap((first) => [...first.words])),
        number: all.some((first) => first.number),
        empty: all.some((first) => first.empty),
      };
    }
    case 'row': {
      const words = new Set<string>();
      let number = false;
      for (const part of pattern.parts) {
        const first = firstWords(part);
        for (const word of first.words) words.add(word);
        number ||= first.number;
        if (!first.empty) return { words, number, empty: false };
      }
      return { words, number, empty: true };
    }
  }
}

/** Sets of words of each of which a match holds at least one: where one set has none in a text, the pattern is not tried. */
export function neededWords(pattern: Pattern): readonly ReadonlySet<string>[] {
  if (pattern.is === 'word') return [pattern.words];
  return pattern.is === 'row' ? pattern.parts.flatMap(neededWords) : [];
}
