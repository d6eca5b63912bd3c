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

/** Resolves when nothing was added or removed for `quiet` ms, at the latest after `most` ms. */
export function whenQuiet(quiet: number, most: number, signal?: AbortSignal): Promise<void> {
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
    signal?.addEventListener('abort', done);
  });
}
