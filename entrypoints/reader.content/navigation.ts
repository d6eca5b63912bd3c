import { rootElement } from '../../lib/page/own-document';

interface NavigationLike extends EventTarget {
  readonly currentEntry: unknown;
}

/**
 * Calls back when the page goes to another address without loading anew. Medium uses history.pushState, which fires
 * no event of its own: the Navigation API tells where there is one (Chromium 102, Firefox 147); elsewhere popstate and
 * a look at the address whenever the page's title changes, which Medium does on every such step.
 */
export function onNavigation(callback: () => void, signal: AbortSignal): void {
  let address = location.href;
  const look = () => {
    const next = location.href;
    if (withoutHash(next) === withoutHash(address)) return;
    address = next;
    callback();
  };
  const navigation = (globalThis as { navigation?: NavigationLike }).navigation;
  if (navigation) {
    navigation.addEventListener('currententrychange', look, { signal });
    return;
  }
  window.addEventListener('popstate', look, { signal });
  const head = rootElement().querySelector('head');
  if (!head) return;
  const titles = new MutationObserver(look);
  titles.observe(head, { childList: true, subtree: true, characterData: true });
  signal.addEventListener('abort', () => titles.disconnect());
}

function withoutHash(address: string): string {
  const at = address.indexOf('#');
  return at < 0 ? address : address.slice(0, at);
}
