/** Fewer than one in so many are few. */
const FEW = 8;

/**
 * Those of a list that were found (and may have been found twice), each once and in the order of the list. Few of many
 * are sorted by where they stand, which is less work than to look at everybody.
 * @param positions at which index each key of the list stands; undefined when nobody has looked.
 */
export function keysInOrder(
  found: readonly string[],
  keys: readonly string[],
  positions: ReadonlyMap<string, number> | undefined,
): readonly string[] {
  if (positions === undefined || found.length > keys.length / FEW) {
    const among = new Set(found);
    return keys.filter((key) => among.has(key));
  }
  const at: number[] = [];
  for (const key of found) {
    const position = positions.get(key);
    if (position !== undefined) at.push(position);
  }
  const inOrder = Uint32Array.from(at).sort();
  return Array.from(
    inOrder.filter((position, index) => position !== inOrder[index - 1]),
    (position) => keys[position] ?? '',
  );
}
