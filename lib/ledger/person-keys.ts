import type { Entry, PersonRef } from './entry';
import { isPersonEntry } from './entry-kinds';
import { sortEntries } from './entry-order';

/** A username as it is compared: without @, without case. */
export function lowerUsername(username: string): string {
  return username.replace(/^@/, '').toLowerCase();
}

/** The names by which an entry can be found: the person's id, and their username in lower case. */
export interface EntryKeys {
  readonly id?: string;
  readonly username?: string;
}

/** The names in an entry; empty for an entry about no person. */
export function keysOf(entry: Entry): EntryKeys {
  if (!isPersonEntry(entry)) return {};
  const { id, username } = entry.person;
  return {
    ...(id && { id }),
    ...(username && { username: lowerUsername(username) }),
  };
}

/**
 * The key of the person meant: Medium's id; else the key that holds the username now (`aliasOf`, asked with the
 * username in lower case); else `@username` in lower case. Someone with neither is kept under their name (`~name`),
 * which no id and no username can equal.
 */
export function personKeyOf(ref: PersonRef, aliasOf: (usernameLower: string) => string | undefined): string {
  if (ref.id) return ref.id;
  if (!ref.username) return `~${ref.name ?? ''}`;
  const username = lowerUsername(ref.username);
  return aliasOf(username) ?? `@${username}`;
}

interface Sighting {
  readonly at: number;
  readonly id: string;
}

/**
 * The person's key for each entry, by entry id. A username seen without an id belongs to whoever bore it then: the
 * last id seen with it up to that time, or the first one seen later. So a username that changed hands parts two
 * people, and one seen before its id was known is joined to it. Undone entries count too: that they were taken back
 * does not change whose name it was.
 *
 * For one person it is enough to pass the entries of everyone who ever shared one of their usernames, directly or
 * through others (`PersonRow.aliases`): the result for these is the same as from the whole ledger.
 */
export function joinKeys(entries: readonly Entry[]): ReadonlyMap<string, string> {
  const sorted = sortEntries(entries);
  const sightings = new Map<string, Sighting[]>();
  for (const entry of sorted) {
    const { id, username } = keysOf(entry);
    if (id === undefined || username === undefined) continue;
    const seen = sightings.get(username);
    if (seen) seen.push({ at: entry.at, id });
    else sightings.set(username, [{ at: entry.at, id }]);
  }
  const keys = new Map<string, string>();
  for (const entry of sorted) {
    if (!isPersonEntry(entry)) continue;
    keys.set(
      entry.id,
      personKeyOf(entry.person, (username) => holderAt(sightings.get(username), entry.at)),
    );
  }
  return keys;
}

/** Sightings are in order of time. */
function holderAt(sightings: readonly Sighting[] | undefined, at: number): string | undefined {
  if (sightings === undefined) return undefined;
  let low = 0;
  let high = sightings.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const seen = sightings[middle];
    if (seen !== undefined && seen.at <= at) low = middle + 1;
    else high = middle;
  }
  return (sightings[low - 1] ?? sightings[0])?.id;
}
