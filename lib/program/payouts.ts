import { addMonths, type Month } from './calendar';
import type { Sourced } from './source';

/** Medium's minimum; Stripe may set a higher one for a country. Source: PAYOUT_FACTS. */
export const PAYOUT_MINIMUM_CENTS = 1_000;
/** Payouts are usually started by this day of the next month, and take 5 to 7 business days from there. */
export const PAYOUT_DAY = 10;

export const PAYOUT_FACTS: Sourced = {
  confidence: 'high',
  checkedOn: '2026-11-20',
  sources: [
    { voice: 'medium', url: 'https://help.medium.com/hc/en-us/articles/25267297935895' },
    {
      voice: 'reported',
      url: 'https://samholstein.com/the-new-medium-partner-program-changes-are-awesome/',
      saidOn: '2021-08',
    },
  ],
};

export interface MonthEarned {
  readonly month: Month;
  readonly cents: number;
}

export interface Payout {
  /** The month in whose first days it is started. */
  readonly month: Month;
  readonly cents: number;
  /** The first and the last month whose earnings are in it. */
  readonly fromMonth: Month;
  readonly toMonth: Month;
}

export interface PayoutPlan {
  readonly payouts: readonly Payout[];
  /** What is rolled over after the last month. */
  readonly carriedCents: number;
}

/**
 * When earnings would be paid out: what is below the minimum rolls over to the next month. Whole US cents; the months
 * in any order, those that are not named earn nothing. `carriedCents` is what was rolled over before the first.
 * @throws RangeError for earnings or a minimum that are negative or no whole cents
 */
export function simulatePayouts(
  months: readonly MonthEarned[],
  { carriedCents = 0, minimumCents = PAYOUT_MINIMUM_CENTS } = {},
): PayoutPlan {
  for (const cents of [carriedCents, minimumCents, ...months.map((month) => month.cents)])
    if (!Number.isSafeInteger(cents) || cents < 0) throw new RangeError(`${cents} are no whole cents`);
  const ordered = months.toSorted((a, b) => (a.month < b.month ? -1 : a.month > b.month ? 1 : 0));
  const payouts: Payout[] = [];
  let carried = carriedCents;
  let fromMonth: Month | undefined;
  ordered.forEach(({ month, cents }, index) => {
    carried += cents;
    if (carried > 0) fromMonth ??= month;
    // Two figures of one month are one month.
    if (ordered[index + 1]?.month === month || carried < minimumCents || fromMonth === undefined) return;
    payouts.push({ month: addMonths(month, 1), cents: carried, fromMonth, toMonth: month });
    carried = 0;
    fromMonth = undefined;
  });
  return { payouts, carriedCents: carried };
}
