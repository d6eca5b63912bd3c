import { type Part, parseRegex } from './parse-regex';

/** Signs to choose from; where none fits, all signs of the first planes are asked. */
const COMMON = [...'a0fz9A -_./@?&="\'<>!(,:;+\n\tüé'];
const ALL_MAX = 0x30000;

const FEWEST = 6;

/** Texts of at most `longest` signs that an expression matches or nearly matches; each of its choices is in one. */
export function sampleMatches(regex: RegExp, longest: number): readonly string[] {
  const root = parseRegex(regex);
  const seeds = Array.from({ length: Math.max(FEWEST, choicesOf(root)) }, (_, index) => index);
  return [...new Set(seeds.map((seed) => sampleOf(root, seed).slice(0, longest)))].filter((text) => text);
}

/** The most ways that one place of the expression can go. */
function choicesOf(part: Part): number {
  switch (part.kind) {
    case 'row':
      return Math.max(1, ...part.parts.map(choicesOf));
    case 'either':
      return Math.max(part.parts.length, ...part.parts.map(choicesOf));
    case 'group':
    case 'repeat':
      return choicesOf(part.part);
    default:
      return 1;
  }
}

function sampleOf(root: Part, seed: number): string {
  let state = seed + 1;
  /** A whole number below the limit, the same for the same seed on every machine. */
  function below(limit: number): number {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  }

  function write(part: Part): string {
    switch (part.kind) {
      case 'sign': {
        const fitting = fittingSigns(part.matches);
        return fitting[below(fitting.length)] ?? '';
      }
      case 'group':
        return write(part.part);
      case 'row':
        return part.parts.map(write).join('');
      case 'either':
        return write(part.parts[seed % part.parts.length] ?? { kind: 'row', parts: [] });
      case 'repeat': {
        const times = Math.min(part.most, part.least + below(3));
        return Array.from({ length: times }, () => write(part.part)).join('');
      }
      default:
        return '';
    }
  }
  return write(root);
}

const known = new Map<string, readonly string[]>();

function fittingSigns(matches: RegExp): readonly string[] {
  const key = String(matches);
  const before = known.get(key);
  if (before) return before;
  let found = COMMON.filter((sign) => matches.test(sign));
  for (let code = 0; found.length === 0 && code < ALL_MAX; code += 1) {
    const sign = String.fromCodePoint(code);
    if (matches.test(sign)) found = [sign];
  }
  known.set(key, found);
  return found;
}
