import type { StoryFacts } from '../facts/page-facts';
import { parseExactCount } from './counts';
import { attributeOf, findAll, isInside, parentOf, textOf } from './dom';
import { parsePageAddress } from './page-kind';
import { prune } from './prune';
import { selectors } from './selectors';

const CLIMB_MAX = 8;

/** Whether the element stands in the bar of this story, and not in a response or a card of another story. */
function isInBar(element: Element, url: string, postId: string): boolean {
  if (isInside(element, selectors.link)) return false;
  let around = parentOf(element);
  for (let step = 0; around && step < CLIMB_MAX; step += 1, around = parentOf(around)) {
    if (findAll(around, selectors.storyBar).length === 0) continue;
    return findAll(around, selectors.link).every((link) => {
      if (!URL.canParse(attributeOf(link, 'href'), url)) return true;
      const { postId: id = postId } = parsePageAddress(new URL(attributeOf(link, 'href'), url).href);
      return id === postId;
    });
  }
  return false;
}

/** The exact number that all the texts say; undefined when they differ or it was cut ("1.2K"). */
function agreed(texts: string[]): number | undefined {
  const [first = '', ...others] = texts.filter((text) => text !== '' && text !== '--');
  return others.every((other) => other === first) ? parseExactCount(first) : undefined;
}

/** Buttons that say it in words ("193 claps", "51 responses"), seen until 2021. */
function wordsOf(buttons: Element[], word: RegExp): string[] {
  return buttons.map((button) => word.exec(textOf(button))?.[1] ?? '');
}

/** The numbers that the page prints for its own story; a cut one is left out, for these facts are exact. */
export function readStoryCounts(
  document: Document,
  url: string,
  postId: string,
): Pick<StoryFacts, 'clapCount' | 'responseCount'> {
  const inBar = (selector: string) =>
    findAll(document, selector)
      .filter((element) => isInBar(element, url, postId))
      .map(textOf);
  const buttons = findAll(document, selectors.button).filter((button) => !isInside(button, selectors.link));
  const headings = findAll(document, selectors.heading).map(
    (heading) =>
      /^Responses \(([\d,]+)\)$/.exec(textOf(heading))?.[1] ??
      (textOf(heading) === 'No responses yet' ? '0' : ''),
  );
  return prune<Pick<StoryFacts, 'clapCount' | 'responseCount'>>({
    clapCount: agreed([...inBar(selectors.clapCount), ...wordsOf(buttons, /^([\d.,]+[KM]?) claps?$/)]),
    responseCount: agreed([
      ...inBar(selectors.responsesCount),
      ...headings,
      ...wordsOf(buttons, /^([\d.,]+[KM]?) responses?$/),
    ]),
  });
}
