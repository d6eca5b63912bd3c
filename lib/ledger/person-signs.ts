import type { Entry } from './entry';
import { isPersonEntry } from './entry-kinds';
import { keysOf } from './person-keys';
import { holdsWord, plainNamesOf } from './plain-names';

/** By what a person is told in texts and in data of unknown shape. */
export interface PersonSigns {
  /** Whether one of these texts names them: "@jane", "jane.medium.com", "/u/1a2b3c". */
  readonly isNamedIn: (...texts: readonly (string | undefined)[]) => boolean;
  /**
   * Whether an entry of unknown shape holds a text that names them, or holds their full name, or is their id,
   * username or name as a whole.
   */
  readonly isMeantBy: (entry: Entry) => boolean;
}

/** The signs of the person whom these entries are about; of none, when there are none. */
export function signsOf(own: readonly Entry[]): PersonSigns {
  const signs = new Set<string>();
  const names = new Set<string>();
  for (const entry of own) {
    const { id, username } = keysOf(entry);
    if (id !== undefined) signs.add(`/u/${id}`.toLowerCase());
    if (id !== undefined) names.add(id.toLowerCase());
    if (username !== undefined) signs.add(`@${username}`).add(`//${username}.medium.com`);
    if (username !== undefined) names.add(username);
    const name = isPersonEntry(entry) ? entry.person.name?.trim().toLowerCase() : undefined;
    if (name) names.add(name);
  }
  const fullNames = plainNamesOf(own).filter((name) => /\s/.test(name));
  const isNamedIn: PersonSigns['isNamedIn'] = (...texts) =>
    texts.some((text) => text !== undefined && [...signs].some((sign) => holds(text, sign)));
  const isMeant = (value: unknown): boolean => {
    if (typeof value === 'string') {
      const isName = names.has(value.trim().toLowerCase());
      return isName || isNamedIn(value) || fullNames.some((name) => holdsWord(value, name));
    }
    return typeof value === 'object' && value !== null && Object.values(value).some(isMeant);
  };
  return { isNamedIn, isMeantBy: ({ id: _, kind: __, ...rest }) => isMeant(rest) };
}

/** Whether the text holds the sign as a whole: "@jane" is not in "@janet". */
function holds(text: string, sign: string): boolean {
  const lower = text.toLowerCase();
  for (let at = lower.indexOf(sign); at >= 0; at = lower.indexOf(sign, at + 1)) {
    const after = lower.slice(at + sign.length, at + sign.length + 2);
    if (!/^(?:[\p{L}\p{N}_-]|\.[\p{L}\p{N}_-])/u.test(after)) return true;
  }
  return false;
}
