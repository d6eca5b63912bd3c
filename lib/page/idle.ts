/** Longest that one slice of work takes, in ms. */
const SLICE = 5;

type Deadline = Pick<IdleDeadline, 'timeRemaining'>;

/** Runs a piece of work when the page is idle, at the latest after `timeout` ms. */
export function whenIdle(work: (deadline: Deadline) => void, timeout: number, signal: AbortSignal): void {
  if (signal.aborted) return;
  const run = (deadline: Deadline) => {
    if (signal.aborted) return;
    const end = performance.now() + Math.min(SLICE, Math.max(1, deadline.timeRemaining() || SLICE));
    work({ timeRemaining: () => end - performance.now() });
  };
  if (typeof requestIdleCallback === 'function') requestIdleCallback(run, { timeout });
  else setTimeout(() => run({ timeRemaining: () => SLICE }), 1);
}
