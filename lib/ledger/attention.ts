import { compareText } from './entry-order';
import type { Status } from './status';
import { needsAttention, statusOf } from './status';
import type { Swap } from './swap';

/** What the badge counts, apart by status; `total` is all four. */
export interface AttentionCounts {
  readonly overdue: number;
  readonly due: number;
  readonly late: number;
  /** Lapsed and not looked at yet. */
  readonly lapsed: number;
  readonly total: number;
}

export function countAttention(swaps: Iterable<Swap>, now: number): AttentionCounts {
  const counts = { overdue: 0, due: 0, late: 0, lapsed: 0, total: 0 };
  for (const swap of swaps) {
    if (!needsAttention(swap, now)) continue;
    const status = statusOf(swap, now);
    if (status === 'overdue' || status === 'due' || status === 'late' || status === 'lapsed') {
      counts[status] += 1;
      counts.total += 1;
    }
  }
  return counts;
}

const URGENCY: readonly Status[] = [
  'overdue',
  'late',
  'due',
  'lapsed',
  'waiting',
  'offered',
  'even',
  'letGo',
  'declined',
  'notASwap',
];

/**
 * The most urgent first: overdue, late, due, lapsed, waiting, then what asks for nothing. Within one status the one
 * whose time ran or runs out first, then the newest; a lapsed swap that was looked at comes after one that was not.
 */
export function compareUrgency(a: Swap, b: Swap, now: number): number {
  return (
    URGENCY.indexOf(statusOf(a, now)) - URGENCY.indexOf(statusOf(b, now)) ||
    Number(a.state === 'lapsedSeen') - Number(b.state === 'lapsedSeen') ||
    (a.dueAt ?? 0) - (b.dueAt ?? 0) ||
    b.openedAt - a.openedAt ||
    compareText(a.personKey, b.personKey)
  );
}

/** The next moment at which a status changes by time alone; undefined when none will. */
export function nextChangeAt(swaps: Iterable<Swap>, now: number): number | undefined {
  let next: number | undefined;
  for (const { dueAt } of swaps) {
    if (dueAt !== undefined && dueAt > now && (next === undefined || dueAt < next)) next = dueAt;
  }
  return next;
}
