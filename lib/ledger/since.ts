import type { Swap } from './swap';

/** Since when a swap is where it is: its closing, its lapse, its newest done leg, or its beginning. */
export function sinceOf(swap: Swap): number {
  if (swap.closedAt !== undefined) return swap.closedAt;
  if (swap.theirs.state === 'lapsed' && swap.theirs.lapsedAt !== undefined) return swap.theirs.lapsedAt;
  const done = [swap.yours, swap.theirs].flatMap(({ state, doneAt }) =>
    state === 'done' && doneAt !== undefined ? [doneAt] : [],
  );
  return done.length === 0 ? swap.openedAt : Math.max(...done);
}
