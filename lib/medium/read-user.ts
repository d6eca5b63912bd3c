import type { PersonFacts } from '../facts/person-facts';
import { valueAt } from './json';
import { prune } from './prune';
import { asCount, asHandle, asId, asName } from './values';

/** Looks up a field of an entity: plainly in an answer, through references in a page state. */
export type Look = (entity: unknown, ...path: string[]) => unknown;

/** Plain nested JSON: nothing to follow. */
export const lookPlain: Look = (entity, ...path) => valueAt(entity, ...path);

/** Their author newsletter's id; a publication's newsletter is not it. */
function readNewsletterId(user: unknown, look: Look): string | undefined {
  const type = look(user, 'newsletterV3', 'type');
  return type === undefined || type === 'NEWSLETTER_TYPE_AUTHOR'
    ? asId(look(user, 'newsletterV3', 'id'))
    : undefined;
}

/**
 * A user of Medium's data as a person. `isSignedIn`: only then a follow state means anything (to visitors Medium
 * says `false`, seen 2021). Undefined when it has neither id nor username.
 */
export function readUser(
  user: unknown,
  isSignedIn: boolean,
  look: Look = lookPlain,
): PersonFacts | undefined {
  const id = asId(look(user, 'id'));
  const username = asHandle(look(user, 'username'));
  if (id === undefined && username === undefined) return undefined;
  const count = asCount(look(user, 'socialStats', 'followerCount'));
  const follows = look(user, 'viewerEdge', 'isFollowing') ?? look(user, 'isFollowing');
  return prune<PersonFacts>({
    id,
    username,
    name: asName(look(user, 'name')),
    followers: count === undefined ? undefined : { count, exact: true },
    iFollow: isSignedIn && typeof follows === 'boolean' ? follows : undefined,
    newsletterId: readNewsletterId(user, look),
  });
}
