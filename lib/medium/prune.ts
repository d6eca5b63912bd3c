/** The same facts without the keys that are undefined: a fact that was not read is absent. */
export function prune<T extends object>(facts: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as T;
}
