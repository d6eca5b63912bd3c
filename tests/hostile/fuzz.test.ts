import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FuzzTarget } from './fuzz-target';
import { FUZZ_TARGETS } from './fuzz-targets';
import { runTarget, shareRuns } from './run-target';

/** All targets together; `npm run fuzz` runs ten times as many. */
const RUNS = 100_000;
const SEED = 20_261_121;

describe('what takes the words of strangers', () => {
  const runs = shareRuns(FUZZ_TARGETS, RUNS);

  it('is tried a hundred thousand times in all', () => {
    expect([...runs.values()].reduce((sum, some) => sum + some, 0)).toBeGreaterThanOrEqual(RUNS);
  });

  it.each(FUZZ_TARGETS.map((target) => [target.name, target] as const))('%s', async (_, target) => {
    expect(await runTarget(target, runs.get(target) ?? 0, SEED)).toBeUndefined();
  });
});

describe('a target', () => {
  const targetOf = (property: FuzzTarget['property']): FuzzTarget => ({
    name: 'made up',
    share: 1,
    property,
  });

  it('that throws is told with its smallest example', async () => {
    const throwing = targetOf(
      fc.property(fc.nat(), (number) => {
        if (number > 9) throw new Error('too large');
      }),
    );
    expect(await runTarget(throwing, 100, SEED)).toContain('Counterexample: [10]');
  });

  it('that changes a prototype is told', async () => {
    const polluting = targetOf(
      fc.property(fc.constant('polluted'), (key) => {
        Object.defineProperty(Object.prototype, key, { value: 1, configurable: true });
      }),
    );
    const found = await runTarget(polluting, 1, SEED);
    Reflect.deleteProperty(Object.prototype, 'polluted');
    expect(found).toBe('a prototype was changed');
  });
});
