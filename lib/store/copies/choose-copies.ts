import { DAY } from '../../ledger/time';

const DAILY = 7;
const WEEKLY = 4;

/**
 * Which dated copies are kept: the newest of each of the last seven days that have one, and the oldest of each of the
 * last four weeks that have one, so that the chain reaches back four weeks. Pure; days and weeks are those of UTC.
 */
export function chooseCopies(ats: readonly number[]): ReadonlySet<number> {
  const newestFirst = [...ats].sort((a, b) => b - a);
  const days = new Map<number, number>();
  const weeks = new Map<number, number>();
  for (const at of newestFirst) {
    const day = Math.floor(at / DAY);
    // 1970-01-01 was a Thursday: weeks begin on Monday.
    const week = Math.floor((day + 3) / 7);
    if (!days.has(day)) days.set(day, at);
    weeks.set(week, days.get(day) ?? at);
  }
  return new Set([...[...days.values()].slice(0, DAILY), ...[...weeks.values()].slice(0, WEEKLY)]);
}
