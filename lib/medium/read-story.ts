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
  /** Keys of the author's profile addresses. */
  keys: string[];
}

/** The author's links beside their name, in the frame of this story: those that say the username first. */
function findAuthors(document: Document, url: string, postId: string): [PersonAddress, string][] {
  const found = findAll(document, selectors.storyLink).flatMap((link): [PersonAddress, string][] => {
    const href = attributeOf(link, 'href');
    if (!href.includes(postId) || isInside(link, selectors.writing)) return [];
    const isAuthor =
      isInside(link, selectors.authorName) ||
      holds(link, selectors.authorName) ||
      href.includes('post_author_info');
    const name = textOf(link).replace(/^Written by /, '');
    const person = isAuthor && name ? parsePersonAddress(href, url) : undefined;
    return person ? [[person, name]] : [];
  });
  return found.sort(([one], [other]) => Number(!one.username) - Number(!other.username));
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

  // A head may name only the author's host, where a link of the page names them as well.
  const shown = isShown ? findAuthors(document, url, postId) : [];
  const authors = [head.author, ...shown.map(([person]) => person)].filter((one) => one !== undefined);
  const author = authors.find(({ username }) => username) ?? authors[0];
  const keys = authors.map(({ key }) => key);
  const name = head.name ?? shown[0]?.[1];
  const [title] = isShown ? findAll(document, selectors.storyTitle) : [];
  const story = prune<StoryFacts>({
    id: postId,
    title: (title && textOf(title)) || head.title,
    authorUsername: author?.username,
    authorName: asName(name),
    ...(isShown ? readStoryCounts(document, url, postId) : {}),
  });
  const counted = keys.find((key) => counts.has(key));
  const followers =
    (counted && counts.get(counted)?.followers) ||
    (isShown && author && readFollowerCount(document)) ||
    undefined;
  const person = prune<PersonFacts>({ username: author?.username, name: asName(name), followers });
  return { story, isShown, keys, ...(person.username ? { author: person } : {}) };
}
