import {
  dropSessionMemory,
  keepOpened,
  keepSessionMemory,
  readSessionMemory,
} from '../../lib/browser/session-memory';
import { isSamePage, type PageMemory } from '../../lib/ledger/page-memory';
import { oneAtATime } from './one-at-a-time';

/**
 * What is remembered of the page in each tab, the tab that was read last at the end. The copy at hand is quick; the
 * one in session memory outlives a stopped worker. Only this worker writes there, so its form needs no check.
 */
const atHand = new Map<number, PageMemory>();

/** Undefined when nothing is remembered of that tab. */
export async function recallTab(tabId: number): Promise<PageMemory | undefined> {
  const memory = atHand.get(tabId) ?? ((await readSessionMemory(tabId)) as PageMemory | undefined);
  if (memory) atHand.set(tabId, memory);
  return memory;
}

/** What is remembered of this very page; undefined when the tab shows another one by now, or had shown another. */
export async function recallPage(tabId: number, url: string): Promise<PageMemory | undefined> {
  const memory = await recallTab(tabId);
  return memory && isSamePage(memory.url, url) ? memory : undefined;
}

/**
 * Session memory holds about 10 MB. When it is full the other tabs make way: their pages send what they read again
 * when they are asked for. If even that is not enough, the copy at hand has to do.
 */
export async function rememberTab(tabId: number, memory: PageMemory): Promise<void> {
  atHand.delete(tabId);
  atHand.set(tabId, memory);
  try {
    await keepSessionMemory(tabId, memory);
  } catch {
    await forgetTabs((id) => id !== tabId);
    await keepSessionMemory(tabId, memory).catch(() => dropSessionMemory((id) => id === tabId));
  }
}

/** A tab was closed: what it showed is forgotten, after the messages that came from it before. */
export function closeTab(tabId: number): Promise<void> {
  return oneAtATime(tabId, async () => {
    await forgetTabs((id) => id === tabId);
    await keepOpened(tabId);
  });
}

/** Forgets every tab of which `isForgotten` says so; their pages are asked to send what they read again. */
export async function forgetTabs(isForgotten: (tabId: number) => boolean): Promise<void> {
  for (const tabId of [...atHand.keys()]) if (isForgotten(tabId)) atHand.delete(tabId);
  await dropSessionMemory(isForgotten);
}
