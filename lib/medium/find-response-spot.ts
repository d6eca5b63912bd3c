import { attributeOf, findAll, holds, isInside, parentOf, textOf } from './dom';
import * as selectors from './selectors';
import { findThreadLinks } from './thread-links';

/** Where a response shows its author, and all that is its own. */
export interface ResponseSpot {
  /** The author's name, linked to their profile. */
  name: Element;
  card: Element;
}

/** Elements that hold more than one response: they are nobody's card. */
const lists = new WeakSet<Element>();

/** An address of a person: `/@name`, `/u/id`, or the front of a host of their own. */
const TO_PERSON = /\/@|\/u\/|^https:\/\/[^/?#]+\/?\?/;

/** The spot of a response of which the link to it is known; undefined when no author stands beside it. */
export function findResponseSpot(id: string, link: Element): ResponseSpot | undefined {
  let name: Element | undefined;
  let card: Element | undefined;
  for (let at = parentOf(link); at && !lists.has(at); at = parentOf(at)) {
    // What holds one element alone holds no more than that element.
    if (card && at.childElementCount === 1) {
      card = at;
      continue;
    }
    const isShared =
      findThreadLinks(at).some((other) => other.id !== id) || holds(at, selectors.besideResponses);
    if (isShared) {
      lists.add(at);
      break;
    }
    card = at;
    name ??= findAll(at, selectors.responseLink).find(isAuthorLink);
  }
  return name && card && { name, card };
}

function isAuthorLink(link: Element): boolean {
  return (
    TO_PERSON.test(attributeOf(link, 'href')) && textOf(link) !== '' && !isInside(link, selectors.writing)
  );
}
