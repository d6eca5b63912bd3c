import { callIn, type Send } from './bidi';
import { waitFor } from './firefox-tab';

/**
 * Firefox's own window: its toolbar, its questions, what it knows of extensions. No page and no extension gets there.
 * A driver has no clicks for it, so that they are made by the module that the drivers of Firefox share.
 */
export class BrowserWindow {
  readonly #send: Send;
  #context: string | undefined;

  constructor(send: Send) {
    this.#send = send;
  }

  /** Runs a function in the window; it may use nothing from around it. */
  async call<T>(run: (...args: never[]) => unknown, ...args: readonly (string | number)[]): Promise<T> {
    this.#context ??= await this.#findContext();
    return callIn<T>(this.#send, this.#context, String(run), args);
  }

  /** Clicks with the mouse in the middle of an element of the window, once it is there and stands still. */
  async click(css: string): Promise<void> {
    await waitFor(
      `${css} in the window`,
      async () => (await this.call<boolean>(clickMiddle, css)) || undefined,
    );
  }

  /** Clicks with the mouse at a point of what an element of the window shows, CSS pixels from its corner. */
  clickAt(css: string, x: number, y: number): Promise<void> {
    return this.call(clickPoint, css, x, y);
  }

  async #findContext(): Promise<string> {
    const { contexts } = (await this.#send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
      contexts: readonly { context: string }[];
    };
    const [window] = contexts;
    if (!window) throw new Error('Firefox has no window.');
    return window.context;
  }
}

// What follows runs in the window.

async function clickMiddle(css: string): Promise<boolean> {
  const element = document.querySelector(css);
  const before = element?.getBoundingClientRect();
  if (!element || !before || before.width === 0) return false;
  await new Promise((resolve) => setTimeout(resolve, 60));
  const { x, y, width, height } = element.getBoundingClientRect();
  if (x !== before.x || y !== before.y) return false;
  const { ChromeUtils } = globalThis as unknown as {
    ChromeUtils: {
      importESModule(address: string): { event: { synthesizeMouseAtPoint(...args: unknown[]): void } };
    };
  };
  const { event } = ChromeUtils.importESModule('chrome://remote/content/shared/webdriver/Event.sys.mjs');
  event.synthesizeMouseAtPoint(x + width / 2, y + height / 2, {}, window);
  return true;
}

function clickPoint(css: string, x: number, y: number): void {
  const box = document.querySelector(css)?.getBoundingClientRect();
  const { ChromeUtils } = globalThis as unknown as {
    ChromeUtils: {
      importESModule(address: string): { event: { synthesizeMouseAtPoint(...args: unknown[]): void } };
    };
  };
  const { event } = ChromeUtils.importESModule('chrome://remote/content/shared/webdriver/Event.sys.mjs');
  event.synthesizeMouseAtPoint((box?.x ?? 0) + x, (box?.y ?? 0) + y, {}, window);
}
