import { createRandom, shuffle } from '../world/random';
import { BASE_SHEET, RULES, type RuleName } from './rules';

export interface Styles {
  /** The hashed classes of a named rule, as this deploy writes them. */
  classOf: (name: RuleName) => string;
  sheet: string;
}

const PARTS = /(:[a-z-]+|@media [^{]+)\{([^}]*)\}|([^;{}]+)/g;

/** Short atomic classes in the manner of Medium's: one per declaration, dealt anew for each seed. */
export function createStyles(seed: number): Styles {
  const atomsByRule = new Map(Object.entries(RULES).map(([name, rule]) => [name, listAtoms(rule)]));
  const atoms = [...new Set([...atomsByRule.values()].flat())];
  const dealt = shuffle(atoms, createRandom(seed));
  const classByAtom = new Map(dealt.map((atom, index) => [atom, shortName(index + 3 + (seed % 23))]));
  const sheet = [...atoms]
    .sort((a, b) => rankOf(a) - rankOf(b))
    .map((atom) => cssOf(atom, classByAtom.get(atom) ?? ''))
    .join('\n');
  return {
    sheet: `${BASE_SHEET}${sheet}`,
    classOf: (name) => (atomsByRule.get(name) ?? []).map((atom) => classByAtom.get(atom)).join(' '),
  };
}

/** The declarations of a rule, each with the condition it stands under ("condition|declaration"). */
function listAtoms(rule: string): string[] {
  return [...rule.matchAll(PARTS)].flatMap(([, condition, inside, plain]) =>
    condition
      ? (inside ?? '').split(';').map((declaration) => `${condition.trim()}|${declaration.trim()}`)
      : [`|${plain?.trim() ?? ''}`],
  );
}

function rankOf(atom: string): number {
  if (atom.startsWith('@')) return 2;
  return atom.startsWith(':') ? 1 : 0;
}

function cssOf(atom: string, name: string): string {
  const cut = atom.indexOf('|');
  const condition = atom.slice(0, cut);
  const declaration = atom.slice(cut + 1);
  if (condition.startsWith('@')) return `${condition}{.${name}{${declaration}}}`;
  return `.${name}${condition}{${declaration}}`;
}

/** a … z, aa … zz: the names of a sheet's classes in their order. "ad" is left out, blockers hide it. */
function shortName(index: number): string {
  let rest = index;
  let name = '';
  do {
    name = String.fromCharCode(97 + (rest % 26)) + name;
    rest = Math.floor(rest / 26) - 1;
  } while (rest >= 0);
  return name === 'ad' ? 'adz' : name;
}
