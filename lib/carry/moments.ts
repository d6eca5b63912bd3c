import { DAY, HOUR, MINUTE, SECOND } from '../ledger/time';

/** Moments as text and back without the platform's calendar, in UTC, so that this part stays pure. */

/** Days since 1970-01-01 of a day of the Gregorian calendar (Howard Hinnant, "chrono-compatible date algorithms"). */
function daysOf(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

function dateOf(days: number): { year: number; month: number; day: number } {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

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
