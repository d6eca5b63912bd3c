import { findAll, parentOf } from './dom';
import { readResponseLink } from './response-link';
import { selectors } from './selectors';

const CLIMB_MAX = 12;
/** Found once for each place to which responses are added. */
const known = new WeakMap<Element, string | null>();

function findFirst(root: Element, selector: string): Element | null {
  const prototype: Element = Object.getPrototypeOf(root);
  return prototype.querySelector.call(root, selector);
}

/**
 * The response in whose card a place lies, where responses were added: null when it lies in none. In a list the
 * first response has its text beside its name; in the card of one that has replies, the text lies apart from it.
 */
export function findEnclosing(place: Element, url: string): string | null {
  const found = known.get(place);
  if (found !== undefined) return found;
  const enclosing = climb(place, url);
  known.set(place, enclosing);
  return enclosing;
}

function climb(place: Element, url: string): string | null {
  let list: string | undefined;
  let around: Element | null = place;
  for (let step = 0; around && step < CLIMB_MAX; step += 1, around = parentOf(around)) {
    const first = findFirst(around, selectors.responseLink);
    const source = first && readResponseLink(first, url)?.source.list;
    if (!first || !source) continue;
    list ??= source;
    if (source !== list) return null;
    const id = ownerOfCard(around, first, url);
    if (id !== undefined) return id;
  }
  return null;
}

/** The first response's id if the element is its card: its text, or a link to it, lies apart from its names. */
function ownerOfCard(card: Element, first: Element, url: string): string | undefined {
  const head = childHolding(card, first);
  const linksOf = (element: Element) =>
    findAll(element, selectors.responseLink).flatMap((link) => readResponseLink(link, url) ?? []);
  const ids = linksOf(head).flatMap((link) => link.id ?? []);
  const [id] = ids;
  if (ids.length !== 1 || findAll(head, selectors.responseText).length > 0) return undefined;
  const [text] = findAll(card, selectors.responseText);
  const hasText = text !== undefined && linksOf(childHolding(card, text)).length === 0;
  const hasTitle = linksOf(card).some(({ link, id: other }) => {
    const part = childHolding(card, link);
    return other === id && part !== head && linksOf(part).every((inside) => inside.id === id);
  });
  return hasText || hasTitle ? id : undefined;
}

/** The child of the ancestor that the element lies in. */
function childHolding(ancestor: Element, element: Element): Element {
  let child = element;
  for (let at = parentOf(child); at && at !== ancestor; at = parentOf(at)) child = at;
  return child;
}
