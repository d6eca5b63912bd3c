/**
 * `npm test`: every check of the project, ending with how long each took and a plain line `N passed, N failed`.
 * A step that breaks is counted and the others still run, so that one run tells everything that is wrong.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { findBrowser } from '../e2e/browser';
import { findFirefox } from '../e2e/firefox/launch-firefox';

interface Outcome {
  passed: number;
  failed: number;
}

interface Step {
  name: string;
  command: readonly string[];
  /** Where the step leaves its counts as JSON; without it the step itself counts as one test. */
  report?: string;
}

const reportSchema = z.object({ numPassedTests: z.int(), numFailedTests: z.int(), success: z.boolean() });

// Found, or installed, once and before anything else: several steps need them, some of them side by side.
try {
  console.log(`browsers: ${findBrowser()}, ${findFirefox()}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.log('0 passed, 1 failed');
  process.exit(1);
}

const reports = await mkdtemp(join(tmpdir(), 'good-turn-'));
const unitReport = join(reports, 'unit.json');
const journeysReport = join(reports, 'journeys.json');

/** What comes one after the other. */
type Lane = readonly Step[];

/** What runs side by side; each part waits for the one before it: the tests look at what was built. */
const PARTS: readonly (readonly Lane[])[] = [
  [
    [
      { name: 'types', command: ['npm', 'run', '-s', 'types'] },
      { name: 'lint and format', command: ['npm', 'run', '-s', 'lint'] },
      { name: 'unused code', command: ['npm', 'run', '-s', 'unused'] },
    ],
    [
      { name: 'build for Chromium, Firefox, Edge and Safari', command: ['npm', 'run', '-s', 'build'] },
      { name: 'sizes', command: ['npm', 'run', '-s', 'size'] },
      { name: 'Firefox package lint', command: ['npm', 'run', '-s', 'lint:firefox'] },
    ],
  ],
  [
    [
      {
        name: 'unit, component and architecture tests',
        command: [
          'npx',
          'vitest',
          'run',
          '--config',
          'tests/vitest.config.ts',
          '--reporter=default',
          '--reporter=json',
          `--outputFile.json=${unitReport}`,
        ],
        report: unitReport,
      },
    ],
  ],
  [
    [
      {
        name: 'journeys in Chromium and Firefox',
        command: ['npm', 'run', '-s', 'e2e', '--', '--both', `--report=${journeysReport}`],
        report: journeysReport,
      },
    ],
  ],
];

const total: Outcome = { passed: 0, failed: 0 };
const broken: string[] = [];
const seconds: string[] = [];
for (const lanes of PARTS) await Promise.all(lanes.map((lane) => runLane(lane, lanes.length === 1)));
await rm(reports, { recursive: true });

console.log(`\nseconds: ${seconds.join(', ')}`);
if (broken.length > 0) console.log(`\nbroken: ${broken.join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

async function runLane(lane: Lane, isAlone: boolean): Promise<void> {
  for (const step of lane) {
    const startedAt = performance.now();
    const code = await (isAlone ? runAloud(step) : runTogether(step));
    const outcome = await readOutcome(step, code);
    total.passed += outcome.passed;
    total.failed += outcome.failed;
    if (outcome.failed > 0) broken.push(step.name);
    seconds.push(`${step.name} ${Math.round((performance.now() - startedAt) / 1000)}`);
  }
}

/** Exit code of a command whose output goes straight to ours. */
function runAloud({ name, command: [file = '', ...args] }: Step): Promise<number> {
  console.log(`\n== ${name}`);
  return codeOf(spawn(file, args, { stdio: ['ignore', 'inherit', 'inherit'] }));
}

/** Exit code of a command that others run beside: what it says is said whole once it is done. */
async function runTogether({ name, command: [file = '', ...args] }: Step): Promise<number> {
  const child = spawn(file, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => said.push(part));
  const code = await codeOf(child);
  console.log(`\n== ${name}`);
  process.stdout.write(Buffer.concat(said));
  return code;
}

function codeOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => {
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

async function readOutcome(step: Step, code: number): Promise<Outcome> {
  if (!step.report) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  try {
    const { numPassedTests, numFailedTests, success } = reportSchema.parse(
      JSON.parse(await readFile(step.report, 'utf8')),
    );
    // A suite that could not even be loaded fails the run without a failed test.
    const failed = numFailedTests === 0 && (code !== 0 || !success) ? 1 : numFailedTests;
    return { passed: numPassedTests, failed };
  } catch {
    console.error(`${step.name}: the step ended without a report (exit code ${code})`);
    return { passed: 0, failed: 1 };
  }
}
