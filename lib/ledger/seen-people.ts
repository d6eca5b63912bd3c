import type { Followers, PersonFacts } from '../facts/person-facts';
import type { PageMemory } from './page-memory';
import { lowerUsername } from './person-keys';

/** Follower counts seen on any page, by username in lower case, the one seen last at the end. Session memory only. */
export type SeenPeople = Readonly<Record<string, Followers>>;

/** Enough for an evening of reading; the ones seen longest ago go first. */
export const SEEN_MAX = 2_000;

/** Adds the follower counts that a page showed. The same object when it showed none that is new. */
export function applySeen(seen: SeenPeople, people: readonly PersonFacts[] = []): SeenPeople {
  const counts = new Map(Object.entries(seen));
  let isNew = false;
  for (const { username, followers } of people) {
    if (username === undefined || followers === undefined) continue;
    const key = lowerUsername(username);
    const before = counts.get(key);
    if (before?.count === followers.count && before.exact === followers.exact) continue;
    counts.delete(key);
    counts.set(key, followers);
    isNew = true;
  }
  return isNew ? Object.fromEntries([...counts].slice(-SEEN_MAX)) : seen;
}

/** A page with the follower counts of its responders as other pages showed them; what the page says itself stays. */
export function withSeen(memory: PageMemory, seen: SeenPeople): PageMemory {
  const counted = new Set(
    memory.people.flatMap(({ username, followers }) =>
      username && followers ? lowerUsername(username) : [],
    ),
  );
  const added = new Map<string, PersonFacts>();
  for (const { authorId: id, authorUsername: username } of memory.responses) {
    if (username === undefined) continue;
    const key = lowerUsername(username);
    const followers = Object.hasOwn(seen, key) ? seen[key] : undefined;
    if (followers && !counted.has(key))
      added.set(key, { username, followers, ...(id !== undefined && { id }) });
  }
  if (added.size === 0) return memory;
  const people = memory.people.map((person) => {
    const key = person.username && lowerUsername(person.username);
    const more = key ? added.get(key) : undefined;
    if (key) added.delete(key);
    return more ? { ...more, ...person } : person;
  });
  return { ...memory, people: [...people, ...added.values()] };
}
