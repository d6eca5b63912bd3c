import { readdir } from 'node:fs/promises';
import type { Fault } from './fault';

/** All faults, in the order of their files. */
export async function listFaults(): Promise<readonly Fault[]> {
  const folder = new URL('./cases/', import.meta.url);
  const faults: Fault[] = [];
  for (const file of (await readdir(folder)).sort()) {
    const module: { faults: readonly Fault[] } = await import(new URL(file, folder).href);
    faults.push(...module.faults);
  }
  return faults;
}
