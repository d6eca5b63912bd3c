import { sortEntries } from './entry-order';
import type { EarningsRead } from './own-entry';
import type { EarnedMonth } from './own-series';
import { byDay } from './own-series';

/** Under which key the earnings of a month are kept: each currency by itself, for they cannot be added. */
export function earnedKeyOf({ month, earnings }: EarningsRead): string {
  return `${month} ${earnings.currency}`;
}

/** One month from its standing entries (all of one key), in any order; undefined when there are none. */
export function foldEarnings(entries: readonly EarningsRead[]): EarnedMonth | undefined {
  const [first] = entries;
  if (!first) return undefined;
  const points = sortEntries(entries).map(({ at, seenOn, earnings }) => ({ at, seenOn, earnings }));
  return {
    key: earnedKeyOf(first),
    month: first.month,
    currency: first.earnings.currency,
    points: byDay(points),
  };
}
