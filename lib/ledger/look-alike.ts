/**
 * Letters that are taken for another one at a glance: Cyrillic and Greek ones that look Latin (Unicode Technical
 * Standard 39, confusables), and digits and strokes that pass for letters.
 */
const LOOKS_LIKE: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  е: 'e',
  ё: 'e',
  і: 'l',
  ї: 'l',
  ј: 'j',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  п: 'n',
  р: 'p',
  с: 'c',
  ѕ: 's',
  т: 't',
  у: 'y',
  х: 'x',
  ԁ: 'd',
  ԛ: 'q',
  ԝ: 'w',
  һ: 'h',
  ӏ: 'l',
  α: 'a',
  β: 'b',
  ε: 'e',
  η: 'n',
  ι: 'l',
  κ: 'k',
  μ: 'u',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  σ: 'o',
  τ: 't',
  υ: 'u',
  χ: 'x',
  γ: 'y',
  ω: 'w',
  ı: 'l',
  ɡ: 'g',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ß: 'b',
  i: 'l',
  j: 'j',
  '0': 'o',
  '1': 'l',
  '|': 'l',
  '3': 'e',
  '5': 's',
  '8': 'b',
};
const PAIRS: readonly (readonly [string, string])[] = [
  ['rn', 'm'],
  ['vv', 'w'],
  ['cl', 'd'],
];
/** Looked at of one name, in UTF-16 units. */
const LOOKED_AT = 120;

/**
 * What a name or handle looks like at a glance: two that give the same are easily taken for each other. Without case,
 * accents and signs between the letters. Undefined when fewer than three letters are left, which say nothing.
 */
export function lookOf(text: string): string | undefined {
  let look = '';
  for (const letter of text.slice(0, LOOKED_AT).normalize('NFKD').toLowerCase()) {
    if (/[\p{L}\p{N}|]/u.test(letter)) look += LOOKS_LIKE[letter] ?? letter;
  }
  for (const [pair, one] of PAIRS) look = look.replaceAll(pair, one);
  return [...look].length < 3 ? undefined : look;
}

/** The looks of a person, by which others who look alike are found: of the handle and of the name. */
export function looksOf(person: { readonly username?: string; readonly name?: string }): readonly string[] {
  const looks = [person.username, person.name].flatMap((text) =>
    text === undefined ? [] : (lookOf(text) ?? []),
  );
  return [...new Set(looks)];
}
