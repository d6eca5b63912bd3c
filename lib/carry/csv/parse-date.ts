import { HOUR, MINUTE, SECOND } from '../../ledger/time';
import { momentOf } from '../moments';

/** In which order a date such as 05/03/2026 names day and month. */
export type DateOrder = 'dayFirst' | 'monthFirst';

/** Medium began in 2012; a swap of next century is a slip of the pen. */
const FROM = 1_325_376_000_000;
const TO = 4_102_444_800_000;

const YEAR_FIRST =
  /^(\d{4})(?:[-/.]|年)(\d{1,2})(?:[-/.]|月)(\d{1,2})日?(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?Z?)?$/;
const YEAR_LAST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?: +(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;

/**
 * A moment from a cell, ms since epoch. A day without a time is taken at noon, all times as UTC.
 * @param order for dates that end in the year; null: not known.
 * @returns 'unclear' for a date that could be two days as long as the order is not known; undefined for no date.
 */
export function parseDate(text: string, order: DateOrder | null): number | 'unclear' | undefined {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) {
    const [, year, month, day, ...time] = yearFirst;
    return momentIn(year, month, day, time);
  }
  const yearLast = YEAR_LAST.exec(text);
  if (!yearLast) return undefined;
  const [, first, second, year, ...time] = yearLast;
  const asDayFirst = momentIn(year, second, first, time);
  const asMonthFirst = momentIn(year, first, second, time);
  if (order !== null) return order === 'dayFirst' ? asDayFirst : asMonthFirst;
  if (asDayFirst === undefined || asMonthFirst === undefined) return asDayFirst ?? asMonthFirst;
  return asDayFirst === asMonthFirst ? asDayFirst : 'unclear';
}

/** Whether a cell is a date that could be two days. */
export function isUnclearDate(text: string): boolean {
  return parseDate(text, null) === 'unclear';
}

/** The order that the dates of a file agree on; null when none of them tells, or they do not agree. */
export function guessDateOrder(cells: Iterable<string>): DateOrder | null {
  const seen = new Set<DateOrder>();
  for (const cell of cells) {
    const [, first, second] = YEAR_LAST.exec(cell) ?? [];
    if (Number(first) > 12) seen.add('dayFirst');
    if (Number(second) > 12) seen.add('monthFirst');
  }
  const [order] = seen;
  return seen.size === 1 ? (order ?? null) : null;
}

function momentIn(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  [hour, minute, second]: readonly (string | undefined)[],
): number | undefined {
  const time =
    hour === undefined
      ? 12 * HOUR
      : Number(hour) * HOUR + Number(minute) * MINUTE + Number(second ?? 0) * SECOND;
  if (time >= 24 * HOUR) return undefined;
  const at = momentOf(Number(year), Number(month), Number(day), time);
  return at !== undefined && at >= FROM && at <= TO ? at : undefined;
}
