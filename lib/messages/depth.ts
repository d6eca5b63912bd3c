/** Deepest nesting that any message may have. Medium's data needs about a dozen levels. */
export const DEPTH_MAX = 64;

/**
 * Whether a value nests deeper than `max`. Walks level by level with a list, not by recursion, so that a hostile
 * value of 200,000 levels cannot exhaust the stack (a recursive schema throws at about 5,000).
 */
export function isTooDeep(value: unknown, max: number = DEPTH_MAX): boolean {
  let level: object[] = isObject(value) ? [value] : [];
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > max) return true;
    const next: object[] = [];
    for (const parent of level) {
      for (const child of Object.values(parent)) if (isObject(child)) next.push(child);
    }
    level = next;
  }
  return false;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
