import { createElement, rootElement } from './own-document';
import { shareStyles } from './styles';

/** Every element of ours on a page has one of these names; nothing else is ever added. */
export const HOST_NAMES = ['good-turn-mark', 'good-turn-line', 'good-turn-panel'] as const;
export type HostName = (typeof HOST_NAMES)[number];

export interface Host {
  readonly element: HTMLElement;
  /** The inside of the closed shadow root, where everything visible goes. */
  readonly inside: ShadowRoot;
}

/** An element with a closed shadow root and none of the page's styles. It is not yet in the document. */
export function createHost(name: HostName): Host {
  const element = createElement(name);
  const inside = element.attachShadow({ mode: 'closed' });
  shareStyles(inside);
  return { element, inside };
}

/** Takes away all that an older copy of Good Turn left on the page. */
export function removeHosts(): void {
  for (const host of rootElement().querySelectorAll(HOST_NAMES.join())) host.remove();
}

export function isHost(node: Node): boolean {
  return (HOST_NAMES as readonly string[]).includes(node.nodeName.toLowerCase());
}
