import type { WallTime } from '../ledger/summary/summary-time';

/** The present moment, ms since epoch. The only place that reads the clock: everything else takes the time as an argument. */
export function readClock(): number {
  return Date.now();
}

/** The hour of the day, 0 to 23, where the writer is. */
export function hourOf(at: number): number {
  return new Date(at).getHours();
}

/** A moment as the writer's own clock and calendar show it. */
export function wallTimeOf(at: number): WallTime {
  const date = new Date(at);
  const [year, month, day] = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return { at, hour: date.getHours(), day: `${year}-${two(month)}-${two(day)}` };
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** When it is next that full hour (0 to 23) where the writer is, after a moment; ms since epoch. */
export function nextHourAt(hour: number, after: number): number {
  const date = new Date(after);
  const today = new Date(date.getFullYear(), date.getMonth(), date.getDate(), hour).getTime();
  if (today > after) return today;
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1, hour).getTime();
}

/** A random id for an entry or a request. */
export function newId(): string {
  return crypto.randomUUID();
}
