import type { PageFacts, PageKind, Problem } from '../facts/page-facts';
import type { PersonFacts } from '../facts/person-facts';
import { findAll, isInside, textOf } from './dom';
import { readFollowState } from './follow-button';
import { type PageAddress, parsePageAddress } from './page-kind';
import { prune } from './prune';
import { type PrintedFollowers, readFollowersLinks } from './read-followers';
import { type HeadFacts, readHead } from './read-head';
import { readList } from './read-list';
import { findPageOwner, readOwner } from './read-people';
import { type FoundStory, readStory } from './read-story';
import { isSignedIn, readViewer } from './read-viewer';
import { readResponseLink } from './response-link';
import * as selectors from './selectors';

/** Everything a page says by itself but its responses, which are read part by part. Never throws. */
export function readDocument(document: Document, url: string): PageFacts {
  try {
    return read(document, url);
  } catch {
    return { url, kind: 'other', problems: [{ code: 'page-not-readable', where: 'document' }] };
  }
}

function read(document: Document, url: string): PageFacts {
  const address = parsePageAddress(url);
  const head = readHead(document, url, address);
  const counts = readFollowersLinks(document, url);
  const found = readStory(document, url, address, head, counts);
  const owner = findPageOwner(url, address, head);
  const person = owner && readOwner(document, owner, head, counts);
  const kind = kindOf(address, head, found, person);
  const mayFollow = isSignedIn(document);
  const { list, people: listed, problems } = readList(document, url, kind, owner, mayFollow);
  if (found) problems.push(...findMissing(document, url, found));

  const keys = owner?.keys ?? found?.keys ?? [];
  const iFollow = mayFollow ? readFollowState(document, url, keys) : undefined;
  const main = found?.author ?? person;
  const people = [
    ...(main ? [prune<PersonFacts>({ ...main, iFollow })] : []),
    ...othersOf(counts, keys),
    ...listed,
  ];
  return prune<PageFacts>({
    url,
    kind,
    viewer: readViewer(document, url),
    story: found?.story,
    people: people.length > 0 ? people : undefined,
    list,
    problems,
  });
}

/** The kind of the address, where the page proves it; `other` where it shows something else (404, a waiting page). */
function kindOf(
  address: PageAddress,
  head: HeadFacts,
  found: FoundStory | undefined,
  person: PersonFacts | undefined,
): PageKind {
  if (address.postId !== undefined && (address.kind === 'story' || address.kindOfPerson === 'story'))
    return found ? 'story' : 'other';
  if (address.kind === 'other' && head.username !== undefined) return address.kindOfPerson ?? 'other';
  if (address.username !== undefined && address.kind === 'profile') return person ? 'profile' : 'other';
  return address.kind;
}

/** Other people whose count a link of their own prints, such as on a hover card. */
function othersOf(counts: ReadonlyMap<string, PrintedFollowers>, keys: string[]): PersonFacts[] {
  return [...counts].flatMap(([key, { username, followers }]) =>
    username && !keys.includes(key) ? [{ username, followers }] : [],
  );
}

/** What the page announces and does not hold. */
function findMissing(document: Document, url: string, { author, isShown }: FoundStory): Problem[] {
  const problems: Problem[] = [];
  if (isShown && author && !author.followers)
    problems.push({ code: 'author-followers-not-found', where: 'followerCount' });
  const isAnnounced = findAll(document, selectors.heading).some(
    (heading) => /^Responses \([1-9]/.test(textOf(heading)) && !isInside(heading, selectors.hidden),
  );
  if (
    isAnnounced &&
    !findAll(document, selectors.responseLink).some((link) => readResponseLink(link, url)?.id)
  )
    problems.push({ code: 'responses-not-found', where: 'responseLink' });
  return problems;
}
