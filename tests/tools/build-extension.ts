import { spawnSync } from 'node:child_process';

/** Builds the extension for Chromium. Ends the program when that fails: there is nothing to show then. */
export function buildExtension(): void {
  const { status } = spawnSync('npx', ['wxt', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status === 0) return;
  console.error('The extension could not be built.');
  process.exit(1);
}
