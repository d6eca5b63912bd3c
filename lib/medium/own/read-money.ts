import type { Money } from '../../facts/money';
import { MINOR_MAX } from '../limits';
import type { Look } from '../read-user';
import { asNumber } from '../values';

const CURRENCY = /^[A-Z]{3}$/;
const PRINTED = /^(-?)(?:US)?\$(\d{1,3}(?:,\d{3})+|\d{1,10})\.(\d\d)$/;

/**
 * An amount of Medium's data: whole units and thousand-millionths of them (seen 2026), rounded to the smallest unit of
 * the currency. Undefined when any part is missing or is not what it should be, or when the currency is not known.
 */
export function readMoney(value: unknown, look: Look): Money | undefined {
  const currency = look(value, 'currencyCode');
  const units = asNumber(look(value, 'units'));
  const nanos = asNumber(look(value, 'nanos') ?? 0);
  if (typeof currency !== 'string' || !CURRENCY.test(currency)) return undefined;
  if (units === undefined || nanos === undefined) return undefined;
  if (Math.abs(nanos) >= 1e9) return undefined;
  const scale = 10 ** digitsOf(currency);
  return believed({ currency, minor: units * scale + Math.round((nanos * scale) / 1e9) });
}

/**
 * An amount as Medium's English pages print it: "$12.34", "$1,234.50". Medium counts in US dollars alone; any other
 * sign, and any other way to write an amount ("12,34 $", "CA$5.00", "€5.00"), is undefined.
 */
export function parseMoney(text: string): Money | undefined {
  const [, sign, whole, cents] = PRINTED.exec(text.trim().slice(0, 40)) ?? [];
  if (whole === undefined) return undefined;
  const minor = Number(whole.replaceAll(',', '')) * 100 + Number(cents);
  return believed({ currency: 'USD', minor: sign === '-' && minor > 0 ? -minor : minor });
}

/** Amounts beyond what any writer earns are not believed. */
function believed(money: Money): Money | undefined {
  return Math.abs(money.minor) <= MINOR_MAX ? money : undefined;
}

/** Digits after the point: two for dollars, none for yen. */
function digitsOf(currency: string): number {
  return (
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  );
}
