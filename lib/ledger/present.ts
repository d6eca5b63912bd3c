import type { Partner } from './known';
import type { Who } from './who';

/** Usernames (lower case) and ids of everyone in a list. */
export function presentIn(
  usernames: readonly string[],
  people: ReadonlyMap<string, Who>,
): ReadonlySet<string> {
  const present = new Set<string>();
  for (const username of usernames) {
    present.add(username);
    const id = people.get(username)?.id;
    if (id !== undefined) present.add(id);
  }
  return present;
}

/** By id and by every name they ever had: rather overlook an absence than accuse someone who was renamed. */
export function isPresent({ person }: Partner, present: ReadonlySet<string>): boolean {
  return (
    present.has(person.key) ||
    (person.id !== undefined && present.has(person.id)) ||
    person.aliases.some((alias) => present.has(alias))
  );
}
