/** What a page saw of us although it should not. */
export interface Seen {
  /** Scripts of an extension that called what the page had replaced. */
  readonly callers: readonly string[];
  /** Shadow roots that it got hold of. */
  readonly roots: number;
}

declare global {
  interface Window {
    __seen?: Seen;
  }
}

/** Runs in the page before anything else: replaces built-in functions and writes down who calls them. */
export function overrideEverything(): void {
  const callers: string[] = [];
  const seen = { callers, roots: 0 };
  window.__seen = seen;
  const watch = (owner: object, key: string): void => {
    const real: unknown = Reflect.get(owner, key);
    if (typeof real !== 'function') return;
    Reflect.set(owner, key, function (this: unknown, ...args: unknown[]) {
      const stack = String(new Error().stack);
      if (stack.includes('chrome-extension://')) callers.push(`${key}: ${stack.split('\n')[2]}`);
      const result: unknown = Reflect.apply(real, this, args);
      if (result instanceof ShadowRoot) seen.roots += 1;
      return result;
    });
  };
  for (const key of ['map', 'filter', 'push', 'includes', 'join']) watch(Array.prototype, key);
  for (const key of ['parse', 'stringify']) watch(JSON, key);
  for (const key of ['attachShadow', 'append', 'remove', 'setAttribute']) watch(Element.prototype, key);
  for (const key of ['querySelector', 'querySelectorAll', 'createElement']) watch(Document.prototype, key);
  watch(Node.prototype, 'appendChild');
  watch(customElements, 'define');
  document.addEventListener('DOMContentLoaded', () => {
    const holder = document.createElement('div');
    holder.hidden = true;
    const names = ['querySelectorAll', 'getElementById', 'createElement', 'head', 'title', 'URL', 'location'];
    holder.innerHTML = `${names.map((name) => `<img name="${name}"><form name="${name}" id="${name}"></form>`).join('')}<form id="body"><input name="parentElement"><input name="attributes"></form>`;
    document.documentElement.append(holder);
  });
}

/** Runs in the page: messages of every form that ours have, as many as told, and ports beside them. */
export function postMessages(count: number): void {
  const url = location.href;
  const who = { username: 'odalys-finch' };
  const requestId = '00000000-0000-4000-8000-000000000001';
  const ours: readonly unknown[] = [
    '{"goodTurn":"answers"}',
    { goodTurn: 'answers' },
    { type: 'recordFromPage', requestId, url, who, what: 'iFollowed' },
    { type: 'importFile', text: '{}', takeSettings: true },
    { type: 'deleteAll' },
    ['[{"operationName":"ClapMutation","variables":{}}]', '[{"data":{}}]'],
  ];
  for (let at = 0; at < count; at += 1) {
    const message = ours[at % ours.length];
    const { port1, port2 } = new MessageChannel();
    window.postMessage(message, location.origin, [port2]);
    if (at % 100 === 0) port1.postMessage(['x'.repeat(1_000), 'y'.repeat(1_000)]);
    port1.postMessage(message);
    document.dispatchEvent(new CustomEvent('goodTurn', { detail: message }));
  }
}
