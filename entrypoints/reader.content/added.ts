import { isHost } from '../../lib/page/host-names';
import { rootElement } from '../../lib/page/own-document';

export interface Added {
  /** The outermost elements added since the last call. */
  take(): Element[];
  /** Whether anything was removed since the last call. */
  takeRemoved(): boolean;
}

/**
 * Tells what the page has added, a while after it did: only the outermost new elements, none of our own, none that
 * has gone again. `onChange` is called for every batch of changes, at once, and must be quick.
 */
export function watchAdded(onChange: () => void, signal: AbortSignal): Added {
  const added = new Set<Element>();
  let hasRemoved = false;
  const changes = new MutationObserver((records) => {
    let isOurs = true;
    for (const { addedNodes, removedNodes } of records) {
      for (const node of addedNodes) {
        if (node.nodeType !== Node.ELEMENT_NODE || isHost(node)) continue;
        added.add(node as Element);
        isOurs = false;
      }
      // Our own hosts count among the removed: they have to be put back.
      if (removedNodes.length > 0) {
        hasRemoved = true;
        isOurs = false;
      }
    }
    if (!isOurs) onChange();
  });
  changes.observe(rootElement(), { childList: true, subtree: true });
  signal.addEventListener('abort', () => {
    changes.disconnect();
    added.clear();
  });
  return {
    take() {
      const all = [...added];
      added.clear();
      const set = new Set(all);
      return all.filter((element) => element.isConnected && !hasAncestorIn(element, set));
    },
    takeRemoved() {
      const had = hasRemoved;
      hasRemoved = false;
      return had;
    },
  };
}

function hasAncestorIn(element: Element, set: ReadonlySet<Element>): boolean {
  if (set.size < 2) return false;
  for (let at = element.parentElement; at; at = at.parentElement) if (set.has(at)) return true;
  return false;
}
