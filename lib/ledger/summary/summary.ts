import { say, sayCount, sayList } from '../../text/say';
import { DAY } from '../time';

/** What has changed since the last summary, and what is open. */
export interface SummaryCounts {
  /** Whose time has run out since. */
  readonly becameOverdue: number;
  /** People you owe, however long. */
  readonly youOwe: number;
  /** Those of them who are new since, or whose time has run out since. */
  readonly newlyOwed: number;
}

/** Names for the summary, made safe to show; the first few are enough. */
export interface SummaryNames {
  readonly becameOverdue: readonly string[];
  readonly youOwe: readonly string[];
}

/** Names that are said of each; the others are counted. */
export const NAMES_MAX = 3;

/**
 * Since when a summary counts: since the last one. A day ago when there was none, or when the clock says that the last
 * one is still to come.
 */
export function summarySince(lastAt: number | undefined, now: number): number {
  return lastAt === undefined || lastAt > now ? now - DAY : lastAt;
}

/** "2 became overdue, 1 person you owe"; undefined when nothing is new: then nothing is shown. */
export function summaryWords(counts: SummaryCounts, names?: SummaryNames): string | undefined {
  const { becameOverdue, youOwe, newlyOwed } = counts;
  if (becameOverdue === 0 && newlyOwed === 0) return undefined;
  const overdue = withNames(sayCount('dailyOverdue', becameOverdue), becameOverdue, names?.becameOverdue);
  const owed = withNames(sayCount('dailyYouOwe', youOwe), youOwe, names?.youOwe);
  if (overdue === '' || owed === '') return overdue + owed;
  return names ? `${overdue}\n${owed}` : say('dailyBoth', { overdue, owed });
}

function withNames(words: string, count: number, names: readonly string[] | undefined): string {
  if (count === 0) return '';
  if (names === undefined || names.length === 0) return words;
  const shown = names.slice(0, NAMES_MAX);
  const more = count - shown.length;
  const list = sayList(more > 0 ? [...shown, sayCount('dailyMore', more)] : shown);
  return say('dailyNamed', { words, names: list });
}
