import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { ZipFile } from './zip-of';

export const BROWSERS = ['chrome', 'edge', 'firefox', 'safari'] as const;
export type BrowserName = (typeof BROWSERS)[number];

/** Builds for one browser, as `npm run build` does. @throws with the builder's words when that fails */
export function buildFor(browser: BrowserName): readonly ZipFile[] {
  const { status, stderr } = spawnSync('npx', ['wxt', 'build', '--browser', browser, '--mv3'], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`Good Turn could not be built for ${browser}: ${stderr}`);
  return listFiles(`.output/${browser}-mv3`);
}

/** The sources that a reviewer needs to build the same: every file of the repository but the tests. */
export function listSources(): readonly ZipFile[] {
  const { stdout } = spawnSync('git', ['ls-files', '-z'], { encoding: 'utf8' });
  return stdout
    .split('\0')
    .filter((path) => path !== '' && !path.startsWith('tests/') && !path.startsWith('docs/pictures/'))
    .map((path) => ({ path, bytes: readFileSync(path) }));
}

export function listFiles(folder: string): readonly ZipFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: relative(folder, file).split(sep).join('/'), bytes: readFileSync(file) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
