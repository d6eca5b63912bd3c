import type { PersonFacts } from '../facts/person-facts';
import { attributeOf, findAll, isInside, textOf } from './dom';
import { type FollowButton, readFollowButton } from './follow-button';
import type { PageAddress } from './page-kind';
import { parsePersonAddress } from './person-address';
import { prune } from './prune';
import { readFollowerCount, readFollowersLinks } from './read-followers';
import type { HeadFacts } from './read-head';
import { selectors } from './selectors';
import { asName } from './values';

/** The person whose profile or list a page is, with the keys their links may have. */
export interface PageOwner {
  username: string;
  keys: string[];
}

/** Whose page it is: undefined when it is nobody's, or could not be told. */
export function findPageOwner(url: string, address: PageAddress, head: HeadFacts): PageOwner | undefined {
  const username = address.username ?? head.username;
  if (username === undefined || address.postId !== undefined) return undefined;
  const ownHost = parsePersonAddress('/', url)?.key;
  return { username, keys: [`@${username.toLowerCase()}`, ...(ownHost ? [ownHost] : [])] };
}

/** The profile's person: name and followers as the top of their page prints them. */
export function readOwner(
  document: Document,
  url: string,
  owner: PageOwner,
  head: HeadFacts,
): PersonFacts | undefined {
  const counts = readFollowersLinks(document, url);
  const key = owner.keys.find((candidate) => counts.has(candidate));
  const [shown] = findAll(document, selectors.profileName);
  const name = asName(head.name ?? (shown && textOf(shown)));
  const followers = (key && counts.get(key)) || readFollowerCount(document);
  if (head.username === undefined && !followers) return undefined;
  return prune<PersonFacts>({ username: owner.username, name, followers });
}

/** The name beside a follow button: the first of its links that has words and is not a count. */
export function nameLinkOf({ links }: FollowButton): Element | undefined {
  return links.find(
    (link) => textOf(link) !== '' && !/\/followers(?:[?#]|$)/.test(attributeOf(link, 'href')),
  );
}

/** A row of a followers or following list. */
export interface FoundRow {
  facts: PersonFacts & { username: string };
  nameLink: Element;
}

/**
 * The rows of a list under the root: people beside a Follow button, other than the list's owner and suggestions.
 * `isSignedIn` must be proved before a button's word counts as the viewer's own follow.
 */
export function readRows(
  root: ParentNode,
  url: string,
  kind: 'followers' | 'following',
  owner: PageOwner | undefined,
  isSignedIn: boolean,
): FoundRow[] {
  const rows = new Map<string, FoundRow>();
  for (const button of findAll(root, selectors.button)) {
    const found = readFollowButton(button, url);
    const nameLink = found && nameLinkOf(found);
    const username = found?.person.username;
    if (!nameLink || !username || owner?.keys.includes(found.person.key)) continue;
    if (isInside(nameLink, selectors.besideTheList)) continue;
    // Only people follow; but what one follows may be a publication on a subdomain of its own.
    const isPath =
      parsePersonAddress(attributeOf(nameLink, 'href'), 'https://medium.com')?.key ===
      `@${username.toLowerCase()}`;
    const isHost = /^https:\/\/(?!medium\.com)/.test(attributeOf(nameLink, 'href'));
    if (kind === 'following' && (!isPath || isHost)) continue;
    const facts = prune<PersonFacts & { username: string }>({
      username,
      name: asName(textOf(nameLink)),
      iFollow: isSignedIn ? found.follows : undefined,
    });
    if (!rows.has(username.toLowerCase())) rows.set(username.toLowerCase(), { facts, nameLink });
  }
  return [...rows.values()];
}
