import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A browser that journeys need, and where it may be. */
export interface Program {
  /** What a person calls it. */
  readonly title: string;
  /** The environment variable that names its file and comes before everything else. */
  readonly variable: string;
  /** Files that are tried before the PATH; an empty one is passed over. */
  readonly files?: readonly string[];
  /** Names on the PATH. */
  readonly names: readonly string[];
  /** Debian's packages, installed when nothing is found and this is root on Debian. */
  readonly packages: readonly string[];
}

/** The file of a browser. @throws one clear line when there is none and none could be installed */
export function findProgram({ title, variable, files = [], names, packages }: Program): string {
  const wanted = process.env[variable];
  if (wanted && existsSync(wanted)) return wanted;
  if (wanted) throw new Error(`No browser at ${variable} (${wanted}).`);
  const listAll = () => [...files, ...listOnPath(names)].filter((path) => path !== '');
  const found = listAll().find(existsSync);
  if (found) return found;
  installPackages(packages);
  const installed = listAll().find(existsSync);
  if (installed) return installed;
  throw new Error(
    `No browser found: set ${variable} to ${title}, or install the package "${packages[0] ?? title}".`,
  );
}

export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function listOnPath(names: readonly string[]): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function installPackages(packages: readonly string[]): void {
  if (!isRoot() || !existsSync('/etc/debian_version')) return;
  try {
    execFileSync('apt-get', ['update', '-q'], { stdio: 'ignore' });
    execFileSync('apt-get', ['install', '-q', '-y', '--no-install-recommends', ...packages], {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  } catch {
    // The caller says in one line what is missing.
  }
}
