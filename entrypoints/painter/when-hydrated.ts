import { rootElement } from '../../lib/page/own-document';

function whenLoaded(): Promise<void> {
  if (Reflect.get(Document.prototype, 'readyState', document) === 'complete') return Promise.resolve();
  return new Promise((resolve) => window.addEventListener('load', () => resolve(), { once: true }));
}

/** Resolves when nothing was added or removed for `quiet` ms, at the latest after `most` ms. */
function whenQuiet(quiet: number, most: number): Promise<void> {
  return new Promise((resolve) => {
    let timer = setTimeout(done, quiet);
    const last = setTimeout(done, most);
    const changes = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(done, quiet);
    });
    function done() {
      changes.disconnect();
      clearTimeout(timer);
      clearTimeout(last);
      resolve();
    }
    changes.observe(rootElement(), { childList: true, subtree: true });
  });
}

/**
 * Resolves when a node may be added without breaking the page: Medium is rendered by the server and then taken over
 * by React, which throws everything away when it meets a node it did not expect. React's marks on elements cannot
 * be seen from our world, so: loaded, idle, and then quiet.
 */
export async function whenHydrated(): Promise<void> {
  await whenLoaded();
  await new Promise<void>((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: 3_000 });
    else setTimeout(resolve, 200);
  });
  await whenQuiet(250, 4_000);
}
