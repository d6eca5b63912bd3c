import type { PersonEntry } from './entry';
import type { Person } from './person';
import { lowerUsername } from './person-keys';

type Identity = Pick<Person, 'id' | 'username' | 'name' | 'aliases' | 'formerNames'>;

/**
 * Who someone is: the newest id, username and name, and all former ones. Entries in the order of `compareEntries`;
 * undone ones belong here too, since taking an entry back does not change whose name it was.
 */
export function foldIdentity(entries: readonly PersonEntry[]): Identity {
  let id: string | undefined;
  let username: string | undefined;
  let name: string | undefined;
  const aliases = new Set<string>();
  const names = new Set<string>();
  for (const { person } of entries) {
    if (person.id) id = person.id;
    if (person.username) {
      username = person.username.replace(/^@/, '');
      aliases.add(lowerUsername(username));
    }
    if (person.name) {
      name = person.name;
      names.add(name);
    }
  }
  return {
    ...(id !== undefined && { id }),
    ...(username !== undefined && { username }),
    ...(name !== undefined && { name }),
    aliases: [...aliases],
    formerNames: [...names].filter((one) => one !== name),
  };
}
