import type { PageFacts, ResponseFacts, StoryFacts } from '../facts/page-facts';
import type { PersonFacts } from '../facts/person-facts';
import { parseExactCount } from './counts';
import { attributeOf, findAll, holds, isInside, parentOf, textOf } from './dom';
import { prune } from './prune';
import { agreedNumber } from './read-story-counts';
import { savedSelectors } from './saved-selectors';
import * as selectors from './selectors';
import { asId } from './values';

/**
 * What only saved pages carry: titles of the old interface, the ids in a visitor's Follow link, and counts in words
 * ("193 claps", until 2021). No member meets them today, so that the content script need not know them. `shown` is
 * what the page itself says.
 */
export function readVisitorPage(document: Document, { url, kind, story }: PageFacts): PageFacts | undefined {
  if (!story) return undefined;
  const isShown = findAll(document, selectors.storyLink).some((link) =>
    attributeOf(link, 'href').includes(story.id),
  );
  if (!isShown) {
    const [shown] = findAll(document, savedSelectors.oldTitle);
    const title = (shown && textOf(shown)) || plainTitle(story);
    return prune<PageFacts>({ url, kind, story: prune<StoryFacts>({ id: story.id, title }), problems: [] });
  }
  const buttons = findAll(document, selectors.button).filter((button) => !isInside(button, selectors.link));
  const inWords = (word: RegExp) =>
    agreedNumber(buttons.map((button) => word.exec(textOf(button).replaceAll(' ', ''))?.[1] ?? ''));
  const { id, newsletterId } = readIds(document, url, story);
  const username = story.authorUsername;
  const more = prune<StoryFacts>({
    id: story.id,
    title: holds(document, selectors.storyTitle) ? story.title : plainTitle(story),
    authorId: id,
    clapCount: story.clapCount ?? inWords(/^([\d.,]+[KM]?)claps?$/),
    responseCount: story.responseCount ?? inWords(/^([\d.,]+[KM]?)responses?$/),
  });
  const people = id && username ? [prune<PersonFacts>({ id, username, newsletterId })] : undefined;
  return prune<PageFacts>({ url, kind, story: more, people, problems: [] });
}

/** Until 2019 the title in the head went on: "Title – Author – Medium"; for search engines it is "Title | by Author". */
function plainTitle({ title = '', authorName = '' }: StoryFacts): string | undefined {
  const end = ['–', '-'].flatMap((dash) => [` ${dash} ${authorName} ${dash} Medium`, ` ${dash} Medium`]);
  const ending = end.find((one) => title.endsWith(one)) ?? '';
  const plain = title.slice(0, title.length - ending.length);
  const at = authorName ? plain.indexOf(` | by ${authorName}`) : -1;
  return (at > 0 ? plain.slice(0, at) : plain) || undefined;
}

function readIds(
  document: Document,
  url: string,
  story: StoryFacts,
): Pick<PersonFacts, 'id' | 'newsletterId'> {
  for (const link of findAll(document, savedSelectors.followWhenSignedOut)) {
    const query = URL.parse(attributeOf(link, 'href'), url)?.searchParams;
    if (
      !query?.get('source')?.includes(story.id) ||
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

/** Adds the claps beside a visitor's clap button, whose link names the response. */
export function addVisitorClaps(document: Document, responses: ResponseFacts[]): ResponseFacts[] {
  const claps = new Map<string | undefined, number>();
  for (const link of findAll(document, savedSelectors.clapWhenSignedOut)) {
    const id = /%2Fvote%2Fp%2F([0-9a-f]+)&/.exec(attributeOf(link, 'href'))?.[1];
    let around = parentOf(link);
    for (let step = 0; around && textOf(around) === '' && step < 4; step += 1) around = parentOf(around);
    const count = around ? parseExactCount(textOf(around)) : undefined;
    if (count !== undefined) claps.set(id, count);
  }
  return responses.map((response) =>
    prune<ResponseFacts>({ ...response, clapCount: response.clapCount ?? claps.get(response.id) }),
  );
}
