/** Resolves when the document has been parsed. */
export function whenParsed(): Promise<void> {
  if (Reflect.get(Document.prototype, 'readyState', document) !== 'loading') return Promise.resolve();
  return new Promise((resolve) =>
    EventTarget.prototype.addEventListener.call(document, 'DOMContentLoaded', () => resolve(), {
      once: true,
    }),
  );
}
