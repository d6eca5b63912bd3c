import { rootElement } from './own-document';

/** Every element of ours on a page has one of these names; nothing else is ever added. */
const HOST_NAMES = ['good-turn-mark', 'good-turn-line', 'good-turn-panel'] as const;
export type HostName = (typeof HOST_NAMES)[number];

/** Takes away all that an older copy of Good Turn left on the page. */
export function removeHosts(): void {
  for (const host of rootElement().querySelectorAll(HOST_NAMES.join())) host.remove();
}

export function isHost(node: Node): boolean {
  return (HOST_NAMES as readonly string[]).includes(node.nodeName.toLowerCase());
}
