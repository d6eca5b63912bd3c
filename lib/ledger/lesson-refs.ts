import type { PersonFacts } from '../facts/person-facts';
import type { PersonRef, Place } from './entry';
import type { PageMemory } from './page-memory';
import type { Person } from './person';
import { lowerUsername } from './person-keys';
import type { Who } from './who';

const TITLE_MAX = 300;

/** A person as an entry names them: what the page says now, completed by what is known. */
export function partnerRef(person: Person, seen: Who = {}): PersonRef {
  const id = seen.id ?? person.id;
  const username = seen.username ?? person.username;
  const name = seen.name ?? person.name;
  return {
    ...(id !== undefined && { id }),
    ...(username !== undefined && { username }),
    ...(name !== undefined && { name }),
  };
}

/** Where it was seen: the page's address and, on a story, the story. */
export function placeOf({ url, story }: Pick<PageMemory, 'url' | 'story'>): Place {
  return {
    url,
    ...(story && { storyId: story.id }),
    ...(story?.title !== undefined && { title: story.title.slice(0, TITLE_MAX) }),
  };
}

/** Everyone on the page, people and authors of responses, by username in lower case. */
export function peopleByUsername(memory: PageMemory): ReadonlyMap<string, PersonFacts> {
  const people = new Map<string, PersonFacts>();
  for (const { authorId: id, authorUsername: username, authorName: name } of memory.responses) {
    if (!username) continue;
    const known = people.get(lowerUsername(username));
    people.set(lowerUsername(username), {
      ...known,
      username,
      ...(id !== undefined && { id }),
      ...(name !== undefined && { name }),
    });
  }
  for (const person of memory.people) {
    if (!person.username) continue;
    const username = lowerUsername(person.username);
    people.set(username, { ...people.get(username), ...person });
  }
  return people;
}

/** Ids and usernames (lower case) of everyone a page speaks of: whom to look up before learning and marking. */
export function whoIsOn(memory: PageMemory): {
  readonly ids: readonly string[];
  readonly usernames: readonly string[];
} {
  const ids = new Set<string>();
  const usernames = new Set<string>(memory.list?.usernames);
  const add = (id: string | undefined, username: string | undefined) => {
    if (id) ids.add(id);
    if (username) usernames.add(lowerUsername(username));
  };
  for (const person of memory.people) add(person.id, person.username);
  for (const response of memory.responses) add(response.authorId, response.authorUsername);
  add(memory.story?.authorId, memory.story?.authorUsername);
  if (memory.list?.of) usernames.add(memory.list.of);
  return { ids: [...ids], usernames: [...usernames] };
}
