import { countSteps, STEPS_MAX } from './count-steps';
import { sampleMatches } from './sample-matches';

/** A text that makes an expression work: a beginning, a piece again and again, an end. */
export interface Attack {
  readonly before: string;
  readonly piece: string;
  readonly after: string;
}

export interface Worst extends Attack {
  /** Steps for twice the length over steps for the length. */
  readonly ratio: number;
}

/** Pieces that have broken other people's expressions. */
const PIECES = [
  'a',
  '0',
  ' ',
  '\t',
  '-',
  '/',
  '(',
  '!',
  '.',
  '@',
  '?',
  '&',
  '=',
  '"',
  "'",
  '\u0301',
  '\ud800',
];
const ENDS = ['', '\u0000', '!', 'x'];
const LENGTH = 400;
/** So bad that nothing worse has to be looked for. */
const CLEAR = 3;
const SAMPLE_MAX = 48;

/** A text of about this many signs. */
export function attackText({ before, piece, after }: Attack, length: number): string {
  return before + piece.repeat(Math.max(1, Math.floor(length / piece.length))) + after;
}

/**
 * The worst that was found for an expression, among texts made of what it matches itself: every beginning of a match,
 * followed by every part of it again and again.
 */
export function findWorst(regex: RegExp): Worst {
  let worst: Worst = { before: '', piece: 'a', after: '', ratio: 0 };
  for (const attack of listAttacks(regex)) {
    const once = countSteps(regex, attackText(attack, LENGTH));
    // Where even the whole text takes no longer than reading it, nothing has to be compared.
    if (once < LENGTH * 2) continue;
    if (once > STEPS_MAX) return { ...attack, ratio: Number.POSITIVE_INFINITY };
    const ratio = countSteps(regex, attackText(attack, 2 * LENGTH)) / once;
    if (ratio > worst.ratio) worst = { ...attack, ratio };
    if (ratio > CLEAR) break;
  }
  return worst;
}

function* listAttacks(regex: RegExp): Generator<Attack> {
  for (const after of ENDS) for (const piece of PIECES) yield { before: '', piece, after };
  for (const sample of sampleMatches(regex, SAMPLE_MAX)) {
    for (let from = 0; from < sample.length; from += 1) {
      const longest = Math.min(sample.length, from + 16);
      for (let to = from + 1; to <= longest; to += 1) {
        yield { before: sample.slice(0, from), piece: sample.slice(from, to), after: '\u0000' };
      }
    }
  }
}
