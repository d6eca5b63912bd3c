import type { StoryFacts } from '../facts/page-facts';
import { parseExactCount } from './counts';
import { attributeOf, findAll, isInside, parentOf, textOf } from './dom';
import { parsePageAddress } from './page-kind';
import { prune } from './prune';
import * as selectors from './selectors';

const CLIMB_MAX = 8;
/** The `source` of links in the cards of other stories, 2018 to 2026. */
const OTHER_STORIES = /[?&]source=[^&]{0,200}?(?:recirc|internal_links|follow_footer|placement_card)/;

/**
 * Whether the element stands in the frame of this story, and not in a response or in a card of another story: the
 * nearest links around it tell.
 */
function isOfStory(element: Element, url: string, postId: string): boolean {
  if (isInside(element, selectors.link)) return false;
  let around = parentOf(element);
  for (let step = 0; around && step < CLIMB_MAX; step += 1, around = parentOf(around)) {
    const hrefs = findAll(around, selectors.link)
      .filter((link) => !isInside(link, selectors.writing))
      .map((link) => attributeOf(link, 'href'))
      .filter((href) => !href.includes('/m/signin') && URL.canParse(href, url));
    if (hrefs.length === 0) continue;
    return hrefs.every((href) => {
      const { postId: id = postId } = parsePageAddress(new URL(href, url).href);
      return id === postId && !OTHER_STORIES.test(href);
    });
  }
  return true;
}

/** The exact number that all the texts say; undefined when they differ or it was cut ("1.2K"). */
export function agreedNumber(texts: string[]): number | undefined {
  const [first = '', ...others] = texts.filter((text) => text !== '' && text !== '--');
  return others.every((other) => other === first) ? parseExactCount(first) : undefined;
}

/** The numbers that the page prints for its own story; a cut one is left out, for these facts are exact. */
export function readStoryCounts(
  document: Document,
  url: string,
  postId: string,
): Pick<StoryFacts, 'clapCount' | 'responseCount'> {
  const inFrame = (selector: string) =>
    findAll(document, selector)
      .filter((element) => isOfStory(element, url, postId))
      .map(textOf);
  const headings = findAll(document, selectors.heading).map(
    (heading) =>
      /^Responses \(([\d,]+)\)$/.exec(textOf(heading))?.[1] ??
      (textOf(heading) === 'No responses yet' ? '0' : ''),
  );
  return prune<Pick<StoryFacts, 'clapCount' | 'responseCount'>>({
    clapCount: agreedNumber(inFrame(selectors.clapCount)),
    responseCount: agreedNumber([...inFrame(selectors.responsesCount), ...headings]),
  });
}
