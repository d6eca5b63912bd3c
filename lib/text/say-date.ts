import { currentLocale } from './say';

/** Making a format costs a hundred times as much as using it, and a list shows two moments in each row. */
const formats = new WeakMap<Intl.DateTimeFormatOptions, { locale: string; format: Intl.DateTimeFormat }>();

/** A moment (ms UTC) in words of the language that was set. `options` is a constant: a format is kept for each object. */
export function sayDate(at: number, options: Intl.DateTimeFormatOptions): string {
  const locale = currentLocale();
  const kept = formats.get(options);
  if (kept?.locale === locale) return kept.format.format(at);
  const format = new Intl.DateTimeFormat(locale, options);
  formats.set(options, { locale, format });
  return format.format(at);
}

/** The day and hour of a moment, its year included: "Nov 21, 2026, 8:03 AM". */
export function sayMoment(at: number): string {
  return sayDate(at, MOMENT);
}

const MOMENT: Intl.DateTimeFormatOptions = { dateStyle: 'medium', timeStyle: 'short' };
