import type { CDPSession } from 'playwright-core';

/** Between two looks at what the renderer runs, in microseconds. */
const INTERVAL = 50;
/** A look that comes later than this, in microseconds, was held up by other programs: the rest is not ours. */
const LATE = 1_000;

/** CPU time of our own scripts, in ms: what they ran themselves and what the browser did on their call. */
export interface ScriptTime {
  readonly total: number;
  readonly byFunction: ReadonlyMap<string, number>;
}

interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
  readonly children?: readonly number[];
}

export interface CpuProfile {
  readonly nodes: readonly ProfileNode[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

export async function startProfile(session: CDPSession): Promise<void> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  await session.send('Profiler.start');
}

export async function takeProfile(session: CDPSession, origin: string): Promise<ScriptTime> {
  const { profile } = await session.send('Profiler.stop');
  return scriptTimeOf(profile as CpuProfile, origin);
}

/**
 * Time belongs to the script whose function is the innermost on the stack: work of the browser itself (a node that is
 * made, a message that is sent) has no script of its own and so belongs to whoever called it. `fetch` is left out:
 * the page calls it, our copy of answers only stands between.
 */
export function scriptTimeOf(profile: CpuProfile, origin: string): ScriptTime {
  const owners = ownersOf(profile.nodes);
  const byFunction = new Map<string, number>();
  let total = 0;
  profile.samples?.forEach((id, index) => {
    const owner = owners.get(id);
    if (!owner?.callFrame.url.startsWith(origin)) return;
    const time = Math.min(LATE, profile.timeDeltas?.[index + 1] ?? 0) / 1000;
    const { url, functionName, lineNumber } = owner.callFrame;
    const name = `${url.slice(url.lastIndexOf('/') + 1)} ${functionName || `(line ${lineNumber})`}`;
    byFunction.set(name, (byFunction.get(name) ?? 0) + time);
    total += time;
  });
  return { total, byFunction };
}

/** For each node the innermost function with a script that was on the stack; none for the browser's own work. */
function ownersOf(nodes: readonly ProfileNode[]): Map<number, ProfileNode | undefined> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const owners = new Map<number, ProfileNode | undefined>();
  const walk = (node: ProfileNode, above: ProfileNode | undefined): void => {
    const { url, functionName } = node.callFrame;
    const owner = url ? node : functionName === 'fetch' ? undefined : above;
    owners.set(node.id, owner);
    for (const id of node.children ?? []) {
      const child = byId.get(id);
      if (child) walk(child, owner);
    }
  };
  if (nodes[0]) walk(nodes[0], undefined);
  return owners;
}
