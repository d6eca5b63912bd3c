import { dateOf, daysOf } from '../ledger/days';
import { DAY } from '../ledger/time';

/** A day of the calendar, "2026-04-28". Program rules are dated by days; all of them are taken in UTC. */
export type Day = `${number}-${number}-${number}`;
/** A month of the calendar, "2026-04". */
export type Month = `${number}-${number}`;

const DAY_PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH_PATTERN = /^(\d{4})-(\d{2})$/;

/** The beginning of a day, ms since 1970, UTC; undefined for a text that names no day of the calendar. */
export function parseDay(text: string): number | undefined {
  const [, year, month, date] = DAY_PATTERN.exec(text) ?? [];
  if (year === undefined || month === undefined || date === undefined) return undefined;
  const at = daysOf(Number(year), Number(month), Number(date)) * DAY;
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
  const { year, month, day } = dateOf(Math.floor(at / DAY));
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as Day;
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
