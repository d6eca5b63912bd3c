import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { listFiles } from '../../tools/packages/built-files';
import { zipOf } from '../../tools/packages/zip-of';

const BUILT = '.output/firefox-mv3';

/** Under this name our pages keep by how many ms their clock was moved while Firefox ran. */
export const MOVED = 'clock moved';

/** A page of our own origin that does nothing by itself and wakes nobody. */
export const QUIET_PAGE = 'quiet.html';
const QUIET = '<!doctype html><meta charset="utf-8"><title>Quiet</title><h1>Quiet</h1>';

/**
 * Packs the built extension as Firefox installs it for good, into `file`. What differs from what ships: a
 * script before all others of ours that sets the clock of background and pages so many ms ahead, and one quiet page.
 */
export async function packExtension(file: string, ahead: number): Promise<void> {
  const files = listFiles(BUILT).map(({ path, bytes }) => ({ path, bytes: changed(path, bytes) }));
  if (files.length === 0) throw new Error(`There is no built extension in ${BUILT}: run "npm run build".`);
  const clock = `{
    const realNow = Date.now.bind(Date);
    Date.now = () => realNow() + ${ahead} + Number(localStorage.getItem(${JSON.stringify(MOVED)}));
  }`;
  await mkdir(dirname(file), { recursive: true });
  const added = { 'clock.js': clock, [QUIET_PAGE]: QUIET };
  for (const [path, text] of Object.entries(added)) files.push({ path, bytes: Buffer.from(text) });
  await writeFile(file, zipOf(files));
}

function changed(path: string, bytes: Uint8Array): Uint8Array {
  const text = () => Buffer.from(bytes).toString('utf8');
  if (path.endsWith('.html'))
    return Buffer.from(text().replace('<head>', '<head><script src="/clock.js"></script>'));
  if (path !== 'manifest.json') return bytes;
  const manifest: { background: { scripts: string[] } } = JSON.parse(text());
  manifest.background.scripts.unshift('clock.js');
  return Buffer.from(JSON.stringify(manifest));
}
