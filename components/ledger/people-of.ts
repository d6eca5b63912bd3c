import type { AttentionCounts } from '../../lib/ledger/attention';
import type { Swap, SwapState } from '../../lib/ledger/swap';
import type { Partner } from '../rows/row-of';
import { rowOf } from '../rows/row-of';
import type { PersonRow } from './ledger-view';
import type { Filter } from './route';

/** How many there are behind each chip. */
export function filterCounts(
  counts: Readonly<Record<SwapState, number>>,
  attention: AttentionCounts,
): Readonly<Record<Filter, number>> {
  return {
    needsYou: attention.total,
    theyOwe: attention.overdue,
    youOwe: counts.youOwe,
    waiting: counts.theyOwe - attention.overdue,
    agreed: counts.offered,
    even: counts.even,
    leftAgain: counts.lapsed + counts.lapsedSeen,
    closed: counts.letGo + counts.declined + counts.notASwap,
    all: Object.values(counts).reduce((sum, count) => sum + count, 0),
  };
}

/** A swap in the words of the people table. */
export function personRowOf(partner: Partner, now: number): PersonRow {
  return { ...rowOf(partner, now), sinceAt: sinceOf(partner.swap) };
}

/** Since when the swap is where it is: its closing, its lapse, its newest done leg, or its beginning. */
function sinceOf(swap: Swap): number {
  if (swap.closedAt !== undefined) return swap.closedAt;
  if (swap.theirs.state === 'lapsed' && swap.theirs.lapsedAt !== undefined) return swap.theirs.lapsedAt;
  const done = [swap.yours, swap.theirs].flatMap(({ state, doneAt }) =>
    state === 'done' && doneAt !== undefined ? [doneAt] : [],
  );
  return done.length === 0 ? swap.openedAt : Math.max(...done);
}
