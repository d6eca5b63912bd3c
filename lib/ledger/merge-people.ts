import type { PersonFacts } from '../facts/person-facts';
import { lowerUsername } from './person-keys';
import { betterCount } from './same-count';

/**
 * People of one page, each once: joined by id, or by username while one of the two has no id. What is newer wins;
 * what it leaves out stays; an exact count stays when the newer one is only a cut form of it.
 */
export function mergePeople(
  before: readonly PersonFacts[],
  seen: readonly PersonFacts[] | undefined,
): readonly PersonFacts[] {
  if (!seen || seen.length === 0) return before;
  const people = [...before];
  const byId = new Map<string, number>();
  const byUsername = new Map<string, number>();
  const index = (person: PersonFacts, at: number) => {
    if (person.id) byId.set(person.id, at);
    if (person.username) byUsername.set(lowerUsername(person.username), at);
  };
  people.forEach(index);
  for (const person of seen) {
    const at = placeOf(person, people, byId, byUsername) ?? people.length;
    const older = people[at];
    const followers = betterCount(older?.followers, person.followers);
    const merged = { ...older, ...person, ...(followers && { followers }) };
    people[at] = merged;
    index(merged, at);
  }
  return people;
}

function placeOf(
  person: PersonFacts,
  people: readonly PersonFacts[],
  byId: ReadonlyMap<string, number>,
  byUsername: ReadonlyMap<string, number>,
): number | undefined {
  const sameId = person.id === undefined ? undefined : byId.get(person.id);
  if (sameId !== undefined) return sameId;
  const sameName = person.username && byUsername.get(lowerUsername(person.username));
  if (typeof sameName !== 'number') return undefined;
  const other = people[sameName];
  // Two ids are two people, whatever they are called.
  return other?.id !== undefined && person.id !== undefined ? undefined : sameName;
}
