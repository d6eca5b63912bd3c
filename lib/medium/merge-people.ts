import type { Followers, PersonFacts } from '../facts/person-facts';

/** How far a printed count was cut: "7.4K" is 7400 to 7499, "213K" up to 213,999, "1M" up to 1,099,999. */
function cutOf(count: number): number {
  if (count < 10_000) return 100;
  if (count < 1_000_000) return 1_000;
  return count < 10_000_000 ? 100_000 : 1_000_000;
}

/** The newer count, unless it is only the cut form of an exact one. */
function mergeFollowers(older: Followers | undefined, newer: Followers | undefined): Followers | undefined {
  if (!older || !newer) return newer ?? older;
  const isSame =
    older.exact &&
    !newer.exact &&
    older.count >= newer.count &&
    older.count < newer.count + cutOf(newer.count);
  return isSame ? older : newer;
}

function mergePerson(older: PersonFacts, newer: PersonFacts): PersonFacts {
  const followers = mergeFollowers(older.followers, newer.followers);
  return { ...older, ...newer, ...(followers ? { followers } : {}) };
}

function isSame(one: PersonFacts | undefined, other: PersonFacts): boolean {
  if (one === undefined) return false;
  if (one.id !== undefined && other.id !== undefined) return one.id === other.id;
  return one.username !== undefined && one.username.toLowerCase() === other.username?.toLowerCase();
}

/**
 * Joins people by id, else by username without case; what the newer reading does not say is kept. Nobody without
 * either. Whoever was known by username alone and by id alone becomes one as soon as somebody has both.
 */
export function mergePeople(older: readonly PersonFacts[], newer: readonly PersonFacts[]): PersonFacts[] {
  const people: (PersonFacts | undefined)[] = [];
  const byId = new Map<string, number>();
  const byName = new Map<string, number>();
  for (const person of [...older, ...newer]) {
    const name = person.username?.toLowerCase();
    if (person.id === undefined && name === undefined) continue;
    const named = byName.get(name ?? '');
    // Renamed since: another may have the name now.
    const isStale = named !== undefined && !isSame(people[named], person);
    const known = [
      byId.get(person.id ?? ''),
      isStale ? people.findIndex((one) => isSame(one, person)) : named,
    ];
    const same = known.filter(
      (index): index is number => index !== undefined && isSame(people[index], person),
    );
    const [at = people.length, twin = at] = same;
    const joined = [people[twin], people[at], person].reduce<PersonFacts>(
      (before, next) => (next ? mergePerson(before, next) : before),
      {},
    );
    if (twin !== at) people[twin] = undefined;
    people[at] = joined;
    if (joined.id) byId.set(joined.id, at);
    if (joined.username) byName.set(joined.username.toLowerCase(), at);
  }
  return people.filter((person) => person !== undefined);
}
