/**
 * `npm run mutation`: changes the pure modules in a thousand small ways and tells which changes no test noticed.
 * `-- NAME` takes only the groups whose name holds NAME. The reports stay in .artifacts/mutation.
 */
import { relative } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { MUTATION_GROUPS, type MutationGroup } from '../mutation/groups';

const wanted = process.argv.slice(2);
const groups = MUTATION_GROUPS.filter(
  ({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)),
);

for (const group of groups) {
  const score = await scoreOf(group);
  const isEnough = score >= group.least;
  const words = `${score.toFixed(1)} % of the changes noticed, at least ${group.least} %`;
  console.log(`${isEnough ? 'ok    ' : 'FAILED'}  ${group.name}: ${words}`);
  if (!isEnough) process.exitCode = 1;
}
if (groups.length === 0) process.exitCode = 1;

/** Percent of the changes that made a test fail or never end; prints the others. */
async function scoreOf({ name, mutate, tests, isApart = false }: MutationGroup): Promise<number> {
  process.env.MUTATION_TESTS = tests.join('\n');
  process.env.MUTATION_APART = isApart ? 'yes' : 'no';
  const results = await new Stryker({
    configFile: 'tests/mutation/stryker.config.json',
    mutate: [...mutate],
    jsonReporter: { fileName: `.artifacts/mutation/${name.replace(/\W+/g, '-')}.json` },
  }).runMutationTest();
  // What runs once while a file is loaded cannot be exchanged for one test: those are ignored.
  const tried = results.filter(({ status }) => status !== 'Ignored');
  const unnoticed = tried.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
  for (const { status, fileName, location, replacement } of unnoticed) {
    console.log(`  ${status} ${relative('.', fileName)}:${location.start.line} ${replacement ?? ''}`);
  }
  console.log(`  ${tried.length - unnoticed.length} of ${tried.length}`);
  return tried.length === 0 ? 0 : (100 * (tried.length - unnoticed.length)) / tried.length;
}
