import type { QuietHours } from '../quiet-hours';
import { isQuietHour } from '../quiet-hours';
import type { Settings } from '../settings';
import { HOUR } from '../time';

/** However the clock is moved, two summaries are so far apart. */
const APART = 2 * HOUR;

export type SummaryTimes = QuietHours & Pick<Settings, 'summaryAt'>;

/** A moment as the writer's own clock and calendar show it. */
export interface WallTime {
  readonly at: number;
  /** 0 to 23. */
  readonly hour: number;
  /** The day by name, "2026-11-21"; two moments of one day have the same. */
  readonly day: string;
}

/** What is put down of the last summary. */
export interface SummaryNote {
  /** When it was looked whether there is something to tell, ms since epoch; then the day has had its summary. */
  readonly lookedAt: number;
  /** Up to when has been told what changed; absent: nothing ever was. */
  readonly toldAt?: number;
}

/** The hour from which the summary of a day is shown: the chosen one, or the end of the quiet hours it falls into. */
export function summaryHour(times: SummaryTimes): number | undefined {
  const { summaryAt, quietTo } = times;
  if (summaryAt === null) return undefined;
  return isQuietHour(times, summaryAt) && quietTo !== null ? quietTo : summaryAt;
}

/**
 * Whether the summary of the day is due: the hour has come, it is not a quiet one, and none was shown today. Asked at
 * any moment, as often as one likes: a summary that was missed while the browser was closed comes later that day.
 * @param last when one was shown last, by the clock and calendar of now; absent: never
 */
export function isSummaryDue(times: SummaryTimes, now: WallTime, last: WallTime | undefined): boolean {
  const hour = summaryHour(times);
  if (hour === undefined || now.hour < hour || isQuietHour(times, now.hour)) return false;
  return last === undefined || (last.day !== now.day && Math.abs(now.at - last.at) >= APART);
}
