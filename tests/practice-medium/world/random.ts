/** A small seeded generator (mulberry32): the same seed gives the same numbers in [0, 1) on every run. */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A seed out of a text, so that names can choose their own numbers. */
export function seedFromText(text: string): number {
  let hash = 2_166_136_261;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16_777_619);
  return hash >>> 0;
}

/**
 * An id as Medium writes them: lower-case hex of up to 12 characters, leading zeros dropped,
 * so that about one in sixteen is shorter.
 */
export function hexIdFor(text: string, length = 12): string {
  const random = createRandom(seedFromText(text));
  let id = '';
  while (id.length < length) id += Math.floor(random() * 16).toString(16);
  return id.replace(/^0+/, '') || '1';
}

/** The list in another order that depends on the seed alone. */
export function shuffle<T>(list: readonly T[], random: () => number): T[] {
  return list
    .map((item) => ({ item, rank: random() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}
