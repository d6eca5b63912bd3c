import type { Followers } from '../facts/person-facts';
import { parseCount } from './counts';
import { attributeOf, findAll, holds, isInside, textOf } from './dom';
import { parseFollowersAddress } from './person-address';
import * as selectors from './selectors';

/** The one count that all say; undefined when there is none or they differ. */
function agreed(counts: (Followers | undefined)[]): Followers | undefined {
  const [first, ...others] = counts.filter((count) => count !== undefined);
  return others.every((other) => other.count === first?.count) ? first : undefined;
}

/** A follower count beside a link that says whose it is. */
export interface PrintedFollowers {
  followers: Followers;
  /** Only where the link names the person ("/@jane/followers"): a subdomain may be a publication's. */
  username?: string | undefined;
}

/**
 * Follower counts that links to followers pages print, by the key of whose followers they are. Links in what
 * somebody wrote prove nothing.
 */
export function readFollowersLinks(root: ParentNode, url: string): Map<string, PrintedFollowers> {
  const printed = new Map<string, { counts: Followers[]; username?: string | undefined }>();
  for (const link of findAll(root, selectors.followersLink)) {
    const href = attributeOf(link, 'href');
    const person = parseFollowersAddress(href, url);
    const count = parseCount(textOf(link));
    if (!person || !count || isInside(link, selectors.writing)) continue;
    const username = /\/(?:@|%40)/.test(href) ? person.username : undefined;
    const there = printed.get(person.key);
    printed.set(person.key, {
      username: there?.username ?? username,
      counts: [...(there?.counts ?? []), count],
    });
  }
  const found = new Map<string, PrintedFollowers>();
  for (const [key, { counts, username }] of printed) {
    const followers = agreed(counts);
    if (followers) found.set(key, { followers, username });
  }
  return found;
}

/** The page's own `pw-follower-count` where it is no link (2022: a button): the author's, or the profile's person's. */
export function readFollowerCount(root: ParentNode): Followers | undefined {
  const plain = findAll(root, selectors.followerCount).filter(
    (element) => !holds(element, selectors.link) && !isInside(element, selectors.link),
  );
  return agreed(plain.map((element) => parseCount(textOf(element))));
}
