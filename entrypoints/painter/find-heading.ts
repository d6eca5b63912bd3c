import { findAll, isInside, textOf } from '../../lib/medium/dom';
import * as selectors from '../../lib/medium/selectors';
import { bodyElement } from '../../lib/page/own-document';

/**
 * The heading of the thread that can be seen, "Responses (48)". An open drawer lies over the list under the story and
 * comes after it. Undefined when there is none, or it says something else.
 */
export function findHeading(): Element | undefined {
  return findAll(bodyElement() ?? document, selectors.heading).findLast(
    (heading) =>
      /^responses \(/i.test(textOf(heading)) &&
      !isInside(heading, selectors.hidden) &&
      heading.checkVisibility(),
  );
}
