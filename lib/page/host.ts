import type { HostName } from './host-names';
import { createElement } from './own-document';
import { shareStyles } from './styles';

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
