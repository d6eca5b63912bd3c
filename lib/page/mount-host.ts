/** Display values whose children are laid out as items: there even an empty float would take a gap or a cell. */
const LAYS_OUT_ITEMS = /flex|grid|box/;

/** How an element's children are laid out, by its name and classes: hundreds of cards share them. */
const known = new Map<string, boolean>();

/**
 * Puts a host behind a name so that it moves with the words around it, whatever scrolls. A host out of the flow would
 * hang on the nearest positioned element, which may lie outside the list that scrolls (the responses drawer): its mark
 * would then stand still beside other people's names. So it is a float without size where it can be, as near to the
 * name as plain blocks go.
 *
 * @returns the element that the host now follows.
 */
export function mountHost(host: HTMLElement, name: Element, card: Element): Element {
  let before = name;
  while (before !== card && before.parentElement && laysOutItems(before.parentElement)) {
    before = before.parentElement;
  }
  const found = before !== card && before.parentElement;
  host.toggleAttribute('data-inflow', Boolean(found));
  const anchor = found ? before : name;
  anchor.after(host);
  return anchor;
}

function laysOutItems(element: Element): boolean {
  const key = `${element.nodeName} ${element.getAttribute('class')} ${element.getAttribute('style')}`;
  const answer = known.get(key) ?? LAYS_OUT_ITEMS.test(getComputedStyle(element).display);
  known.set(key, answer);
  return answer;
}
