import type { ListFacts } from '../facts/page-facts';
import type { PersonFacts } from '../facts/person-facts';
import { itemsOf, valueAt } from './json';
import { prune } from './prune';
import { type Look, readUser } from './read-user';

/** One page of a followers or following list, with the people on it. */
export interface FoundConnection {
  list: ListFacts;
  people: PersonFacts[];
}

/** The cursor of a page: null when there is no such page, undefined when it is not told. */
export function readCursor(page: unknown): string | null | undefined {
  if (page === null) return null;
  const from = valueAt(page, 'from');
  return typeof from === 'string' && from !== '' ? from.slice(0, 100) : undefined;
}

/**
 * Reads a `UserConnection`. `after` is the cursor it was asked with, null for the top. It is complete when it was
 * asked from the top and has no next page; longer lists are proved whole by the chain of their cursors.
 */
export function readConnection(
  connection: unknown,
  about: {
    of?: string | undefined;
    kind: ListFacts['kind'];
    total: number | undefined;
    after: string | null | undefined;
  },
  isSignedIn: boolean,
  look: Look,
): FoundConnection | undefined {
  const users = look(connection, 'users');
  if (!Array.isArray(users)) return undefined;
  const people = itemsOf(users).map((user) => readUser(user, isSignedIn, look));
  const known = people.filter((person) => person !== undefined);
  const usernames = known.flatMap(({ username }) => username ?? []);
  const next = readCursor(look(connection, 'pagingInfo', 'next'));
  // A row that could not be read could be anybody: then nothing is proved by this page.
  const isWhole = usernames.length === users.length;
  const list = prune<ListFacts>({
    of: about.of,
    kind: about.kind,
    usernames,
    total: about.total,
    complete: isWhole && about.after === null && next === null,
    after: isWhole ? about.after : undefined,
    next: isWhole ? next : undefined,
  });
  return { list, people: known };
}
