import { DAY, GRACE_CHOICES } from '../../lib/ledger/time';
import { sayCount } from '../../lib/text/say';

/** The grace periods in words: hours up to three days, as writers say it ("2 x 24 hours"). */
export function graceOptions(): readonly { readonly value: number; readonly words: string }[] {
  return GRACE_CHOICES.map((value) => {
    const days = value / DAY;
    return { value, words: days <= 3 ? sayCount('graceHours', days * 24) : sayCount('graceDays', days) };
  });
}
