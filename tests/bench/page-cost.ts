import type { CDPSession } from 'playwright-core';
import type { Measure } from './visit';

/** What one part of a visit has cost. */
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
  let begun: ReadonlyMap<string, number> = new Map();
  return {
    async start(session, part) {
      await session.send('Performance.enable', { timeDomain: 'threadTicks' });
      // The page gets a renderer of its own, whose counters begin with it.
      begun = part === 'load' ? new Map() : await readCounters(session);
    },
    async take(session) {
      const counters = await readCounters(session);
      const spent = (name: string): number => ((counters.get(name) ?? 0) - (begun.get(name) ?? 0)) * 1000;
      await session.send('HeapProfiler.enable');
      await session.send('HeapProfiler.collectGarbage');
      await session.send('HeapProfiler.collectGarbage');
      const after = await readCounters(session);
      return {
        script: spent('ScriptDuration'),
        task: spent('TaskDuration'),
        heap: after.get('JSHeapUsedSize') ?? 0,
      };
    },
  };
}

async function readCounters(session: CDPSession): Promise<ReadonlyMap<string, number>> {
  const { metrics } = await session.send('Performance.getMetrics');
  return new Map(metrics.map(({ name, value }) => [name, value]));
}
