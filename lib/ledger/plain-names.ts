import type { Entry, PersonNoted } from './entry';
import { isKnownEntry, isPersonEntry } from './entry-kinds';
import { joinKeys } from './person-keys';
import { standingIds } from './undo';

/** A note about somebody else that may mean a person by their plain name. */
export interface NamedNote {
  readonly entryId: string;
  readonly personKey: string;
  /** Whom the note is about: name, else handle. */
  readonly about: string;
  readonly text: string;
}

/** Shorter names are words of too many languages. */
const NAME_MIN = 3;
/** Scripts that write names without spaces around them. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/**
 * Standing notes about others in which a person's name, first name or username stands as a plain word. "Mira" may be
 * another Mira: it takes the writer to tell.
 * @param entries the whole ledger, in any order.
 */
export function findNamedNotes(entries: readonly Entry[], personKey: string): readonly NamedNote[] {
  const known = entries.filter(isKnownEntry);
  const keys = joinKeys(known);
  const standing = standingIds(known);
  const names = plainNamesOf(known.filter((entry) => keys.get(entry.id) === personKey));
  return known
    .filter((entry): entry is PersonNoted => entry.kind === 'personNoted' && standing.has(entry.id))
    .filter(({ id, text }) => keys.get(id) !== personKey && names.some((name) => holdsWord(text, name)))
    .map(({ id, person, text }) => ({
      entryId: id,
      personKey: keys.get(id) ?? '',
      about: person.name ?? (person.username === undefined ? '' : `@${person.username}`),
      text,
    }));
}

/** Name, first name and username of the person whom these entries are about, as they are compared. */
export function plainNamesOf(own: readonly Entry[]): readonly string[] {
  const names = new Set<string>();
  for (const entry of own) {
    if (!isPersonEntry(entry)) continue;
    const { name, username } = entry.person;
    for (const one of [name, name?.trim().split(/\s+/)[0], username?.replace(/^@/, '')]) {
      const plain = one === undefined ? '' : fold(one.trim());
      if (plain.length >= NAME_MIN || UNSPACED.test(plain)) names.add(plain);
    }
  }
  return [...names].filter((name) => name.length > 1);
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

/** Whether the text holds one of `plainNamesOf` as a word of its own. */
export function holdsWord(text: string, name: string): boolean {
  const plain = fold(text);
  for (let at = plain.indexOf(name); at >= 0; at = plain.indexOf(name, at + 1)) {
    if (UNSPACED.test(name)) return true;
    const isInside = (sign: string) => /[\p{L}\p{N}]/u.test(sign);
    if (!isInside(plain.slice(0, at).slice(-1)) && !isInside(plain.charAt(at + name.length))) return true;
  }
  return false;
}
