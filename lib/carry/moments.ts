import { dateOf, daysOf } from '../ledger/days';
import { DAY, HOUR, MINUTE, SECOND } from '../ledger/time';

/** Moments as text and back without the platform's calendar, in UTC, so that this part stays pure. */

/** ms since epoch of a day at a time of UTC; undefined when there is no such day (31 April, month 13). */
export function momentOf(year: number, month: number, day: number, timeMs: number): number | undefined {
  const days = daysOf(year, month, day);
  const back = dateOf(days);
  if (back.year !== year || back.month !== month || back.day !== day) return undefined;
  return days * DAY + timeMs;
}

/** "2026-03-05T14:30:00Z". */
export function isoOf(at: number): string {
  const days = Math.floor(at / DAY);
  const { year, month, day } = dateOf(days);
  const time = at - days * DAY;
  const parts = [Math.floor(time / HOUR), Math.floor(time / MINUTE) % 60, Math.floor(time / SECOND) % 60];
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}T${parts.map((part) => pad(part)).join(':')}Z`;
}

/** "2026-03-05", for the name of a file. */
export function dayOf(at: number): string {
  return isoOf(at).slice(0, 10);
}

function pad(value: number, digits = 2): string {
  return String(value).padStart(digits, '0');
}
