import { Session } from 'node:inspector/promises';

/** Functions that ran, by the file they stand in: `lib/medium/counts.ts` with `parseCount` and others. */
export type Reached = ReadonlyMap<string, ReadonlySet<string>>;

const OWN_FILE = /\/((?:lib|components|entrypoints)\/[^?]+)/;

/** The functions of what is shipped that run while something is done, as the engine itself counts them. */
export async function listReached(act: () => Promise<void>): Promise<Reached> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  await act();
  const { result } = await session.post('Profiler.takePreciseCoverage');
  session.disconnect();
  const reached = new Map<string, Set<string>>();
  for (const { url, functions } of result) {
    const file = OWN_FILE.exec(url)?.[1];
    if (file === undefined) continue;
    const names = reached.get(file) ?? new Set();
    for (const { functionName, ranges } of functions) if (ranges[0]?.count) names.add(functionName);
    reached.set(file, names);
  }
  return reached;
}
