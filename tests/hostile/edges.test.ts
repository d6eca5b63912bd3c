import { beforeAll, describe, expect, it } from 'vitest';
import { FUZZ_TARGETS } from './fuzz-targets';
import { listEdges } from './list-edges';
import { listReached, type Reached } from './list-reached';
import { runTarget } from './run-target';

const RUNS = 200;
const SEED = 20_261_121;

describe('what makes something of the words of strangers', () => {
  const edges = listEdges();
  let reached: Reached;
  beforeAll(async () => {
    reached = await listReached(async () => {
      for (const target of FUZZ_TARGETS) await runTarget(target, RUNS, SEED);
    });
  });

  it('is found by its name and by what it takes', () => {
    const names = edges.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['parseCount', 'readState', 'parseRoute', 'isSaidTopic']));
    expect(names).not.toContain('say');
    expect(names.length).toBeGreaterThan(100);
  });

  it.each(edges.map(({ path, name }) => [path, name]))('is tried at random: %s, %s', (path, name) => {
    expect(reached.get(path)).toContain(name);
  });

  it('is not taken for tried when it never ran', () => {
    expect(reached.get('components/ledger/route.ts')).not.toContain('noSuchFunction');
  });
});
