import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { JSDOM, VirtualConsole } from 'jsdom';
import { readPage } from '../../lib/medium/read-page';

const USAGE = 'Usage: npm run -s read -- FILE --url URL';

function fail(line: string): never {
  process.stderr.write(`${line}\n`);
  process.exit(2);
}

function readArguments(): { file: string; url: string } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { url: { type: 'string' } },
    });
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0 || !values.url || !URL.canParse(values.url)) fail(USAGE);
    return { file, url: values.url };
  } catch {
    fail(USAGE);
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    fail(`Cannot read ${file}. ${USAGE}`);
  }
}

const { file, url } = readArguments();
// Nothing of the page runs or is fetched: jsdom's defaults.
const { document } = new JSDOM(readText(file), {
  url: 'https://medium.com/',
  virtualConsole: new VirtualConsole(),
}).window;
process.stdout.write(`${JSON.stringify(readPage(document, url), null, 2)}\n`);
