import { DAY } from '../ledger/time';

/** A day of the calendar, "2026-04-28". Program rules are dated by days; all of them are taken in UTC. */
export type Day = `${number}-${number}-${number}`;
/** A month of the calendar, "2026-04". */
export type Month = `${number}-${number}`;

const DAY_PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH_PATTERN = /^(\d{4})-(\d{2})$/;

/** Days from 1970-01-01 to a date of the Gregorian calendar (months 1 to 12). Whole years are counted from March. */
function dayNumber(year: number, month: number, date: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The beginning of a day, ms since 1970, UTC; undefined for a text that names no day of the calendar. */
export function parseDay(text: string): number | undefined {
  const [, year, month, date] = DAY_PATTERN.exec(text) ?? [];
  if (year === undefined || month === undefined || date === undefined) return undefined;
  const at = dayNumber(Number(year), Number(month), Number(date)) * DAY;
  return dayOf(at) === text ? at : undefined;
}

/** The beginning of a day that is known to be one. @throws RangeError for anything else */
export function startOf(day: Day): number {
  const at = parseDay(day);
  if (at === undefined) throw new RangeError(`${day} is no day of the calendar`);
  return at;
}

/** The day of a moment, in UTC. */
export function dayOf(at: number): Day {
  const days = Math.floor(at / DAY) + 719_468;
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0);
  const date = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}` as Day;
}

/** Whether a text names a month, "2026-04". */
export function isMonth(text: string): text is Month {
  const month = Number(MONTH_PATTERN.exec(text)?.[2] ?? 0);
  return month >= 1 && month <= 12;
}

/** The month so many months later (or earlier). */
export function addMonths(month: Month, count: number): Month {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const months = year * 12 + (number - 1) + count;
  return `${pad(Math.floor(months / 12), 4)}-${pad((months % 12) + 1, 2)}` as Month;
}

/** The month of a moment, in UTC. */
export function monthOf(at: number): Month {
  return dayOf(at).slice(0, 7) as Month;
}

function pad(number: number, length: number): string {
  return String(number).padStart(length, '0');
}
