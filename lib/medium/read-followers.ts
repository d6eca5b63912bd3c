import type { Followers } from '../facts/person-facts';
import { parseCount } from './counts';
import { attributeOf, findAll, isInside, textOf } from './dom';
import { parseFollowersAddress } from './person-address';
import { selectors } from './selectors';

/** The one count that all say; undefined when there is none or they differ. */
function agreed(counts: (Followers | undefined)[]): Followers | undefined {
  const [first, ...others] = counts.filter((count) => count !== undefined);
  return others.every((other) => other.count === first?.count) ? first : undefined;
}

/**
 * Follower counts that links to followers pages print, by the key of whose followers they are. Links in what
 * somebody wrote prove nothing.
 */
export function readFollowersLinks(root: ParentNode, url: string): Map<string, Followers> {
  const printed = new Map<string, (Followers | undefined)[]>();
  for (const link of findAll(root, selectors.followersLink)) {
    const person = parseFollowersAddress(attributeOf(link, 'href'), url);
    const count = parseCount(textOf(link));
    if (!person || !count || isInside(link, selectors.writing)) continue;
    printed.set(person.key, [...(printed.get(person.key) ?? []), count]);
  }
  const found = new Map<string, Followers>();
  for (const [key, counts] of printed) {
    const count = agreed(counts);
    if (count) found.set(key, count);
  }
  return found;
}

/** The page's own `pw-follower-count` where it is no link (2022: a button): the author's, or the profile's person's. */
export function readFollowerCount(root: ParentNode): Followers | undefined {
  const plain = findAll(root, selectors.followerCount).filter(
    (element) => findAll(element, selectors.link).length === 0 && !isInside(element, selectors.link),
  );
  return agreed(plain.map((element) => parseCount(textOf(element))));
}
