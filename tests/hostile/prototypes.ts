const WATCHED = [Object.prototype, Array.prototype, String.prototype, Map.prototype, Function.prototype];

/** What the prototypes hold now, to be compared with what they hold later. */
export function readPrototypes(): string {
  return WATCHED.map((prototype) => Reflect.ownKeys(prototype).map(String).join()).join('\n');
}
