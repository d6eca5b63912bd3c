import type { Sourced } from './source';

/** What Medium's membership costs a month, in US cents; "Friend of Medium" costs three times as much. */
export const MEMBERSHIP_CENTS = 500;
export const FRIEND_MEMBERSHIP_CENTS = 1_500;

/** The fee as it was told; it may differ by country, by year and when it is paid yearly. */
export const MEMBERSHIP_FACTS: Sourced = {
  confidence: 'medium',
  checkedOn: '2026-11-20',
  sources: [
    {
      voice: 'medium',
      url: 'https://blog.medium.com/evolving-the-partner-program-2613708f9f3c',
      saidOn: '2021-08-11',
    },
  ],
};

/**
 * Member reads (or hours) a month that earn the membership back at a rate in US cents, rounded; undefined when the
 * rate is not above 0.
 */
export function amountToBreakEven(rate: number, feeCents = MEMBERSHIP_CENTS): number | undefined {
  return rate > 0 ? Math.round(feeCents / rate) : undefined;
}

/** How many of the months earned more than the membership cost, and what is left over them all, in US cents. */
export function paidForItself(
  months: readonly { readonly cents: number }[],
  feeCents = MEMBERSHIP_CENTS,
): { readonly months: number; readonly above: number; readonly leftCents: number } {
  return {
    months: months.length,
    above: months.filter(({ cents }) => cents >= feeCents).length,
    leftCents: months.reduce((sum, { cents }) => sum + cents - feeCents, 0),
  };
}
