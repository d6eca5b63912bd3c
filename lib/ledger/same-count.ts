import { countWords } from './count-words';

interface Count {
  readonly count: number;
  readonly exact: boolean;
}

/**
 * Whether two counts can be the same number: two exact ones when they are equal, else when Medium would print them
 * alike (7498 and "7.4K").
 */
export function isSameCount(a: Count | undefined, b: Count | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.exact && b.exact ? a.count === b.count : countWords(a.count) === countWords(b.count);
}

/** The newer of two counts, except that a cut one tells nothing against an exact one it agrees with. */
export function betterCount<C extends Count>(older: C | undefined, newer: C | undefined): C | undefined {
  if (newer === undefined) return older;
  return older?.exact && !newer.exact && isSameCount(older, newer) ? older : newer;
}
