import type { Entry } from './entry';

/**
 * Ids of the entries that stand: those that no standing `undone` entry takes back. Undoing an undo restores. A chain
 * of undos that bites its own tail never reaches a real entry, so it takes nothing back, and none of it stands.
 * Linear in the number of entries; the order of arrival does not matter.
 */
export function standingIds(entries: readonly Entry[]): ReadonlySet<string> {
  const undos = new Map<string, string>();
  for (const entry of entries) if (entry.kind === 'undone') undos.set(entry.id, entry.entryId);

  /** How many undos of an entry are not decided yet. */
  const open = new Map<string, number>();
  for (const target of undos.values()) open.set(target, (open.get(target) ?? 0) + 1);

  const takenBack = new Set<string>();
  const standing = new Set<string>();
  const decided = entries.map((entry) => entry.id).filter((id) => !open.has(id));
  for (let at = 0; at < decided.length; at += 1) {
    const id = decided[at];
    if (id === undefined || standing.has(id)) continue;
    const stands = !takenBack.has(id);
    if (stands) standing.add(id);
    const target = undos.get(id);
    if (target === undefined) continue;
    if (stands) takenBack.add(target);
    const left = (open.get(target) ?? 0) - 1;
    open.set(target, left);
    if (left === 0) decided.push(target);
  }
  const present = new Set(entries.map((entry) => entry.id));
  return new Set([...standing].filter((id) => present.has(id)));
}
