/**
 * `npm run bench`: what Good Turn costs on a page with 200 responses and while 200 more arrive, told by the browser's
 * own counters: calls of functions, CPU time, heap. Never wall time. Visits with and without it take turns.
 * `-- --runs=N` sets the number of pairs, `-- --functions` names the functions that cost most.
 */
import { existsSync } from 'node:fs';
import { openBenchStage } from './bench-stage';
import { startCounting, takeCalls } from './count-calls';
import { measureCost } from './page-cost';
import { linesOfCalls, linesOfCost, linesOfTime } from './report';
import { startProfile, takeProfile } from './script-time';
import { visit } from './visit';

const args = process.argv.slice(2);
const runs = Number(args.find((arg) => arg.startsWith('--runs='))?.slice('--runs='.length) ?? 9);
const namesFunctions = args.includes('--functions');
const extensionDir = '.output/chrome-mv3';
if (!existsSync(extensionDir))
  throw new Error(`No built extension in ${extensionDir}: run "npm run build" first.`);

const stage = await openBenchStage(extensionDir);
try {
  const { address, origin, withIt, without } = stage;
  const counting = {
    start: startCounting,
    take: (session: Parameters<typeof takeCalls>[0]) => takeCalls(session, origin),
  };
  const profiling = {
    start: startProfile,
    take: (session: Parameters<typeof takeProfile>[0]) => takeProfile(session, origin),
  };
  // The first visits fill caches of the disk and of the worker; they do not count.
  await visit(withIt, address, measureCost());
  await visit(without, address, measureCost());

  const calls = [];
  for (let run = 0; run < 3; run += 1) calls.push(await visit(withIt, address, counting));
  const times = [];
  for (let run = 0; run < Math.ceil(runs / 2); run += 1) times.push(await visit(withIt, address, profiling));
  const costs = [];
  for (let run = 0; run < runs; run += 1) {
    const a = await visit(withIt, address, measureCost());
    const b = await visit(without, address, measureCost());
    costs.push({ withIt: a, without: b });
  }
  const lines = [
    ...linesOfCalls(calls, namesFunctions),
    ...linesOfTime(times, namesFunctions),
    ...linesOfCost(costs),
  ];
  console.log(lines.join('\n'));
} finally {
  await stage.close();
}
