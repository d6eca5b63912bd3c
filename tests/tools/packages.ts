/**
 * `npm run packages`: what ships, looked at from outside. Prints one line for each figure and fails when one is missed:
 * two builds of each browser are byte-equal, so are their zips, and no package that ships has a known weakness.
 */
import { spawnSync } from 'node:child_process';
import { BROWSERS, buildFor, sha256 } from './packages/built-files';
import { readRuntimePackages } from './packages/runtime-packages';
import { zipOf } from './packages/zip-of';

let failed = 0;
const tell = (isGood: boolean, words: string): void => {
  if (!isGood) failed += 1;
  console.log(`${isGood ? 'ok      ' : 'FAILED  '}${words}`);
};

const fingerprintOf = (files: ReturnType<typeof buildFor>): string =>
  files.map(({ path, bytes }) => `${path} ${sha256(bytes)}`).join('\n');

for (const browser of BROWSERS) {
  const [first, second] = [buildFor(browser), buildFor(browser)];
  tell(
    fingerprintOf(first) === fingerprintOf(second),
    `${browser}: two builds are equal, ${first.length} files`,
  );
  const [zip, again] = [sha256(zipOf(first)), sha256(zipOf(second))];
  tell(zip === again, `${browser}: two zips are equal, sha256 ${zip}`);
}

const packages = readRuntimePackages();
tell(packages.length <= 6, `${packages.length} of at most 6 packages ship: ${packages.join(', ')}`);

const audit = spawnSync('npm', ['audit', '--omit=dev', '--json'], { encoding: 'utf8' });
const weaknesses = readWeaknesses(audit.stdout);
// A registry that cannot be asked says nothing about the packages.
if (weaknesses === undefined) console.log('not asked  npm audit: this registry answers no audits');
else tell(weaknesses === 0, `npm audit --omit=dev: ${weaknesses} known weaknesses`);
process.exitCode = failed === 0 ? 0 : 1;

/** How many; undefined when the registry gave no answer. */
function readWeaknesses(text: string): number | undefined {
  try {
    const { metadata }: { metadata?: { vulnerabilities?: { total?: number } } } = JSON.parse(text);
    return metadata?.vulnerabilities?.total;
  } catch {
    return undefined;
  }
}
