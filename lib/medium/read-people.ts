import type { PersonFacts } from '../facts/person-facts';
import { findAll, textOf } from './dom';
import type { PageAddress } from './page-kind';
import { parsePersonAddress } from './person-address';
import { prune } from './prune';
import { type PrintedFollowers, readFollowerCount } from './read-followers';
import type { HeadFacts } from './read-head';
import * as selectors from './selectors';
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
  owner: PageOwner,
  head: HeadFacts,
  counts: ReadonlyMap<string, PrintedFollowers>,
): PersonFacts | undefined {
  const key = owner.keys.find((candidate) => counts.has(candidate));
  const [shown] = findAll(document, selectors.profileName);
  const name = asName(head.name ?? (shown && textOf(shown)));
  const followers = (key ? counts.get(key)?.followers : undefined) ?? readFollowerCount(document);
  if (head.username === undefined && !followers) return undefined;
  return prune<PersonFacts>({ username: owner.username, name, followers });
}
