/**
 * The document's own members, past anything the page put in their way: `<img name="createElement">` hides
 * `document.createElement`, in our isolated world too (named elements of a document override its methods).
 */

export function createElement<K extends keyof HTMLElementTagNameMap>(name: K): HTMLElementTagNameMap[K];
export function createElement(name: string): HTMLElement;
export function createElement(name: string): HTMLElement {
  return Document.prototype.createElement.call(document, name);
}

export function rootElement(): HTMLElement {
  return Reflect.get(Document.prototype, 'documentElement', document) as HTMLElement;
}

export function bodyElement(): HTMLElement | null {
  return Reflect.get(Document.prototype, 'body', document) as HTMLElement | null;
}

/** The topmost element under a point of the viewport; our own hosts stand for what is inside them. */
export function elementAt(x: number, y: number): Element | null {
  return Document.prototype.elementFromPoint.call(document, x, y);
}

export function isVisiblePage(): boolean {
  return Reflect.get(Document.prototype, 'visibilityState', document) === 'visible';
}

/** Listens on the document itself, in the capturing phase, until the signal is aborted. */
export function onDocument<K extends keyof DocumentEventMap>(
  type: K,
  listener: (event: DocumentEventMap[K]) => void,
  signal: AbortSignal,
): void {
  EventTarget.prototype.addEventListener.call(document, type, listener as EventListener, {
    capture: true,
    signal,
  });
}
