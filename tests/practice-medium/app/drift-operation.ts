import type { DriftName } from '../drift';

/** The name under which an operation travels. */
export function driftOperationName(name: string, drift: DriftName | undefined): string {
  return drift === 'operations-renamed' ? `${name}V9` : name;
}
