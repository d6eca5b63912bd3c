import type { Swap, SwapState } from './swap';

export const STATUSES = [
  'offered',
  'waiting',
  'overdue',
  'due',
  'late',
  'even',
  'lapsed',
  'letGo',
  'declined',
  'notASwap',
] as const;
export type Status = (typeof STATUSES)[number];

/**
 * The status of a swap at one moment. A swap is overdue (late) from exactly the end of the grace period on:
 * at `dueAt` itself it already is.
 */
export function statusOf(swap: Pick<Swap, 'state' | 'dueAt'>, now: number): Status {
  const over = now >= (swap.dueAt ?? Number.POSITIVE_INFINITY);
  switch (swap.state) {
    case 'theyOwe':
      return over ? 'overdue' : 'waiting';
    case 'youOwe':
      return over ? 'late' : 'due';
    case 'lapsedSeen':
      return 'lapsed';
    default:
      return swap.state;
  }
}

/** Whether the badge counts the swap at this moment (product table: overdue, due, late, and lapsed until looked at). */
export function needsAttention(swap: { state: SwapState; dueAt?: number }, now: number): boolean {
  const status = statusOf(swap, now);
  return status === 'overdue' || status === 'due' || status === 'late' || swap.state === 'lapsed';
}
