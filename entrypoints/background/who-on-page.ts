import type { PersonRef, Place } from '../../lib/ledger/entry';
import { placeOf } from '../../lib/ledger/lesson-refs';
import type { PageMemory } from '../../lib/ledger/page-memory';
import { lowerUsername } from '../../lib/ledger/person-keys';
import { isViewer } from '../../lib/ledger/viewer';
import type { Who } from '../../lib/messages/page-messages';

/** Someone on a page, as far as the page tells: what an action there is about. */
export interface WhoOnPage {
  readonly person: PersonRef;
  readonly place: Place;
  readonly followers?: { readonly count: number; readonly exact: boolean };
}

/**
 * Completes whom a page means from what is remembered of that page. Undefined when nobody on it bears that name, or
 * when it is the writer: a page can only ask about people who are on it.
 */
export function findOnPage(memory: PageMemory, who: Who, responseId?: string): WhoOnPage | undefined {
  if (who.username === undefined) return undefined;
  const username = lowerUsername(who.username);
  const bears = (name: string | undefined) => name !== undefined && lowerUsername(name) === username;
  const own = memory.responses.filter((response) => bears(response.authorUsername));
  const response = own.find(({ id }) => id === responseId) ?? own[0];
  const seen = memory.people.find((person) => bears(person.username));
  const isAuthor = bears(memory.story?.authorUsername);
  const isListed = memory.list?.usernames.some(bears) ?? false;
  if (!response && !seen && !isAuthor && !isListed) return undefined;
  const id = seen?.id ?? response?.authorId ?? (isAuthor ? memory.story?.authorId : undefined);
  const name = seen?.name ?? response?.authorName ?? (isAuthor ? memory.story?.authorName : undefined);
  if (isViewer(memory.viewer, { id, username })) return undefined;
  return {
    person: {
      username: seen?.username ?? response?.authorUsername ?? who.username,
      ...(id !== undefined && { id }),
      ...(name !== undefined && { name }),
    },
    place: {
      ...placeOf(memory),
      ...(response && { responseId: response.id }),
      ...(response?.quoted !== undefined && { quoted: response.quoted }),
    },
    ...(seen?.followers && { followers: seen.followers }),
  };
}
