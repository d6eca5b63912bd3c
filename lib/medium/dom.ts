/**
 * Reading that a page cannot trip: `<img name="querySelector">` or `<input name="parentElement">` shadow the
 * properties of the document or of a form, also for content scripts. So members come from the prototype.
 */
function member<K extends keyof Element>(node: Node, key: K): Element[K] {
  let native = natives.get(key);
  if (!native) {
    native = findNative(node, key);
    natives.set(key, native);
  }
  // A getter called like this is as fast as plain access; Reflect.get is some ten times slower (V8, 2026).
  return native.get ? native.get.call(node) : native.value;
}

/** Found once each: all nodes share their prototypes' members. */
const natives = new Map<string, PropertyDescriptor>();

function findNative(node: Node, key: string): PropertyDescriptor {
  let at: object | null = Object.getPrototypeOf(node);
  while (at) {
    const found = Object.getOwnPropertyDescriptor(at, key);
    if (found) return found;
    at = Object.getPrototypeOf(at);
  }
  return {};
}

/** All elements under the root that match, in document order. */
export function findAll(root: ParentNode, selector: string): Element[] {
  const prototype: ParentNode = Object.getPrototypeOf(root);
  return [...prototype.querySelectorAll.call(root, selector)];
}

/** Whether anything under the root matches. */
export function holds(root: ParentNode, selector: string): boolean {
  const prototype: ParentNode = Object.getPrototypeOf(root);
  return prototype.querySelector.call(root, selector) !== null;
}

/** The parent element, or null at the top. */
export function parentOf(node: Node): Element | null {
  return member(node, 'parentElement');
}

/** The first thing in a node, text included. Going on with `nextOf` leaves no live list behind, as `childNodes` does. */
export function firstOf(node: Node): ChildNode | null {
  return member(node, 'firstChild');
}

export function nextOf(node: Node): ChildNode | null {
  return member(node, 'nextSibling');
}

/** The text of a node as it is. */
export function rawTextOf(node: Node): string {
  return member(node, 'textContent') ?? '';
}

/** The text of an element in one line: runs of white space become one space. */
export function textOf(node: Node): string {
  return (member(node, 'textContent') ?? '').replace(/\s+/g, ' ').trim();
}

/** An attribute's value, '' when missing. */
export function attributeOf(element: Element, name: string): string {
  return member(element, 'getAttribute').call(element, name) ?? '';
}

/** Whether the element or one of its ancestors matches. */
export function isInside(element: Element, selector: string): boolean {
  return member(element, 'closest').call(element, selector) !== null;
}
