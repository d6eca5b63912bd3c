import fc from 'fast-check';
import type { FuzzTarget } from './fuzz-target';
import { readPrototypes } from './prototypes';

/** How many runs each target gets of a number of runs, at least one each; together at least that number. */
export function shareRuns(targets: readonly FuzzTarget[], runs: number): ReadonlyMap<FuzzTarget, number> {
  const whole = targets.reduce((sum, { share }) => sum + share, 0);
  return new Map(targets.map((target) => [target, Math.ceil((runs * target.share) / whole)]));
}

/**
 * Runs one target.
 * @returns what it found, in the words of fast-check with seed and smallest example; undefined when all held.
 */
export async function runTarget(
  target: FuzzTarget,
  numRuns: number,
  seed: number,
): Promise<string | undefined> {
  const before = readPrototypes();
  const result = await fc.check(target.property as fc.IAsyncProperty<unknown>, { numRuns, seed });
  if (result.failed) return fc.defaultReportMessage(result as fc.RunDetails<unknown>) ?? 'failed';
  return readPrototypes() === before ? undefined : 'a prototype was changed';
}
