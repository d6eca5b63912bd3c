import type { Entry } from './entry';
import { isKnownEntry } from './entry-kinds';
import { joinKeys } from './person-keys';
import { signsOf } from './person-signs';
import { holdsWord, plainNamesOf } from './plain-names';
import type { Settings } from './settings';

export type View = Settings['views'][number];

/**
 * The saved views whose name, or what they search for, holds a person's name, first name, username or id. Unlike a
 * note a view is made again in a moment: one that means somebody else of that name is among them too.
 * @param entries the whole ledger, in any order.
 */
export function findNamedViews(
  views: readonly View[],
  entries: readonly Entry[],
  personKey: string,
): readonly View[] {
  const known = entries.filter(isKnownEntry);
  const keys = joinKeys(known);
  const own = known.filter(({ id }) => keys.get(id) === personKey);
  if (own.length === 0) return [];
  const { isNamedIn } = signsOf(own);
  const names = plainNamesOf(own);
  return views.filter((view) => {
    const texts = [view.name, ...searchedIn(view.address)];
    return isNamedIn(...texts) || texts.some((text) => names.some((name) => holdsWord(text, name)));
  });
}

/** What an address such as "#people/all?find=mira&tag=poets" searches for. */
function searchedIn(address: string): readonly string[] {
  const [, query = ''] = address.split('?', 2);
  return [...new URLSearchParams(query).values()];
}
