/** A regular expression taken apart, as far as it matters for the steps it takes. */
export type Part =
  | { readonly kind: 'sign'; readonly matches: RegExp }
  | { readonly kind: 'same'; readonly group: number }
  | { readonly kind: 'edge'; readonly of: '^' | '$' | '\\b' | '\\B' }
  | { readonly kind: 'look'; readonly part: Part; readonly isBehind: boolean; readonly isWanted: boolean }
  | { readonly kind: 'group'; readonly part: Part; readonly number: number | undefined }
  | { readonly kind: 'row'; readonly parts: readonly Part[] }
  | { readonly kind: 'either'; readonly parts: readonly Part[] }
  | {
      readonly kind: 'repeat';
      readonly part: Part;
      readonly least: number;
      readonly most: number;
      readonly isLazy: boolean;
    };

/** One sign, also as a class, an escape or a property. */
const SIGN =
  /\[(?:\\.|[^\]\\])*\]|\\(?:[pP]\{[^}]*\}|u\{[0-9a-fA-F]+\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|.)|./suy;
const TIMES = /([*+?]|\{(\d+)(,?)(\d*)\})(\??)/y;

/** Takes a regular expression apart. Throws on what none of ours uses (named groups, groups with flags). */
export function parseRegex({ source, flags }: RegExp): Part {
  let at = 0;
  let groups = 0;
  /** One sign is asked of the platform itself: classes, case and properties are not worked out here. */
  const signFlags = flags.replace(/[gy]/g, '');

  function parseEither(): Part {
    const parts = [parseRow()];
    while (source[at] === '|') {
      at += 1;
      parts.push(parseRow());
    }
    const [only] = parts;
    return parts.length === 1 && only ? only : { kind: 'either', parts };
  }

  function parseRow(): Part {
    const parts: Part[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') parts.push(parseTimes(parseOne()));
    return { kind: 'row', parts };
  }

  function parseTimes(part: Part): Part {
    TIMES.lastIndex = at;
    const [whole, sign, least, comma, most, lazy] = TIMES.exec(source) ?? [];
    if (whole === undefined) return part;
    at += whole.length;
    const isLazy = lazy === '?';
    const upTo = (value: string | undefined) => (value ? Number(value) : Number.POSITIVE_INFINITY);
    if (sign === '*') return { kind: 'repeat', part, least: 0, most: upTo(''), isLazy };
    if (sign === '+') return { kind: 'repeat', part, least: 1, most: upTo(''), isLazy };
    if (sign === '?') return { kind: 'repeat', part, least: 0, most: 1, isLazy };
    return { kind: 'repeat', part, least: Number(least), most: comma ? upTo(most) : Number(least), isLazy };
  }

  function parseOne(): Part {
    if (source[at] === '(') return parseGroup();
    if (source[at] === '^' || source[at] === '$') return { kind: 'edge', of: take() as '^' | '$' };
    SIGN.lastIndex = at;
    const sign = SIGN.exec(source)?.[0] ?? '';
    at += sign.length;
    if (sign === '\\b' || sign === '\\B') return { kind: 'edge', of: sign };
    if (/^\\[1-9]$/.test(sign)) return { kind: 'same', group: Number(sign[1]) };
    return { kind: 'sign', matches: new RegExp(`^(?:${sign})$`, signFlags) };
  }

  function take(): string {
    at += 1;
    return source[at - 1] ?? '';
  }

  function parseGroup(): Part {
    at += 1;
    const open = /\?(?::|=|!|<=|<!)|\?/y;
    open.lastIndex = at;
    const mark = open.exec(source)?.[0];
    at += mark?.length ?? 0;
    if (mark === '?') throw new Error(`a group of a kind that is not known here: ${source}`);
    if (mark === undefined) groups += 1;
    const number = mark === undefined ? groups : undefined;
    const part = parseEither();
    at += 1;
    if (mark === undefined || mark === '?:') return { kind: 'group', part, number };
    return { kind: 'look', part, isBehind: mark.includes('<'), isWanted: mark.endsWith('=') };
  }

  return parseEither();
}
