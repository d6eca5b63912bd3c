/**
 * `npm run lint:firefox`: Mozilla's own lint of the package for Firefox. Fails on an error, on a warning that
 * docs/security.md does not explain, and on an explanation whose warning is gone.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { compareWarnings, readExplained } from './firefox-lint/compare-warnings';

const findingSchema = z.object({ code: z.string(), message: z.string(), file: z.optional(z.string()) });
const reportSchema = z.object({
  errors: z.array(findingSchema),
  warnings: z.array(findingSchema),
});

const { stdout, stderr } = spawnSync(
  'npx',
  ['web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--self-hosted', '--output', 'json'],
  { encoding: 'utf8', maxBuffer: 100_000_000 },
);
const { errors, warnings } = readReport();
const faults = [
  ...errors.map(({ code, message, file }) => `error: ${code} in ${file ?? 'the package'}: ${message}`),
  ...compareWarnings(warnings, readExplained(readFileSync('docs/security.md', 'utf8'))),
];
for (const fault of faults) console.log(`FAILED  ${fault}`);
console.log(
  `web-ext lint: ${errors.length} errors, ${warnings.length} warnings, ${faults.length} faults; docs/security.md explains the warnings`,
);
process.exitCode = faults.length === 0 ? 0 : 1;

function readReport(): z.infer<typeof reportSchema> {
  try {
    return reportSchema.parse(JSON.parse(stdout));
  } catch {
    console.error(`web-ext lint gave no report.\n${stderr}`);
    process.exit(1);
  }
}
