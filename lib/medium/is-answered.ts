import type { StoryFacts } from '../facts/page-facts';
import type { PersonFacts } from '../facts/person-facts';

/** As much of what was read as tells whether a problem is over. */
export interface ReadSoFar {
  readonly story?: StoryFacts | undefined;
  readonly people?: readonly PersonFacts[] | undefined;
  readonly responses?: readonly unknown[] | undefined;
  readonly list?: { readonly usernames: readonly string[] } | undefined;
}

/** Whether what one source could not read has been read from another, or later: then it is no problem any more. */
export function isAnswered(code: string, { story, people = [], responses = [], list }: ReadSoFar): boolean {
  if (code === 'author-followers-not-found') {
    const username = story?.authorUsername?.toLowerCase();
    return people.some(
      (one) => one.followers && (one.id === story?.authorId || one.username?.toLowerCase() === username),
    );
  }
  if (code === 'responses-not-found') return responses.length > 0;
  return code === 'list-rows-not-found' && list !== undefined && list.usernames.length > 0;
}
