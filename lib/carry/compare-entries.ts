import type { Entry } from '../ledger/entry';
import { contentOf } from '../ledger/entry-order';

/** How the entries of a file stand to those of the ledger. */
export interface Comparison {
  /** The ledger lacks these: they are what an import adds. Each id once. */
  readonly fresh: readonly Entry[];
  /** In both, and the same. */
  readonly same: number;
  /** In both, under one id, with another content: the ledger keeps its own. */
  readonly different: readonly Entry[];
}

/**
 * Compares a file with the ledger. Nothing of the ledger is ever replaced.
 * @param held entries of the ledger by id; others than those of the file do not matter.
 * @param isSameById a spreadsheet's rows have ids made from their content: the same id is the same row, even when its
 * moment, unknown in the sheet, was taken to be that of the reading.
 */
export function compareEntries(
  held: ReadonlyMap<string, Entry>,
  incoming: readonly Entry[],
  isSameById = false,
): Comparison {
  const fresh = new Map<string, Entry>();
  const different: Entry[] = [];
  let same = 0;
  for (const entry of incoming) {
    const twin = held.get(entry.id) ?? fresh.get(entry.id);
    if (twin === undefined) fresh.set(entry.id, entry);
    else if (isSameById || contentOf(twin) === contentOf(entry)) same += 1;
    else different.push(entry);
  }
  return { fresh: [...fresh.values()], same, different };
}
