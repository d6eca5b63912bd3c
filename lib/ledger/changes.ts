import { countRange } from './count-range';
import { trustedReadings } from './goal';
import type { Reading } from './reading';

/** Followers that came or went between one believed reading and the next. */
export interface Change {
  /** When the second of the two was taken. */
  readonly at: number;
  /** More is positive. Never 0: what cannot be told is no change. */
  readonly by: number;
  /** False: it may have been more, since a count was read cut. */
  readonly exact: boolean;
}

/** What changed between readings (in any order), oldest first. Two cut counts that agree tell of no change. */
export function listChanges(readings: readonly Reading[]): readonly Change[] {
  const trusted = trustedReadings(readings);
  return trusted.flatMap((reading, index) => {
    const before = trusted[index - 1];
    const by = before === undefined ? 0 : surelyMore(before, reading);
    return by === 0 || before === undefined
      ? []
      : [{ at: reading.at, by, exact: before.exact && reading.exact }];
  });
}

/** By how many followers the second is more (or, negative, less) at the least. */
function surelyMore(first: Reading, second: Reading): number {
  const before = countRange(first);
  const after = countRange(second);
  if (after.low > before.high) return after.low - before.high;
  return after.high < before.low ? after.high - before.low : 0;
}

/** How many came and how many went, at least, in a span of time. */
export interface ChangeSum {
  readonly fromAt: number;
  readonly toAt: number;
  readonly gained: number;
  readonly lost: number;
}

/** The changes in so many equal spans from `fromAt` up to and with `toAt`; those outside are left out. */
export function sumChanges(
  changes: readonly Change[],
  { fromAt, toAt, parts }: { readonly fromAt: number; readonly toAt: number; readonly parts: number },
): readonly ChangeSum[] {
  const width = (toAt - fromAt) / parts;
  const sums = Array.from({ length: parts }, (_, part) => ({
    fromAt: fromAt + part * width,
    toAt: fromAt + (part + 1) * width,
    gained: 0,
    lost: 0,
  }));
  for (const { at, by } of changes) {
    if (at < fromAt || at > toAt) continue;
    const sum = sums[Math.min(parts - 1, Math.floor((at - fromAt) / width))];
    if (sum === undefined) continue;
    if (by > 0) sum.gained += by;
    else sum.lost -= by;
  }
  return sums;
}
