/** Runs of so many signs are compared: in words that are spelled, and in scripts whose signs are syllables or words. */
const SPELLED_RUN = 4;
const UNSPACED_RUN = 2;

/** Scripts that write words without spaces between them. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** "@jane": whom a text speaks to is no part of what it says. */
const MENTION = /@[\p{L}\p{N}._-]{1,60}/gu;

/** A text as it is compared with others: its runs of a few signs, each with how often it comes. */
export interface TextShape {
  readonly plain: string;
  readonly runs: ReadonlyMap<string, number>;
  /** How many runs there are in all. */
  readonly total: number;
}

/**
 * Prepares a text for comparison. Case, accents, punctuation, spacing and mentions do not count. Linear in the length
 * of the text.
 */
export function shapeOf(text: string): TextShape {
  const plain = plainOf(text);
  const runs = new Map<string, number>();
  let total = 0;
  for (const part of splitScripts(plain)) {
    const size = UNSPACED.test(part[0] ?? '') ? UNSPACED_RUN : SPELLED_RUN;
    for (let at = 0; at <= Math.max(0, part.length - size); at += 1) {
      const run = part.slice(at, at + size).join('');
      runs.set(run, (runs.get(run) ?? 0) + 1);
      total += 1;
    }
  }
  return { plain, runs, total };
}

/**
 * How like two texts are, in whole percent: the runs that are in both, of all runs of the two (the coefficient of
 * Sørensen and Dice). 100 only for texts that say the same, 0 when either says nothing. The same both ways round.
 */
export function likenessOf(a: TextShape, b: TextShape): number {
  if (a.total === 0 || b.total === 0) return 0;
  if (a.plain === b.plain) return 100;
  const [fewer, more] = a.runs.size <= b.runs.size ? [a.runs, b.runs] : [b.runs, a.runs];
  let shared = 0;
  for (const [run, count] of fewer) shared += Math.min(count, more.get(run) ?? 0);
  return Math.min(99, Math.floor((200 * shared) / (a.total + b.total)));
}

function plainOf(text: string): string {
  const bare = text
    .replace(MENTION, ' ')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  const words = bare.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  // A text of pictures only is compared by its pictures.
  return words.length > 0 ? words.join(' ') : bare.replace(/\s+/gu, '');
}

/** The signs of a text, parted where a script with spaces meets one without; a space stands at the ends of the former. */
function splitScripts(plain: string): readonly (readonly string[])[] {
  const parts: string[][] = [];
  let wasUnspaced: boolean | undefined;
  for (const sign of plain) {
    const isUnspaced = sign === ' ' ? (wasUnspaced ?? false) : UNSPACED.test(sign);
    if (isUnspaced !== wasUnspaced) parts.push([]);
    wasUnspaced = isUnspaced;
    if (!(isUnspaced && sign === ' ')) parts.at(-1)?.push(sign);
  }
  return parts.filter((part) => part.length > 0);
}
