import { compileAtom, either, repeated, row } from './compile-atom';
import type { Pattern } from './pattern';

type Bar = 'tight' | 'spaced';

interface Piece {
  text: string;
  /** A bar with blanks on both sides parts whole rows; a tight one parts what stands beside it. */
  spaced: boolean;
}

const PIECE = /\(|\)[?*]?|\||(?:!(?=[^\s|])|<[!=])[^\s()]+|[^\s()|]+/g;

function splitPieces(source: string): Piece[] {
  return [...source.matchAll(PIECE)].map((match) => {
    const end = match.index + match[0].length;
    return { text: match[0], spaced: source.charAt(match.index - 1) === ' ' && source.charAt(end) === ' ' };
  });
}

/** Cuts at the given bar. */
function cut(
  items: readonly (Pattern | Bar)[],
  isBar: (item: Pattern | Bar) => boolean,
): (Pattern | Bar)[][] {
  const runs: (Pattern | Bar)[][] = [[]];
  for (const item of items) {
    if (isBar(item)) runs.push([]);
    else runs.at(-1)?.push(item);
  }
  return runs;
}

/** A row in which tight bars part only their neighbours. */
function bindTight(items: readonly (Pattern | Bar)[]): Pattern {
  const cells: Pattern[][] = [];
  let bound = false;
  for (const item of items) {
    if (typeof item === 'string') bound = true;
    else if (bound) cells.at(-1)?.push(item);
    else cells.push([item]);
    if (typeof item !== 'string') bound = false;
  }
  return row(cells.map(either));
}

/**
 * In brackets without a spaced bar a tight bar parts whole rows as well: `( a b|c )` is `a b` or `c`;
 * outside brackets, and beside spaced bars, it binds tight: `a b|c` is `a` and then `b` or `c`.
 */
class PatternParser {
  private readonly pieces: readonly Piece[];
  private at = 0;

  constructor(private readonly source: string) {
    this.pieces = splitPieces(source);
  }

  parse(): Pattern {
    const pattern = this.group(true);
    if (this.at < this.pieces.length) throw new Error(`pattern with a bracket too many: ${this.source}`);
    return pattern;
  }

  private group(outermost: boolean): Pattern {
    const items: (Pattern | Bar)[] = [];
    for (; this.at < this.pieces.length; this.at += 1) {
      const piece = this.pieces[this.at];
      if (piece === undefined || piece.text.startsWith(')')) break;
      if (piece.text === '|') items.push(piece.spaced ? 'spaced' : 'tight');
      else items.push(this.part(piece.text));
    }
    const loose = !outermost && !items.includes('spaced');
    const runs = cut(items, (item) => item === 'spaced' || (loose && item === 'tight'));
    return either(runs.map(bindTight));
  }

  private part(text: string): Pattern {
    if (text !== '(') {
      const suffix = text.length > 1 && /[?*]$/.test(text) ? text.slice(-1) : '';
      return repeated(compileAtom(suffix === '' ? text : text.slice(0, -1)), suffix);
    }
    this.at += 1;
    const inner = this.group(false);
    const closing = this.pieces[this.at]?.text;
    if (closing === undefined) throw new Error(`pattern without closing bracket: ${this.source}`);
    return repeated(inner, closing.slice(1));
  }
}

/**
 * Compiles a pattern; `{name}` stands for the macro of that name, in brackets.
 * @throws Error when a bracket is not closed or a macro is not known: a mistake in a phrase list.
 */
export function compilePattern(source: string, macros: Readonly<Record<string, string>> = {}): Pattern {
  return new PatternParser(expandMacros(source, macros, 0)).parse();
}

function expandMacros(source: string, macros: Readonly<Record<string, string>>, depth: number): string {
  if (depth > 8) throw new Error(`macros without end: ${source}`);
  if (!source.includes('{')) return source;
  const once = source.replace(/\{(\w+)\}/g, (_, name: string) => {
    const macro = macros[name];
    if (macro === undefined) throw new Error(`unknown macro ${name} in ${source}`);
    return `( ${macro} )`;
  });
  return expandMacros(once, macros, depth + 1);
}
