import { type Part, parseRegex } from './parse-regex';

/** Goes on with the rest of the expression from a place in the text. */
type Next = (at: number) => boolean;

/** Above this many steps it is clear what there is to know. */
export const STEPS_MAX = 1_000_000;

class TooMany extends Error {}

/**
 * How many signs are looked at while an expression is searched for in a text, from left to right with all its ways
 * back, as often as its flags say. The same on every machine and at every load, unlike a time. At most a million (`STEPS_MAX`).
 */
export function countSteps(regex: RegExp, text: string): number {
  const root = parseRegex(regex);
  const isEverywhere = regex.flags.includes('g');
  const isSticky = regex.flags.includes('y');
  const signs = regex.unicode ? [...text] : text.split('');
  const groups: (readonly [number, number] | undefined)[] = [];
  const seen = new Map<RegExp, Map<string, boolean>>();
  let steps = 0;

  function step(): void {
    steps += 1;
    if (steps > STEPS_MAX) throw new TooMany();
  }

  /** The answer for one sign is kept: signs are few, and the platform's own answer is slow. */
  function fits(matches: RegExp, sign: string): boolean {
    const known = seen.get(matches) ?? new Map<string, boolean>();
    seen.set(matches, known);
    const answer = known.get(sign) ?? matches.test(sign);
    known.set(sign, answer);
    return answer;
  }

  function match(part: Part, at: number, next: Next): boolean {
    switch (part.kind) {
      case 'sign': {
        step();
        const sign = signs[at];
        return sign !== undefined && fits(part.matches, sign) && next(at + 1);
      }
      case 'edge':
        step();
        return isEdge(part.of, at) && next(at);
      case 'same': {
        const [from, to] = groups[part.group] ?? [0, 0];
        for (let offset = 0; offset < to - from; offset += 1) {
          step();
          if (signs[from + offset] !== signs[at + offset]) return false;
        }
        return next(at + to - from);
      }
      case 'look': {
        const isThere = part.isBehind ? looksBack(part.part, at) : match(part.part, at, () => true);
        return isThere === part.isWanted && next(at);
      }
      case 'group': {
        const { number } = part;
        if (number === undefined) return match(part.part, at, next);
        const before = groups[number];
        const found = match(part.part, at, (end) => {
          groups[number] = [at, end];
          return next(end);
        });
        if (!found) groups[number] = before;
        return found;
      }
      case 'row':
        return matchRow(part.parts, 0, at, next);
      case 'either':
        return part.parts.some((one) => match(one, at, next));
      case 'repeat':
        return part.part.kind === 'sign'
          ? repeatSign(part, part.part.matches, at, next)
          : repeat(part, 0, at, next);
    }
  }

  function matchRow(parts: readonly Part[], index: number, at: number, next: Next): boolean {
    const part = parts[index];
    return part ? match(part, at, (end) => matchRow(parts, index + 1, end, next)) : next(at);
  }

  /** A repeated sign needs no depth: as many as there are, then back one by one. */
  function repeatSign(
    { least, most, isLazy }: Extract<Part, { kind: 'repeat' }>,
    matches: RegExp,
    at: number,
    next: Next,
  ): boolean {
    const isNextFitting = (count: number): boolean => {
      step();
      const sign = signs[at + count];
      return count < most && sign !== undefined && fits(matches, sign);
    };
    let count = 0;
    if (isLazy) {
      while (count < least) {
        if (!isNextFitting(count)) return false;
        count += 1;
      }
      for (;;) {
        if (next(at + count)) return true;
        if (!isNextFitting(count)) return false;
        count += 1;
      }
    }
    while (isNextFitting(count)) count += 1;
    for (; count >= least; count -= 1) {
      step();
      if (next(at + count)) return true;
    }
    return false;
  }

  function repeat(part: Extract<Part, { kind: 'repeat' }>, done: number, at: number, next: Next): boolean {
    const again = () =>
      done < part.most &&
      match(part.part, at, (end) => (end > at || done < part.least) && repeat(part, done + 1, end, next));
    if (done < part.least) return again();
    return part.isLazy ? next(at) || again() : again() || next(at);
  }

  function isEdge(edge: Extract<Part, { kind: 'edge' }>['of'], at: number): boolean {
    if (edge === '^') return at === 0;
    if (edge === '$') return at === signs.length;
    const isWord = (sign: string | undefined) => sign !== undefined && /\w/.test(sign);
    return (isWord(signs[at - 1]) !== isWord(signs[at])) === (edge === '\\b');
  }

  /** Ours look back over a few signs only: every beginning is tried. */
  function looksBack(part: Part, at: number): boolean {
    for (let from = at; from >= 0; from -= 1) if (match(part, from, (end) => end === at)) return true;
    return false;
  }

  try {
    for (let from = 0; from <= signs.length; ) {
      let end: number | undefined;
      const found = match(root, from, (reached) => {
        end = reached;
        return true;
      });
      if (isSticky || (found && !isEverywhere)) break;
      from = found && end !== undefined && end > from ? end : from + 1;
    }
  } catch (error) {
    if (!(error instanceof TooMany)) throw error;
  }
  return steps;
}
