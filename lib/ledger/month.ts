import { dateOf, daysOf } from './days';
import { DAY, HOUR } from './time';

/** How far a page's month may lie beside UTC's: time zones reach 14 hours. */
const SLACK = 14 * HOUR;
/** Medium's figures may take so long to settle. */
const SETTLING = 2 * DAY;

/** When a month ("2026-10") begins in UTC, ms since epoch; with `later` so many months after it. */
export function startOfMonth(month: string, later = 0): number {
  const [year = 1970, number = 1] = month.split('-').map(Number);
  const months = year * 12 + number - 1 + later;
  return daysOf(Math.floor(months / 12), (months % 12) + 1, 1) * DAY;
}

/** The month of a moment in UTC, as "2026-10". */
export function monthOf(at: number): string {
  const { year, month } = dateOf(Math.floor(at / DAY));
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
}

/** Whether the month ("2026-10", UTC) was over at this moment. */
export function isOver(month: string, at: number): boolean {
  return at >= startOfMonth(month, 1);
}

/**
 * Whether figures that were counted over a span are those of the month: it begins with the month, or before the story
 * was published, and goes on to its end, or to today.
 */
export function isWholeMonth(
  month: string,
  { fromAt, untilAt }: { readonly fromAt: number; readonly untilAt: number },
  publishedAt: number | undefined,
  now: number,
): boolean {
  const begins = Math.max(startOfMonth(month), publishedAt ?? 0);
  const ends = Math.min(startOfMonth(month, 1), now - SETTLING);
  return fromAt <= begins + SLACK && untilAt >= ends - SLACK;
}
