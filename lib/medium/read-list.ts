import type { ListFacts, PageKind, Problem } from '../facts/page-facts';
import type { PersonFacts } from '../facts/person-facts';
import { parseExactCount } from './counts';
import { attributeOf, findAll, isInside, textOf } from './dom';
import { type FollowButton, readFollowButton } from './follow-button';
import { prune } from './prune';
import type { PageOwner } from './read-people';
import * as selectors from './selectors';
import { asName } from './values';

/** A row of a followers or following list. */
export interface FoundRow {
  facts: PersonFacts & { username: string };
  nameLink: Element;
}

/** The name beside a follow button: the first of its links that has words and is not a count. */
export function nameLinkOf({ links }: FollowButton): Element | undefined {
  return links.find(
    (link) => textOf(link) !== '' && !/\/followers(?:[?#]|$)/.test(attributeOf(link, 'href')),
  );
}

/** A linked name may have a line about the person under it. */
export function readName(link: Element): string | undefined {
  const [name] = findAll(link, 'h1, h2, h3, h4, p');
  return asName(textOf(name ?? link));
}

/**
 * The rows of a list under the root: people beside a Follow button, other than the list's owner and suggestions.
 * `isSignedIn` must be proved before a button's "Following" counts as the viewer's own follow; "Follow" proves
 * nothing, for Medium shows it until it has asked its own data.
 */
export function readRows(
  root: ParentNode,
  url: string,
  kind: ListFacts['kind'],
  owner: PageOwner | undefined,
  isSignedIn: boolean,
): FoundRow[] {
  const rows = new Map<string, FoundRow>();
  for (const button of findAll(root, selectors.button)) {
    const found = readFollowButton(button, url);
    const nameLink = found && nameLinkOf(found);
    const username = found?.person.username;
    if (!nameLink || !username || owner?.keys.includes(found.person.key)) continue;
    // Only people follow; but what one follows may be a publication on a subdomain of its own.
    if (kind === 'following' && !/\/(?:@|%40)/.test(attributeOf(nameLink, 'href'))) continue;
    if (isInside(nameLink, selectors.besideTheList)) continue;
    const facts = prune<PersonFacts & { username: string }>({
      username,
      name: readName(nameLink),
      iFollow: (isSignedIn && found.follows) || undefined,
    });
    if (!rows.has(username.toLowerCase())) rows.set(username.toLowerCase(), { facts, nameLink });
  }
  return [...rows.values()];
}

/** A list as the page shows it. */
export interface FoundList {
  list?: ListFacts;
  people: PersonFacts[];
  problems: Problem[];
}

/**
 * Reads the rows that are on the page. Complete when there are as many as the heading's exact count. Nothing is read
 * unless a heading or the links of the rows say that this is such a list: the address changes before the page does.
 */
export function readList(
  document: Document,
  url: string,
  kind: PageKind,
  owner: PageOwner | undefined,
  isSignedIn: boolean,
): FoundList {
  if (kind !== 'followers' && kind !== 'following') return { people: [], problems: [] };
  const word =
    kind === 'followers' ? /^(?:([\d.,]+[KM]?) )?followers?$/i : /^(?:([\d.,]+[KM]?) )?following$/i;
  const headings = findAll(document, selectors.heading).flatMap(
    (heading) => word.exec(textOf(heading)) ?? [],
  );
  const [count] = headings.length > 0 ? headings.slice(1).filter(Boolean) : [];
  const total = count === undefined ? undefined : parseExactCount(count);
  const isTitled = headings.length > 0;
  const rows = readRows(document, url, kind, owner, isSignedIn).filter(
    ({ nameLink }) => isTitled || attributeOf(nameLink, 'href').includes(kind),
  );
  const problems =
    isTitled && total !== 0 && rows.length === 0 ? [{ code: 'list-rows-not-found', where: 'rows' }] : [];
  if (rows.length === 0 && total === undefined) return { people: [], problems };
  const people = rows.map(({ facts }) => facts);
  const list = prune<ListFacts>({
    of: owner?.username,
    kind,
    usernames: people.map(({ username }) => username),
    total,
    complete: total === people.length,
  });
  return { list, people, problems };
}
