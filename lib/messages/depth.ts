/** Deepest nesting that any message may have. Medium's data needs about a dozen levels. */
export const DEPTH_MAX = 64;

/**
 * Whether a value nests deeper than `max`. Walks level by level with a list, not by recursion, so that a hostile
 * value of 200,000 levels cannot exhaust the stack (a recursive schema throws at about 5,000). What several parents
 * share is looked at once for each level: a structured clone keeps it shared, and 60 levels of pairs of one another
 * would be a billion of billions.
 */
export function isTooDeep(value: unknown, max: number = DEPTH_MAX): boolean {
  let level = new Set<object>(isObject(value) ? [value] : []);
  for (let depth = 1; level.size > 0; depth += 1) {
    if (depth > max) return true;
    const next = new Set<object>();
    for (const parent of level) {
      for (const child of Object.values(parent)) if (isObject(child)) next.add(child);
    }
    level = next;
  }
  return false;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
