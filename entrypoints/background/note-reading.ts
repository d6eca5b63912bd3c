import { applyReading } from '../../lib/ledger/health/reading-health';
import type { PageMemory } from '../../lib/ledger/page-memory';
import type { Store } from '../../lib/store/store';
import { ifWritable } from './if-writable';
import { oneAtATime } from './one-at-a-time';

/** How well pages are read is put down one reading after another, whatever tab they come from. */
const HEALTH_LINE = -4;

/** Puts down how well a page could be read: no names, no texts, no addresses. */
export function noteReading(store: Store, memory: PageMemory, now: number): Promise<void> {
  return oneAtATime(HEALTH_LINE, async () => {
    const before = await store.readReadingHealth();
    const after = applyReading(before, memory, now);
    if (after !== before) await ifWritable(() => store.putReadingHealth(after));
  });
}
