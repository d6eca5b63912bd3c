import type { Pattern } from './pattern';
import type { Token } from './split-tokens';

/** Counts the tokens looked at, so that a test can prove that the work grows in step with the text. */
export interface Steps {
  count: number;
}

const HARD = new Set(['.', '!', '?']);
const SOFT = new Set([',', '☺', '✓', '=', '#']);

export function isNumber(word: string): boolean {
  return /^\p{Nd}[\p{Nd}.,]*k?$/u.test(word);
}

function isEdge(tokens: readonly Token[], at: number, of: 'clause' | 'sentence'): boolean {
  const word = tokens[at]?.word;
  return word === undefined || HARD.has(word) || (of === 'clause' && SOFT.has(word));
}

function union(sets: readonly (readonly number[])[]): number[] {
  return [...new Set(sets.flat())];
}

/**
 * Every place where the pattern can end when it begins at one of the given places.
 * All ways are followed at once, so that a pattern costs at most its size times its reach, whatever the text.
 */
export function matchPattern(
  pattern: Pattern,
  tokens: readonly Token[],
  starts: readonly number[],
  steps: Steps,
): readonly number[] {
  if (starts.length === 0) return starts;
  switch (pattern.is) {
    case 'row': {
      let places = starts;
      for (const part of pattern.parts) {
        places = matchPattern(part, tokens, places, steps);
        if (places.length === 0) return places;
      }
      return places;
    }
    case 'either':
      return union(pattern.parts.map((part) => matchPattern(part, tokens, starts, steps)));
    case 'repeat': {
      const reached = [starts];
      let places = starts;
      for (let times = 0; times < pattern.most && places.length > 0; times += 1) {
        places = matchPattern(pattern.part, tokens, places, steps);
        reached.push(places);
      }
      return union(reached);
    }
    case 'gap': {
      const reached = [starts];
      let places = starts;
      for (let times = 0; times < pattern.most && places.length > 0; times += 1) {
        steps.count += places.length;
        places = places.filter((at) => !isEdge(tokens, at, pattern.marks ? 'sentence' : 'clause')).map(next);
        reached.push(places);
      }
      return union(reached);
    }
    default:
      steps.count += starts.length;
      return matchOne(pattern, tokens, starts);
  }
}

const next = (at: number): number => at + 1;

type Single = Extract<Pattern, { is: 'word' | 'number' | 'edge' | 'not' | 'after' }>;

function matchOne(pattern: Single, tokens: readonly Token[], starts: readonly number[]): readonly number[] {
  switch (pattern.is) {
    case 'word':
      return starts.filter((at) => pattern.words.has(tokens[at]?.word ?? '')).map(next);
    case 'number':
      return starts.filter((at) => isNumber(tokens[at]?.word ?? '')).map(next);
    case 'edge':
      return starts.filter((at) => isEdge(tokens, pattern.side === 'start' ? at - 1 : at, pattern.of));
    case 'after':
      return starts.filter((at) => pattern.words.has(tokens[at - 1]?.word ?? ''));
    case 'not':
      return starts.filter(
        (at) => !pattern.words.has(tokens[pattern.side === 'before' ? at : at - 1]?.word ?? ''),
      );
  }
}
