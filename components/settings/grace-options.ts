import { DAY, GRACE_CHOICES } from '../../lib/ledger/time';

/** The grace periods in words: hours up to three days, as writers say it ("2 x 24 hours"). */
export const GRACE_OPTIONS: readonly { readonly value: number; readonly words: string }[] = GRACE_CHOICES.map(
  (value) => ({ value, words: value <= 3 * DAY ? `${(value / DAY) * 24} hours` : `${value / DAY} days` }),
);
