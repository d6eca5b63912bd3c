import type { StoryOfViewer } from '../../facts/writer-facts';
import { itemsOf, valueAt } from '../json';
import { prune } from '../prune';
import type { Look } from '../read-user';
import { asId, asMoment, asName } from '../values';

const TAGS_MAX = 20;
const TAG_MAX = 100;
const URL_MAX = 4_000;

/**
 * A post of Medium's data as a story of the viewer's own. Undefined for what is no published story: a draft, a
 * response, or a post that does not say so much of itself. Whose it is, `authorId` says where it is told.
 */
export function readOwnStory(post: unknown, look: Look): StoryOfViewer | undefined {
  const id = asId(look(post, 'id'));
  const title = asName(look(post, 'title'));
  const publishedAt = asMoment(look(post, 'firstPublishedAt'));
  if (id === undefined || title === undefined || publishedAt === undefined) return undefined;
  // What it responds to is looked at, not followed: the state may not hold it.
  if ((valueAt(post, 'inResponseToPostResult') ?? null) !== null) return undefined;
  const isLocked = look(post, 'isLocked');
  const tags = look(post, 'tags');
  return prune<StoryOfViewer>({
    id,
    authorId: asId(look(post, 'creator', 'id')),
    title,
    url: asAddress(look(post, 'mediumUrl')),
    publishedAt,
    isPaywalled: typeof isLocked === 'boolean' ? isLocked : undefined,
    tags: Array.isArray(tags) ? readTags(tags, look) : undefined,
  });
}

function asAddress(value: unknown): string | undefined {
  return typeof value === 'string' && value.startsWith('https://') && value.length <= URL_MAX
    ? value
    : undefined;
}

/** Tags by the name that a reader sees, else by their slug. */
function readTags(tags: unknown, look: Look): string[] {
  const names = itemsOf(tags).flatMap(
    (tag) => asName(look(tag, 'displayTitle')) ?? asName(look(tag, 'id')) ?? [],
  );
  return [...new Set(names.map((name) => name.slice(0, TAG_MAX)))].slice(0, TAGS_MAX);
}
