/** What a page saw of us although it should not. */
export interface Seen {
  /** Scripts of an extension that called what the page had replaced. */
  readonly callers: readonly string[];
  /** How often what the page had replaced was called by whomever: the trap is set. */
  readonly heard: number;
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
  const seen = { callers, heard: 0, roots: 0 };
  window.__seen = seen;
  const watch = (owner: object, key: string): void => {
    const real: unknown = Reflect.get(owner, key);
    if (typeof real !== 'function') return;
    Reflect.set(owner, key, function (this: unknown, ...args: unknown[]) {
      const stack = String(new Error().stack);
      seen.heard += 1;
      // Firefox shows a page no lines of an extension: who calls from nowhere is one.
      const isFromNowhere = (stack.match(/:\d+:\d+\)?$/gm)?.length ?? 0) < 2;
      if (isFromNowhere || stack.includes('-extension://')) callers[callers.length] = `${key}: ${stack}`;
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
}

/**
 * Runs in the page: forms and images whose names hide members of the document, from the first moment those that the
 * page's own app can do without, later all; and fields whose names hide members of a form that is called like the body.
 */
export function clobberDocument(): void {
  const hide = (names: readonly string[]): void => {
    const holder = document.createElement('div');
    holder.hidden = true;
    holder.className = 'clobber';
    holder.innerHTML = `${names.map((name) => `<img name="${name}"><form name="${name}" id="${name}"></form>`).join('')}<form id="body"><input name="parentElement"><input name="attributes"></form>`;
    document.documentElement.append(holder);
  };
  const first = ['querySelectorAll', 'getElementById', 'elementFromPoint', 'body', 'head', 'title', 'URL'];
  const later = ['createElement', 'querySelector', 'addEventListener', 'documentElement', 'defaultView'];
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => hide(first));
  else hide(later);
}

/** Runs in the page: its document has its members again. */
export function giveMembersBack(): void {
  for (const holder of [...document.getElementsByClassName('clobber')]) holder.remove();
}

/**
 * Runs in the page: messages of every form that ours have, as many as told, and ports beside them. Resolves when
 * whoever listens has heard them all.
 */
export function postMessages(count: number): Promise<void> {
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
  return new Promise((resolve) => {
    addEventListener('message', ({ data }) => data === 'the last one' && resolve());
    window.postMessage('the last one', location.origin);
  });
}
