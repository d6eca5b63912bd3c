import type { PersonEntry, Undone } from './entry';
import { isKnownEntry, isPersonEntry } from './entry-kinds';
import { sortEntries } from './entry-order';
import { foldIdentity } from './fold-identity';
import { foldSwap } from './fold-swap';
import { foldTags } from './fold-tags';
import type { Person } from './person';
import { personKeyOf } from './person-keys';
import type { Swap } from './swap';
import { standingIds } from './undo';

export interface FoldOptions {
  /** Grace period in ms. */
  readonly graceMs: number;
  /** The key under which the entries are kept; by default the newest id, else the newest username. */
  readonly key?: string;
}

export interface FoldedPerson {
  readonly person: Person;
  readonly swap?: Swap;
}

/**
 * One person and the swap with them, from all entries about them and the `undone` entries that take such entries
 * back (or take back those undos). The same result in any order and with duplicates. Undefined when nothing stands:
 * whoever is known only from entries that were taken back is no longer in the ledger.
 */
export function foldPerson(
  entries: readonly (PersonEntry | Undone)[],
  options: FoldOptions,
): FoldedPerson | undefined {
  const known = sortEntries(entries).filter(isKnownEntry);
  const standing = standingIds(known);
  return foldStanding(known.filter(isPersonEntry), standing, options);
}

/** As `foldPerson`, for entries that are sorted already and whose undos are decided. */
export function foldStanding(
  sorted: readonly PersonEntry[],
  standing: ReadonlySet<string>,
  { graceMs, key }: FoldOptions,
): FoldedPerson | undefined {
  const live = sorted.filter((entry) => standing.has(entry.id));
  if (live.length === 0) return undefined;
  const identity = foldIdentity(sorted);
  const personKey = key ?? personKeyOf(identity, () => undefined);
  const followers = readFollowers(live);
  const person: Person = {
    key: personKey,
    ...identity,
    ...(followers && { followers }),
    tags: foldTags(live),
    notes: live.flatMap((entry) =>
      entry.kind === 'personNoted' ? [{ entryId: entry.id, at: entry.at, text: entry.text }] : [],
    ),
  };
  const swap = foldSwap(personKey, live, graceMs);
  return swap ? { person, swap } : { person };
}

/** The newest count wins, exact or not: an old exact number is no better than what Medium shows now. */
function readFollowers(live: readonly PersonEntry[]): Person['followers'] {
  const newest = live.findLast((entry) => entry.kind === 'personSeen' && entry.followers !== undefined);
  return newest?.kind === 'personSeen' && newest.followers
    ? { ...newest.followers, at: newest.at }
    : undefined;
}
