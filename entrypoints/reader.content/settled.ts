import { rootElement } from '../../lib/page/own-document';

/** Resolves when the document has been parsed. */
export function whenParsed(): Promise<void> {
  if (Reflect.get(Document.prototype, 'readyState', document) !== 'loading') return Promise.resolve();
  return new Promise((resolve) =>
    EventTarget.prototype.addEventListener.call(document, 'DOMContentLoaded', () => resolve(), {
      once: true,
    }),
  );
}

function whenLoaded(): Promise<void> {
  if (Reflect.get(Document.prototype, 'readyState', document) === 'complete') return Promise.resolve();
  return new Promise((resolve) => window.addEventListener('load', () => resolve(), { once: true }));
}

/** Resolves when nothing was added or removed for `quiet` ms, at the latest after `most` ms. */
export function whenQuiet(quiet: number, most: number, signal: AbortSignal): Promise<void> {
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
    signal.addEventListener('abort', done);
  });
}

/**
 * Resolves when a node may be added without breaking the page: Medium is rendered by the server and then taken over
 * by React, which throws everything away when it meets a node it did not expect. React's marks on elements cannot
 * be seen from our world, so: loaded, idle, and then quiet.
 */
export async function whenHydrated(signal: AbortSignal): Promise<void> {
  await whenLoaded();
  await new Promise<void>((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: 3_000 });
    else setTimeout(resolve, 200);
  });
  await whenQuiet(250, 4_000, signal);
}
