/** Fewer than one in so many are few. */
const FEW = 8;

/**
 * Those of a list that were found, in the order of the list. Few of many are sorted by where they stand, which is less
 * work than to look at everybody.
 * @param positions at which index each key of the list stands; undefined when nobody has looked.
 */
export function keysInOrder(
  found: ReadonlySet<string>,
  keys: readonly string[],
  positions: ReadonlyMap<string, number> | undefined,
): readonly string[] {
  if (positions === undefined || found.size > keys.length / FEW) return keys.filter((key) => found.has(key));
  const at: number[] = [];
  for (const key of found) {
    const position = positions.get(key);
    if (position !== undefined) at.push(position);
  }
  return Array.from(Uint32Array.from(at).sort(), (position) => keys[position] ?? '');
}
