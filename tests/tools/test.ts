/**
 * `npm test`: every check of the project, one after the other, ending with a plain line `N passed, N failed`.
 * A step that breaks is counted and the others still run, so that one run tells everything that is wrong.
 */
import { spawn } from 'node:child_process';
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

const STEPS: readonly Step[] = [
  { name: 'types', command: ['npm', 'run', '-s', 'types'] },
  { name: 'lint and format', command: ['npm', 'run', '-s', 'lint'] },
  { name: 'unused code', command: ['npm', 'run', '-s', 'unused'] },
  // Before the tests: they look at the built manifest too.
  { name: 'build for Chromium, Firefox, Edge and Safari', command: ['npm', 'run', '-s', 'build'] },
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
  { name: 'sizes', command: ['npm', 'run', '-s', 'size'] },
  { name: 'Firefox package lint', command: ['npm', 'run', '-s', 'lint:firefox'] },
  {
    name: 'journeys in Chromium and Firefox',
    command: ['npm', 'run', '-s', 'e2e', '--', '--both', `--report=${journeysReport}`],
    report: journeysReport,
  },
];

/** Exit code of a command whose output goes straight to ours. */
function run(command: readonly string[]): Promise<number> {
  const [file = '', ...args] = command;
  return new Promise((resolve) => {
    const child = spawn(file, args, { stdio: ['ignore', 'inherit', 'inherit'] });
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

const total: Outcome = { passed: 0, failed: 0 };
const broken: string[] = [];
for (const step of STEPS) {
  console.log(`\n== ${step.name}`);
  const outcome = await readOutcome(step, await run(step.command));
  total.passed += outcome.passed;
  total.failed += outcome.failed;
  if (outcome.failed > 0) broken.push(step.name);
}
await rm(reports, { recursive: true });

if (broken.length > 0) console.log(`\nbroken: ${broken.join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
