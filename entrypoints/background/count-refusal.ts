import { keepRefusals, readRefusals } from '../../lib/browser/session-memory';
import { oneAtATime } from './one-at-a-time';

/** Counted one after another, so that none is lost. */
const REFUSAL_LINE = -5;

/**
 * Counts a message that was refused, by the reason, until the browser closes: a report on how pages are read tells it.
 * Never rejects.
 */
export function countRefusal(code: string): Promise<void> {
  return oneAtATime(REFUSAL_LINE, async () => {
    try {
      const before = await readRefusals();
      await keepRefusals({ ...before, [code]: (before[code] ?? 0) + 1 });
    } catch (error) {
      console.warn('Good Turn: a refused message could not be counted', error);
    }
  });
}
