import type { Money } from '../../lib/facts/money';
import { startOfMonth } from '../../lib/ledger/month';
import type { KnownFigures, Measure } from '../../lib/ledger/stories/figures';
import { currentLocale, sayNumber } from '../../lib/text/say';
import type { StoryRow } from './stories-view';

/** An amount as readers of the language write it: "$12.34", "12,34 $US". */
export function moneyWords({ currency, minor }: Money): string {
  const format = new Intl.NumberFormat(currentLocale(), { style: 'currency', currency });
  return format.format(minor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}

/** The name of a currency in the reader's language: "US Dollar"; an unknown one is its code. */
export function currencyWords(currency: string): string {
  return new Intl.DisplayNames(currentLocale(), { type: 'currency' }).of(currency) ?? currency;
}

/** A share between 0 and 1 as "46%". */
export function shareWords(share: number): string {
  return new Intl.NumberFormat(currentLocale(), { style: 'percent' }).format(share);
}

/** A month, "2026-10", as "Oct 2026". */
export function monthWords(month: string, length: 'short' | 'long' = 'long'): string {
  return new Date(startOfMonth(month)).toLocaleDateString(currentLocale(), {
    month: length,
    year: 'numeric',
    timeZone: 'UTC',
  });
}

/** A value of a measure; `currency` for earnings, whose values are in its smallest unit. */
export function measureWords(measure: Measure, value: number, currency = 'USD'): string {
  if (measure === 'earnings') return moneyWords({ currency, minor: value });
  return measure === 'readRatio' ? shareWords(value) : sayNumber(value);
}

/** Figures as they stand in the table; `perThousand` are followers for each 1,000 reads. */
export function figureCells(known: KnownFigures, perThousand?: number): StoryRow['figures'] {
  const { presentations, views, reads, readRatio, memberReads, followersGained, earnings } = known;
  return {
    ...(presentations !== undefined && { presentations: sayNumber(presentations) }),
    ...(views !== undefined && { views: sayNumber(views) }),
    ...(reads !== undefined && { reads: sayNumber(reads) }),
    ...(readRatio !== undefined && { readRatio: shareWords(readRatio) }),
    ...(memberReads !== undefined && { memberReads: sayNumber(memberReads) }),
    ...(followersGained !== undefined && { followersGained: sayNumber(followersGained) }),
    ...(perThousand !== undefined && { perThousand: sayNumber(Math.round(perThousand * 10) / 10) }),
    ...(earnings !== undefined && { earnings: moneyWords(earnings) }),
  };
}
