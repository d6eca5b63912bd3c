import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const BUILT = '.output/firefox-mv3';
const PAGES = ['popup.html', 'ledger.html', 'welcome.html'];

/**
 * Packs the built extension as Firefox installs it for good, into `file`. The one difference to what ships is a script
 * before all others of ours that sets the clock of background and pages so many ms ahead.
 */
export async function packExtension(file: string, ahead: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'good-turn-firefox-'));
  try {
    const copy = join(folder, 'copy');
    await cp(BUILT, copy, { recursive: true });
    await writeFile(
      join(copy, 'clock.js'),
      `{ const realNow = Date.now.bind(Date); Date.now = () => realNow() + ${ahead}; }`,
    );
    const manifestFile = join(copy, 'manifest.json');
    const manifest: { background: { scripts: string[] } } = JSON.parse(await readFile(manifestFile, 'utf8'));
    manifest.background.scripts.unshift('clock.js');
    await writeFile(manifestFile, JSON.stringify(manifest));
    for (const page of PAGES) {
      const html = await readFile(join(copy, page), 'utf8');
      await writeFile(join(copy, page), html.replace('<head>', '<head><script src="/clock.js"></script>'));
    }
    const packed = spawnSync(
      'npx',
      ['web-ext', 'build', '--source-dir', copy, '--artifacts-dir', folder, '--filename', 'packed.xpi'],
      { encoding: 'utf8' },
    );
    if (packed.status !== 0) throw new Error(`Good Turn could not be packed: ${packed.stderr}`);
    await cp(join(folder, 'packed.xpi'), file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
