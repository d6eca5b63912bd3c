import type { StoryFacts } from '../facts/page-facts';
import type { PersonFacts } from '../facts/person-facts';
import { attributeOf, findAll, holds, isInside, textOf } from './dom';
import type { PageAddress } from './page-kind';
import { type PersonAddress, parsePersonAddress } from './person-address';
import { prune } from './prune';
import { type PrintedFollowers, readFollowerCount } from './read-followers';
import type { HeadFacts } from './read-head';
import { readStoryCounts } from './read-story-counts';
import * as selectors from './selectors';
import { asName } from './values';

/** The story of a page and its author, as far as the page shows them. */
export interface FoundStory {
  story: StoryFacts;
  /** The page itself shows it, not only its head. */
  isShown: boolean;
  author?: PersonFacts;
  /** Key of the author's profile address. */
  authorKey?: string | undefined;
}

/** The author's links beside their name, in the frame of this story. */
function findAuthor(document: Document, url: string, postId: string): [PersonAddress, string] | undefined {
  for (const link of findAll(document, selectors.storyLink)) {
    const href = attributeOf(link, 'href');
    if (!href.includes(postId) || isInside(link, selectors.writing)) continue;
    const isAuthor =
      isInside(link, selectors.authorName) ||
      holds(link, selectors.authorName) ||
      href.includes('post_author_info');
    const name = textOf(link).replace(/^Written by /, '');
    const person = isAuthor && name ? parsePersonAddress(href, url) : undefined;
    if (person) return [person, name];
  }
  return undefined;
}

/** Reads the story; undefined when nothing on the page proves that it is the one of the address. */
export function readStory(
  document: Document,
  url: string,
  address: PageAddress,
  head: HeadFacts,
  counts: ReadonlyMap<string, PrintedFollowers>,
): FoundStory | undefined {
  const { postId } = address;
  if (postId === undefined) return undefined;
  const isShown = findAll(document, selectors.storyLink).some((link) =>
    attributeOf(link, 'href').includes(postId),
  );
  if (!isShown && !head.isPost) return undefined;

  const [shownAuthor, shownName] = (isShown && findAuthor(document, url, postId)) || [];
  const author = head.author ?? shownAuthor;
  const name = head.name ?? shownName;
  const [title] = isShown ? findAll(document, selectors.storyTitle) : [];
  const story = prune<StoryFacts>({
    id: postId,
    title: (title && textOf(title)) || head.title,
    authorUsername: author?.username,
    authorName: asName(name),
    ...(isShown ? readStoryCounts(document, url, postId) : {}),
  });
  const followers =
    isShown && author ? (counts.get(author.key)?.followers ?? readFollowerCount(document)) : undefined;
  const person = prune<PersonFacts>({ username: author?.username, name: asName(name), followers });
  return { story, isShown, authorKey: author?.key, ...(person.username ? { author: person } : {}) };
}
