/** The same facts without the keys that are undefined: a fact that was not read is absent. */
export function prune<T extends object>(facts: { [K in keyof T]: T[K] | undefined }): T {
  const kept: Partial<T> = {};
  for (const key in facts) if (facts[key] !== undefined) kept[key] = facts[key];
  return kept as T;
}
