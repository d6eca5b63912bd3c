/** `npm run zip`: builds for each browser and packs it, the same zip for the same files; Firefox gets the sources too. */
import { readFileSync, writeFileSync } from 'node:fs';
import { BROWSERS, buildFor, listSources, sha256 } from './packages/built-files';
import { zipOf } from './packages/zip-of';

const { version }: { version: string } = JSON.parse(readFileSync('package.json', 'utf8'));
const packages = [
  ...BROWSERS.map((browser) => ({ name: browser, files: buildFor(browser) })),
  { name: 'sources', files: listSources() },
];
for (const { name, files } of packages) {
  const zip = zipOf(files);
  const file = `.output/good-turn-${version}-${name}.zip`;
  writeFileSync(file, zip);
  console.log(`${file}  ${files.length} files, ${zip.length} bytes, sha256 ${sha256(zip)}`);
}
