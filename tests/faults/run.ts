/**
 * `npm run faults`: breaks the store, the worker, the clock and the permissions in a real browser, and prints one line
 * for each fault with what was measured. `-- --short` tries fewer times; `-- NAME` runs only those whose name holds
 * NAME; `-- --report=FILE` leaves the counts as JSON.
 */
import { writeFile } from 'node:fs/promises';
import { buildExtension } from '../tools/build-extension';
import { listFaults } from './list-faults';
import { within } from './within';

const FAULT_MAX_MS = { short: 120_000, long: 1_200_000 };

const args = process.argv.slice(2);
const length = args.includes('--short') ? 'short' : 'long';
const reportFile = args.find((arg) => arg.startsWith('--report='))?.slice('--report='.length);
const wanted = args.filter((arg) => !arg.startsWith('--'));

const faults = await listFaults();
const chosen = faults.filter(({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)));
// The short run is part of the tests, which have just built it.
if (length === 'long' && !args.includes('--built')) buildExtension();

let passed = 0;
let failed = 0;
for (const { name, run } of chosen) {
  const startedAt = performance.now();
  try {
    const figure = await within(FAULT_MAX_MS[length], run(length));
    passed += 1;
    const seconds = Math.round((performance.now() - startedAt) / 1000);
    console.log(`ok      ${name}${figure === undefined ? '' : `: ${figure}`} (${seconds} s)`);
  } catch (error) {
    failed += 1;
    console.log(`FAILED  ${name}`);
    console.log(error);
  }
}
if (chosen.length === 0) console.log('no fault has such a name');
if (reportFile) {
  const report = { numPassedTests: passed, numFailedTests: failed, success: failed === 0 && passed > 0 };
  await writeFile(reportFile, JSON.stringify(report));
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
