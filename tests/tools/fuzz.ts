/**
 * `npm run fuzz`: tries everything that takes the words of strangers a million times, with a seed of its own each time.
 * `-- --runs=N` tries N times in all, `-- --seed=N` repeats a run, `-- NAME` takes only targets whose name holds NAME.
 */
import { FUZZ_TARGETS } from '../hostile/fuzz-targets';
import { runTarget, shareRuns } from '../hostile/run-target';
import './set-english';

const args = process.argv.slice(2);
const numberOf = (name: string): number | undefined => {
  const arg = args.find((one) => one.startsWith(`--${name}=`));
  return arg === undefined ? undefined : Number(arg.slice(name.length + 3));
};
const wanted = args.filter((arg) => !arg.startsWith('--'));
const seed = numberOf('seed') ?? Date.now() % 2 ** 31;
const targets = FUZZ_TARGETS.filter(
  ({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)),
);

let tried = 0;
let broken = 0;
for (const [target, runs] of shareRuns(targets, numberOf('runs') ?? 1_000_000)) {
  const found = await runTarget(target, runs, seed);
  tried += runs;
  if (found !== undefined) broken += 1;
  console.log(`${found === undefined ? 'ok    ' : 'FAILED'}  ${target.name} (${runs})`);
  if (found !== undefined) console.log(found);
}
console.log(
  `${tried} runs of ${targets.length} targets with seed ${seed}: ${broken} throws or wrong answers`,
);
process.exitCode = broken === 0 && targets.length > 0 ? 0 : 1;
