import type { BrowserWindow } from './browser-window';
import { waitFor } from './firefox-tab';
import { FIREFOX_ID } from './launch-firefox';

/** The popup as the toolbar button opens it over the page in front. */
export interface ToolbarPopup {
  /** Waits until it says this, and returns all that it says. */
  waitFor(words: RegExp): Promise<string>;
  /** Clicks one of its buttons with the mouse. */
  click(label: string): Promise<void>;
  /** In CSS pixels. */
  width(): Promise<number>;
}

/** As the browser calls what belongs to an extension. */
const WIDGET = FIREFOX_ID.replace(/[^a-z0-9-]/g, '_');
const POPUP = 'panel[panelopen] .webextension-popup-browser';

/**
 * Clicks the toolbar button with the mouse, which gives Good Turn leave to read the page in front. The popup is no
 * context of WebDriver's: the browser's window asks it.
 */
export async function openToolbarPopup(window: BrowserWindow): Promise<ToolbarPopup> {
  await window.call(pinButton, `${WIDGET}-browser-action`);
  await waitFor(
    'no popup to be open',
    async () => (await window.call<boolean>(closePopup, POPUP)) || undefined,
  );
  await window.click(`#${WIDGET}-BAP`);
  const ask = async <T>(run: (page: Window, label: string) => T, label = ''): Promise<T | undefined> =>
    (await window.call<{ answer?: T } | null>(askBrowser, POPUP, String(run), label))?.answer;
  return {
    async waitFor(words) {
      let said = '';
      await waitFor(`${words} in the popup`, async () => {
        said = (await ask(readWords)) ?? said;
        return words.test(said) || undefined;
      }).catch((cause) => {
        throw new Error(`the popup does not say ${words} but: ${said}`, { cause });
      });
      return said;
    },
    async click(label) {
      const at = await waitFor(`"${label}" in the popup`, () => ask(findMiddle, label));
      await window.clickAt(POPUP, at.x, at.y);
    },
    async width() {
      return (await ask(({ innerWidth }) => innerWidth)) ?? 0;
    },
  };
}

// What follows runs in the browser's window.

/** As a writer who pins the button; where it is pinned already it stays. */
function pinButton(widget: string): void {
  const { CustomizableUI } = globalThis as unknown as {
    CustomizableUI: { addWidgetToArea(widget: string, area: string): void };
  };
  CustomizableUI.addWidgetToArea(widget, 'nav-bar');
}

/** Closes the popup, as a click beside it does, and says whether none is there any more. */
function closePopup(css: string): boolean {
  const browser = document.querySelector(css);
  browser?.closest<Element & { hidePopup(): void }>('panel')?.hidePopup();
  return browser === null;
}

/** Runs a function in what a `<browser>` of the window shows. Null while nothing is there. */
async function askBrowser(css: string, source: string, label: string): Promise<object | null> {
  type Listener = (message: { data: string }) => void;
  interface MessageManager {
    addMessageListener(name: string, listener: Listener): void;
    loadFrameScript(address: string, later: boolean): void;
  }
  const browser = document.querySelector<Element & { messageManager?: MessageManager }>(css);
  const { messageManager } = browser ?? {};
  if (!messageManager) return null;
  const name = `good-turn-${crypto.randomUUID()}`;
  const script = `
    let found;
    try { found = { answer: (${source})(content, ${JSON.stringify(label)}) }; } catch (error) { found = null; }
    sendAsyncMessage(${JSON.stringify(name)}, JSON.stringify(found));
  `;
  return new Promise((resolve) => {
    // The popup may close before it answers.
    setTimeout(() => resolve(null), 1_000);
    messageManager.addMessageListener(name, ({ data }) => resolve(JSON.parse(data)));
    messageManager.loadFrameScript(`data:text/javascript;charset=utf-8,${encodeURIComponent(script)}`, false);
  });
}

// What follows runs in the popup.

function readWords({ document }: Window): string {
  return document.body.textContent.replace(/\s+/g, ' ');
}

function findMiddle({ document }: Window, label: string): { x: number; y: number } | undefined {
  const all = [...document.querySelectorAll('a, button')];
  const box = all.find(({ textContent }) => textContent?.includes(label))?.getBoundingClientRect();
  return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
