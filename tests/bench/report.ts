import type { Calls } from './count-calls';
import type { PageCost } from './page-cost';
import type { ScriptTime } from './script-time';
import { spreadOf } from './spread';
import type { Visit } from './visit';

/** The aims: CPU time of Good Turn's scripts, ms, and heap, bytes. */
const AIMS = { load: 3, arriving: 5, heap: 500_000 };

const PARTS = ['load', 'arriving'] as const;
const PART_NAMES = { load: 'load with 200 responses', arriving: '200 more arriving' };
/** How many functions are named. */
const NAMED_MAX = 25;

interface Pair {
  readonly withIt: Visit<PageCost>;
  readonly without: Visit<PageCost>;
}

export function linesOfCalls(visits: readonly Visit<Calls>[], namesFunctions: boolean): string[] {
  const lines = ['', `Function calls inside Good Turn (precise coverage, ${visits.length} runs)`];
  for (const part of PARTS) {
    const totals = visits.map((one) => one[part].total);
    const { median, least, most } = spreadOf(totals);
    const same = least === most ? 'identical in every run' : `from ${least} to ${most}`;
    lines.push(lineOf(PART_NAMES[part], `${median} calls`, same));
    if (namesFunctions)
      lines.push(
        ...namedLines(
          visits.map((one) => one[part].byFunction),
          0,
        ),
      );
  }
  return lines;
}

export function linesOfTime(visits: readonly Visit<ScriptTime>[], namesFunctions: boolean): string[] {
  const lines = ['', `Script CPU of Good Turn (profiler, ${visits.length} runs)`];
  for (const part of PARTS) {
    const totals = visits.map((one) => one[part].total);
    lines.push(
      lineOf(
        PART_NAMES[part],
        ms(spreadOf(totals).median),
        spreadWords(totals, ms),
        aimWords(totals, AIMS[part], ms),
      ),
    );
    if (namesFunctions)
      lines.push(
        ...namedLines(
          visits.map((one) => one[part].byFunction),
          2,
        ),
      );
  }
  return lines;
}

export function linesOfCost(pairs: readonly Pair[]): string[] {
  const lines = ['', `With minus without, in turns (renderer's own counters, ${pairs.length} pairs)`];
  const differences = (part: (typeof PARTS)[number], what: keyof PageCost): number[] =>
    pairs.map(({ withIt, without }) => withIt[part][what] - without[part][what]);
  for (const part of PARTS) {
    for (const what of ['script', 'task'] as const) {
      const values = differences(part, what);
      const name = `${PART_NAMES[part]}, ${what}`;
      const aim = what === 'script' ? aimWords(values, AIMS[part], ms) : '';
      lines.push(lineOf(name, ms(spreadOf(values).median), spreadWords(values, ms), aim));
    }
  }
  for (const part of PARTS) {
    const values = differences(part, 'heap');
    const name = part === 'load' ? 'heap with 200 responses' : 'heap with 400 responses';
    lines.push(
      lineOf(name, mb(spreadOf(values).median), spreadWords(values, mb), aimWords(values, AIMS.heap, mb)),
    );
  }
  return lines;
}

function namedLines(runs: readonly ReadonlyMap<string, number>[], digits: number): string[] {
  const sums = new Map<string, number>();
  for (const run of runs) for (const [name, value] of run) sums.set(name, (sums.get(name) ?? 0) + value);
  return [...sums]
    .sort(([, a], [, b]) => b - a)
    .slice(0, NAMED_MAX)
    .map(([name, sum]) => `    ${(sum / runs.length).toFixed(digits).padStart(9)}  ${name}`);
}

function lineOf(name: string, value: string, ...more: readonly string[]): string {
  return `  ${name.padEnd(34)} ${value.padStart(12)}   ${more.filter(Boolean).join('; ')}`;
}

function spreadWords(values: readonly number[], print: (value: number) => string): string {
  const { low, high } = spreadOf(values);
  return `half of the runs from ${print(low)} to ${print(high)}`;
}

function aimWords(values: readonly number[], aim: number, print: (value: number) => string): string {
  return `aim ${print(aim)}: ${spreadOf(values).median <= aim ? 'met' : 'not met'}`;
}

function ms(value: number): string {
  return `${value.toFixed(2)} ms`;
}

function mb(value: number): string {
  return `${(value / 1_000_000).toFixed(2)} MB`;
}
