import { defineConfig, mergeConfig } from 'vitest/config';
import unit from '../vitest.config';

/** The unit tests of one group, told in MUTATION_TESTS by `npm run mutation`, in a copy of the project. */
const tests = (process.env.MUTATION_TESTS ?? '').split('\n');
/** Else the files of tests share what they import, which is quicker: every change has a worker of its own all the same. */
const isolate = process.env.MUTATION_APART === 'yes';

export default mergeConfig(
  { ...unit, test: { ...unit.test, include: tests } },
  defineConfig({
    root: new URL('../..', import.meta.url).pathname,
    test: { setupFiles: ['tests/mutation/few-runs.ts'], maxWorkers: 1, isolate },
  }),
);
