import type { Known, Partner } from '../../lib/ledger/known';
import { lowerUsername } from '../../lib/ledger/person-keys';

/** People by key, id and every name they ever had. Whoever bears a name now comes before whoever once had it, and an id is certain. */
export function knownPeople(people: readonly Partner[]): Pick<Known, 'findPerson' | 'findSwap'> {
  const found = new Map<string, Partner>();
  for (const partner of people) {
    for (const alias of partner.person.aliases) if (!found.has(alias)) found.set(alias, partner);
  }
  for (const partner of people) {
    const { key, id, username } = partner.person;
    for (const name of [username && lowerUsername(username), id, key]) if (name) found.set(name, partner);
  }
  return {
    findPerson: (idOrUsername) => found.get(idOrUsername)?.person,
    findSwap: (personKey) => found.get(personKey)?.swap,
  };
}
