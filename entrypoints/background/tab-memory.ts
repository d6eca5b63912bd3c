import { dropSessionMemory, keepSessionMemory, readSessionMemory } from '../../lib/browser/session-memory';
import type { PageMemory } from '../../lib/ledger/page-memory';

/**
 * What is remembered of the page in each tab. The copy at hand is quick; the one in session memory outlives a stopped
 * worker. Only this worker writes there, so its form needs no check.
 */
const atHand = new Map<number, PageMemory>();

/** Undefined when nothing is remembered of that tab. */
export async function recallTab(tabId: number): Promise<PageMemory | undefined> {
  const memory = atHand.get(tabId) ?? ((await readSessionMemory(tabId)) as PageMemory | undefined);
  if (memory) atHand.set(tabId, memory);
  return memory;
}

export async function rememberTab(tabId: number, memory: PageMemory): Promise<void> {
  atHand.set(tabId, memory);
  await keepSessionMemory(tabId, memory);
}

export async function forgetTab(tabId: number): Promise<void> {
  atHand.delete(tabId);
  await dropSessionMemory(tabId);
}
