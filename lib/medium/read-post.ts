import type { ResponseFacts } from '../facts/page-facts';
import { itemsOf, valueAt } from './json';
import { RESPONSES_MAX, TEXT_MAX } from './limits';
import { prune } from './prune';
import { asCount, asHandle, asId, asMoment, asName } from './values';

/** Deepest nesting of replies that is followed. */
const LEVELS_MAX = 8;

/** A whole text has all paragraphs; a locked one, or a mere preview, has not. */
function readText(post: unknown): { text?: string; cut: boolean } {
  const paragraphs = valueAt(post, 'content', 'bodyModel', 'paragraphs');
  if (!Array.isArray(paragraphs)) return { cut: true };
  const lines = paragraphs.map((paragraph) => valueAt(paragraph, 'text'));
  const text = lines.filter((line) => typeof line === 'string').join('\n');
  const isLocked = valueAt(post, 'content', 'isLockedPreviewOnly') === true;
  return { text: text.slice(0, TEXT_MAX), cut: isLocked || text.length > TEXT_MAX };
}

/** A post of Medium's data as a response; undefined without an id. */
export function readPost(post: unknown, parentId: string | null | undefined): ResponseFacts | undefined {
  const id = asId(valueAt(post, 'id'));
  if (id === undefined) return undefined;
  const creator = valueAt(post, 'creator');
  return prune<ResponseFacts>({
    id,
    parentId,
    authorId: asId(valueAt(creator, 'id')),
    authorUsername: asHandle(valueAt(creator, 'username')),
    authorName: asName(valueAt(creator, 'name')),
    text: undefined,
    ...readText(post),
    at: asMoment(valueAt(post, 'firstPublishedAt')) ?? asMoment(valueAt(post, 'createdAt')),
    clapCount: asCount(valueAt(post, 'clapCount')),
  });
}

/** The responses of a post, with the replies that came with them, at most 5,000. */
export function readThread(post: unknown, parentId: string | null, level = 0): ResponseFacts[] {
  const posts = itemsOf(valueAt(post, 'threadedPostResponses', 'posts'));
  return posts
    .flatMap((item) => {
      const response = readPost(item, parentId);
      if (!response) return [];
      return [response, ...(level < LEVELS_MAX ? readThread(item, response.id, level + 1) : [])];
    })
    .slice(0, RESPONSES_MAX);
}
