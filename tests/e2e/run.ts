/**
 * `npm run e2e`: runs the journeys, two at a time, each in a real browser of its own.
 * `-- NAME` runs only those whose name holds NAME; `-- --report=FILE` leaves the counts as JSON; `-- --firefox` runs
 * those in Firefox instead of those in Chromium; `-- --both` runs all.
 */
import { readdir, writeFile } from 'node:fs/promises';
import type { Journey } from './journey';

/** A journey that hangs is a failure, and must not take the whole run with it. */
const JOURNEY_MAX_MS = 400_000;

const args = process.argv.slice(2);
const reportFile = args.find((arg) => arg.startsWith('--report='))?.slice('--report='.length);
const browser = args.includes('--firefox') ? 'firefox' : undefined;
const isBoth = args.includes('--both');
const wanted = args.filter((arg) => !arg.startsWith('--'));

const folder = new URL('./journeys/', import.meta.url);
const files = (await readdir(folder)).filter((file) => file.endsWith('.ts')).sort();
const journeys: Journey[] = [];
for (const file of files) {
  const module: { journeys: readonly Journey[] } = await import(new URL(file, folder).href);
  journeys.push(...module.journeys);
}
const chosen = journeys.filter(
  ({ name, browser: own }) =>
    (isBoth || own === browser) && (wanted.length === 0 || wanted.some((part) => name.includes(part))),
);

let passed = 0;
let failed = 0;
const toTryAlone: Journey[] = [];
/**
 * Journeys wait more than they work, each in a browser of its own: two at a time. One of the two begins with those in
 * Firefox, which takes more of the machine while it starts; the other one with the long ones, of which the last would
 * otherwise go on alone.
 */
const isFirefox = (journey: Journey): boolean => journey.browser === 'firefox';
const queue = [
  ...chosen.filter(isFirefox),
  ...chosen.filter((journey) => !isFirefox(journey) && !journey.isLong),
  ...chosen.filter((journey) => !isFirefox(journey) && journey.isLong),
];
await Promise.all([runThem(() => queue.shift()), runThem(() => queue.pop())]);
for (const journey of toTryAlone) await runOne(journey, true);
if (chosen.length === 0) console.log('no journey has such a name');
if (reportFile) {
  const report = { numPassedTests: passed, numFailedTests: failed, success: failed === 0 && passed > 0 };
  await writeFile(reportFile, JSON.stringify(report));
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);

/** Runs one journey after the other until none waits. */
async function runThem(next: () => Journey | undefined): Promise<void> {
  for (let journey = next(); journey; journey = next()) await runOne(journey, false);
}

/**
 * What fails while another journey runs beside it is told, and tried once more alone when the others are done: it
 * may only have been too slow for a wait. What fails alone is a failure.
 */
async function runOne(journey: Journey, alone: boolean): Promise<void> {
  const startedAt = performance.now();
  try {
    await withinTime(journey);
    passed += 1;
    console.log(`ok      ${journey.name} (${Math.round((performance.now() - startedAt) / 1000)} s)`);
  } catch (error) {
    if (alone) failed += 1;
    else toTryAlone.push(journey);
    console.log(`${alone ? 'FAILED ' : 'AGAIN  '} ${journey.name}`);
    console.log(error instanceof Error ? (error.stack ?? error.message) : error);
  }
}

async function withinTime({ name, run }: Journey): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`${name}: not done after ${JOURNEY_MAX_MS / 1000} s`)),
      JOURNEY_MAX_MS,
    );
  });
  try {
    await Promise.race([run(), tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
