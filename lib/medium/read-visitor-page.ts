import type { PageFacts, StoryFacts } from '../facts/page-facts';
import type { PersonFacts } from '../facts/person-facts';
import { attributeOf, findAll, isInside, textOf } from './dom';
import { prune } from './prune';
import { agreedNumber } from './read-story-counts';
import { selectors } from './selectors';
import { asId } from './values';

/**
 * What only saved pages carry: the ids in a visitor's Follow link and counts in words ("193 claps", until 2021). No
 * member meets them, so that the content script need not know them. `shown` is what the page itself says.
 */
export function readVisitorPage(document: Document, shown: PageFacts): PageFacts | undefined {
  const { url, story } = shown;
  const isShown = findAll(document, selectors.storyLink).some(
    (link) => story && attributeOf(link, 'href').includes(story.id),
  );
  if (!story || !isShown) return undefined;
  const buttons = findAll(document, selectors.button).filter((button) => !isInside(button, selectors.link));
  const inWords = (word: RegExp) =>
    agreedNumber(buttons.map((button) => word.exec(textOf(button).replaceAll(' ', ''))?.[1] ?? ''));
  const { id, newsletterId } = readIds(document, url, story);
  const username = story.authorUsername;
  const more = prune<StoryFacts>({
    id: story.id,
    authorId: id,
    clapCount: story.clapCount ?? inWords(/^([\d.,]+[KM]?)claps?$/),
    responseCount: story.responseCount ?? inWords(/^([\d.,]+[KM]?)responses?$/),
  });
  const people = id && username ? [prune<PersonFacts>({ id, username, newsletterId })] : undefined;
  return prune<PageFacts>({ url, kind: shown.kind, story: more, people, problems: [] });
}

function readIds(
  document: Document,
  url: string,
  story: StoryFacts,
): Pick<PersonFacts, 'id' | 'newsletterId'> {
  for (const link of findAll(document, selectors.followWhenSignedOut)) {
    const query = new URL(attributeOf(link, 'href'), url).searchParams;
    if (
      !query.get('source')?.includes(story.id) ||
      !story.authorName ||
      query.get('user') !== story.authorName
    )
      continue;
    return prune<PersonFacts>({
      id: asId(query.get('userId')),
      newsletterId: asId(query.get('newsletterV3Id')),
    });
  }
  return {};
}
