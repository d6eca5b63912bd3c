import type { Page } from 'playwright-core';

/** What a page holds, of all its worlds, once everything that nothing refers to was collected. */
export interface PageStock {
  /** JavaScript and DOM, bytes. */
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** Collects garbage and tells what is left. The session is closed again, for an open one keeps things alive. */
export async function takePageStock(page: Page): Promise<PageStock> {
  const session = await page.context().newCDPSession(page);
  try {
    // What was held only by what is collected first goes the second time.
    for (let times = 0; times < 3; times += 1) await session.send('HeapProfiler.collectGarbage');
    const { usedSize, embedderHeapUsedSize } = await session.send('Runtime.getHeapUsage');
    const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
    return { heap: usedSize + embedderHeapUsedSize, nodes, listeners: jsEventListeners };
  } finally {
    await session.detach();
  }
}
