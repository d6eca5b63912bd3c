import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Machine } from './machine';

type Stopped = Pick<Machine, 'buildDir' | 'profileDir'>;

/**
 * Puts a line before everything that the copy of the build runs, as an update would; the browser must not run. Returns
 * how it is taken away again.
 */
export async function runFirst(machine: Stopped, line: string): Promise<() => Promise<void>> {
  const { buildDir } = machine;
  const files = [join(buildDir, 'background.js')];
  for (const file of await readdir(join(buildDir, 'chunks'))) {
    if (file.endsWith('.js')) files.push(join(buildDir, 'chunks', file));
  }
  const before = new Map<string, string>();
  for (const file of files) {
    const text = await readFile(file, 'utf8');
    before.set(file, text);
    await writeFile(file, `${line}\n${text}`);
  }
  await update(machine, '1');
  return async () => {
    for (const [file, text] of before) await writeFile(file, text);
    await update(machine, '2');
  };
}

/** The browser keeps a worker's script until the extension has a newer version, and runs the kept one first even then. */
async function update({ buildDir, profileDir }: Stopped, step: string): Promise<void> {
  const file = join(buildDir, 'manifest.json');
  const manifest: { version: string } = JSON.parse(await readFile(file, 'utf8'));
  const version = `${manifest.version.split('.').slice(0, 3).join('.')}.${step}`;
  await writeFile(file, JSON.stringify({ ...manifest, version }));
  await rm(join(profileDir, 'Default/Service Worker'), { recursive: true, force: true });
}
