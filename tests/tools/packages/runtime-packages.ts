import { readFileSync } from 'node:fs';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly devOptional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly link?: boolean;
}

/** Every package of the lock file by its place in node_modules, the project itself left out. */
export function readLocked(): readonly (readonly [place: string, locked: Locked])[] {
  const lock: { packages: Record<string, Locked> } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  return Object.entries(lock.packages).filter(([place]) => place !== '');
}

/** The packages that ship with the extension, those that they bring along included, as "dexie 4.4.7". */
export function readRuntimePackages(): readonly string[] {
  return readLocked()
    .filter(([, { dev, optional, devOptional }]) => !dev && !optional && !devOptional)
    .map(([place, { version }]) => `${place.replace(/^.*node_modules\//, '')} ${version}`);
}
