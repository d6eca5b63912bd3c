import type { CDPSession } from 'playwright-core';
import type { Measure } from './visit';

/** What a page has cost so far. */
export interface PageCost {
  /** CPU time of all scripts of the renderer, ms. */
  readonly script: number;
  /** CPU time of all its tasks: scripts, styles, layout, painting, ms. */
  readonly task: number;
  /** JavaScript heap of all worlds after collection, bytes. */
  readonly heap: number;
}

/** Reads the renderer's own counters, in thread time: what other programs take of the processor does not count. */
export function measureCost(): Measure<PageCost> {
  return {
    async start(session) {
      await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    },
    async take(session) {
      const before = await readCounters(session);
      await session.send('HeapProfiler.enable');
      await session.send('HeapProfiler.collectGarbage');
      await session.send('HeapProfiler.collectGarbage');
      const after = await readCounters(session);
      return {
        script: (before.get('ScriptDuration') ?? 0) * 1000,
        task: (before.get('TaskDuration') ?? 0) * 1000,
        heap: after.get('JSHeapUsedSize') ?? 0,
      };
    },
  };
}

async function readCounters(session: CDPSession): Promise<ReadonlyMap<string, number>> {
  const { metrics } = await session.send('Performance.getMetrics');
  return new Map(metrics.map(({ name, value }) => [name, value]));
}
