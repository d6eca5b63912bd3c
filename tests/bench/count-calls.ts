import type { CDPSession } from 'playwright-core';

/** How often each function of one script was called; the script's own top level counts as one call. */
export interface Calls {
  readonly total: number;
  readonly byFunction: ReadonlyMap<string, number>;
}

/** Counts calls from now on, through every load of this page. V8's precise coverage sees each of them. */
export async function startCounting(session: CDPSession): Promise<void> {
  await session.send('Profiler.enable');
  await session.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
}

/** The calls since the last time, in scripts whose address holds `origin`. */
export async function takeCalls(session: CDPSession, origin: string): Promise<Calls> {
  const { result } = await session.send('Profiler.takePreciseCoverage');
  const byFunction = new Map<string, number>();
  for (const { url, functions } of result) {
    if (!url.startsWith(origin)) continue;
    const file = url.slice(url.lastIndexOf('/') + 1);
    for (const { functionName, ranges } of functions) {
      const count = ranges[0]?.count ?? 0;
      if (count === 0) continue;
      const name = `${file} ${functionName || `(at ${ranges[0]?.startOffset})`}`;
      byFunction.set(name, (byFunction.get(name) ?? 0) + count);
    }
  }
  return { total: [...byFunction.values()].reduce((sum, count) => sum + count, 0), byFunction };
}
