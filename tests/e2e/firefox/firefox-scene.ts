import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OTHER_HOSTS, startPracticeMedium } from '../../practice-medium/server';
import { callInPage } from '../in-page';
import { startLoggingProxy } from '../proxy';
import type { Scene } from '../scene';
import type { Send } from './bidi';
import { BrowserWindow } from './browser-window';
import { FirefoxTab, waitFor } from './firefox-tab';

import {
  downloadsOf,
  FIREFOX_ID,
  installGoodTurn,
  type LaunchedFirefox,
  launchFirefox,
  OWN_ORIGIN,
  replaceGoodTurn,
} from './launch-firefox';
import { MOVED, QUIET_PAGE } from './pack-extension';

/** What the browser calls for itself; a driver has no way to keep it quiet altogether. */
const BROWSERS_OWN = /\.mozilla\.(?:com|net|org):443$|^detectportal\.firefox\.com/;

export interface FirefoxScene extends Scene {
  openMedium(address: string, ...first: readonly (() => void)[]): Promise<FirefoxTab>;
  openOwn(path: string): Promise<FirefoxTab>;
  /** Opens any page, and waits until it is loaded. */
  openPage(address: string, ...first: readonly (() => void)[]): Promise<FirefoxTab>;
  /** Opens a page of our own origin that does nothing by itself and wakes nobody. */
  openQuiet(): Promise<FirefoxTab>;
  /** The addresses of all tabs. */
  listAddresses(): Promise<readonly string[]>;
  /** From now on Firefox ends the background when it has been idle for so many ms; half a minute unless told. */
  idleAfter(ms: number): Promise<void>;
  /** Whether the background runs now. It is an event page, which Firefox ends when it idles. */
  isAwake(): Promise<boolean>;
  /** Moves the clock of Medium, of the background and of our pages on, and lets the regular alarm ring. */
  moveClock(ms: number): Promise<void>;
  /** The browser's own window, as it is now: a restart brings another. */
  window(): BrowserWindow;
  /** Waits until a file that a page of ours handed out is whole, and returns where it is. */
  waitForFile(name: RegExp): Promise<string>;
  /** Whom anything in this browser called that is neither Medium nor Mozilla. */
  strangersCalled(): readonly string[];
}

/** Firefox with Good Turn installed for good, on the practice Medium, past the welcome page. */
export async function openFirefoxScene(): Promise<FirefoxScene> {
  const medium = await startPracticeMedium();
  const proxy = await startLoggingProxy(medium.port, OTHER_HOSTS);
  const userDataDir = await mkdtemp(join(tmpdir(), 'good-turn-firefox-profile-'));
  const launch = () => launchFirefox({ userDataDir, proxyPort: proxy.port });
  let firefox: LaunchedFirefox = await launch();
  let ahead = 0;
  const send: Send = (method, params) => firefox.send(method, params);
  let browserWindow = new BrowserWindow(send);

  async function openTab(): Promise<string> {
    const { context } = (await send('browsingContext.create', { type: 'tab' })) as { context: string };
    return context;
  }

  const scene: FirefoxScene = {
    medium,
    async openMedium(address, ...first) {
      const tab = await scene.openPage(address, ...first);
      await tab.waitUntil('the page’s own app', () => window.__practice?.hydrated ?? false);
      return tab;
    },
    async openPage(address, ...first) {
      const context = await openTab();
      for (const run of first) {
        const functionDeclaration = `() => { ${callInPage(run)} }`;
        await send('script.addPreloadScript', { functionDeclaration, contexts: [context] });
      }
      const tab = new FirefoxTab(send, context);
      await tab.goTo(address);
      return tab;
    },
    async listAddresses() {
      const { contexts } = (await send('browsingContext.getTree', { maxDepth: 0 })) as {
        contexts: readonly { url: string }[];
      };
      return contexts.map(({ url }) => url);
    },
    async idleAfter(ms) {
      await browserWindow.call(setNumber, 'extensions.background.idle.timeout', ms);
      // The background that runs now goes on by what was said before.
      if (await scene.isAwake()) await scene.stopBackground();
    },
    openQuiet: () => openOwn(QUIET_PAGE),
    isAwake: async () => (await browserWindow.call<string>(readBackgroundState, FIREFOX_ID)) !== 'stopped',
    async moveClock(ms) {
      medium.setNow(medium.now() + ms);
      const quiet = await scene.openQuiet();
      await quiet.call(moveAndRing, MOVED, ms);
      await quiet.close();
    },
    waitForFile: (name) =>
      waitFor(`a file ${name}`, async () => {
        const folder = downloadsOf(userDataDir);
        const files = await readdir(folder).catch(() => []);
        const found = files.find((file) => name.test(file));
        // Until it is whole, another file of its name stands beside it.
        const isWhole = found !== undefined && !files.some((file) => file.endsWith('.part'));
        return isWhole ? join(folder, found) : undefined;
      }),
    window: () => browserWindow,
    openOwn: (path) => openOwn(path),
    async waitForBadge(text) {
      const page = await scene.openQuiet();
      let said = { text: '', title: '' };
      try {
        await waitFor(`the badge "${text}"`, async () => {
          said = await page.call(readBadge);
          return said.text === text || undefined;
        });
      } catch (error) {
        throw new Error(`the badge says "${said.text}" (${said.title}), not "${text}"`, { cause: error });
      }
      await page.close();
      return said.title;
    },
    async stopBackground() {
      if (!(await browserWindow.call<boolean>(endBackground, FIREFOX_ID)))
        throw new Error('the background goes on');
    },
    async restartLater(ms) {
      ahead += ms;
      medium.setNow(medium.now() + ms);
      await firefox.close();
      await replaceGoodTurn(userDataDir, ahead);
      firefox = await launch();
      browserWindow = new BrowserWindow(send);
    },
    strangersCalled: () => proxy.refused().filter((host) => !BROWSERS_OWN.test(host)),
    async close() {
      await firefox.close();
      await proxy.close();
      await medium.stop();
      await rm(userDataDir, { recursive: true, force: true, maxRetries: 5 });
    },
  };

  async function openOwn(path: string): Promise<FirefoxTab> {
    const context = await openTab();
    const url = `${OWN_ORIGIN}/${path}`;
    // The answer to this one never comes: the page is another process's by then.
    void send('browsingContext.navigate', { context, url, wait: 'none' }).catch(() => undefined);
    const tab = new FirefoxTab(send, context);
    await waitFor(`our page ${path}`, async () => {
      const isThere = tab.call<boolean>(
        (address: string) =>
          location.href.startsWith(address) && document.querySelector('h1, h2, main') !== null,
        url,
      );
      return (await isThere.catch(() => false)) || undefined;
    });
    return tab;
  }

  try {
    await installGoodTurn(send);
    const welcome = await openOwn('welcome.html');
    await welcome.clickButton('I have read this, go on');
    await welcome.waitForText('Your notebook is open');
    await welcome.close();
    return scene;
  } catch (error) {
    await scene.close();
    throw error;
  }
}

// What follows runs elsewhere: in a page of ours, and in the browser itself.

async function readBadge(): Promise<{ text: string; title: string }> {
  const { action } = chrome;
  return { text: await action.getBadgeText({}), title: await action.getTitle({}) };
}

/** The clock goes by what is kept here; alarms go by the real one, so that the regular one is brought forward. */
async function moveAndRing(key: string, ms: number): Promise<void> {
  localStorage.setItem(key, String(Number(localStorage.getItem(key)) + ms));
  await chrome.alarms.create('round', { delayInMinutes: 0.001, periodInMinutes: 15 });
}

function setNumber(name: string, value: number): void {
  const { Services } = globalThis as unknown as {
    Services: { prefs: { setIntPref(name: string, value: number): void } };
  };
  Services.prefs.setIntPref(name, value);
}

function readBackgroundState(id: string): string {
  const { WebExtensionPolicy } = globalThis as unknown as {
    WebExtensionPolicy: { getByID(id: string): { extension: { backgroundState: string } } };
  };
  return WebExtensionPolicy.getByID(id).extension.backgroundState;
}

/**
 * Ends the background, even in the midst of an answer: Firefox itself would wait for that once. Returns whether what
 * ran is gone; another life may have begun by then.
 */
async function endBackground(id: string): Promise<boolean> {
  const { WebExtensionPolicy } = globalThis as unknown as {
    WebExtensionPolicy: {
      getByID(id: string): {
        extension: { backgroundContext?: object | null; terminateBackground(options: object): Promise<void> };
      };
    };
  };
  const { extension } = WebExtensionPolicy.getByID(id);
  const running = extension.backgroundContext ?? null;
  await extension.terminateBackground({ disableResetIdleForTest: true });
  return running === null || extension.backgroundContext !== running;
}
