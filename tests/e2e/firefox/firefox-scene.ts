import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OTHER_HOSTS, startPracticeMedium } from '../../practice-medium/server';
import { startLoggingProxy } from '../proxy';
import type { Scene } from '../scene';
import { callIn, type Send } from './bidi';
import { FirefoxTab, waitFor } from './firefox-tab';
import {
  FIREFOX_ID,
  installGoodTurn,
  type LaunchedFirefox,
  launchFirefox,
  OWN_ORIGIN,
  replaceGoodTurn,
} from './launch-firefox';

/** What the browser calls for itself; a driver has no way to keep it quiet altogether. */
const BROWSERS_OWN = /\.mozilla\.(?:com|net|org):443$|^detectportal\.firefox\.com/;

export interface FirefoxScene extends Scene {
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

  async function openTab(): Promise<string> {
    const { context } = (await send('browsingContext.create', { type: 'tab' })) as { context: string };
    return context;
  }

  const scene: FirefoxScene = {
    medium,
    async openMedium(address) {
      const context = await openTab();
      await send('browsingContext.navigate', { context, url: address, wait: 'complete' });
      const tab = new FirefoxTab(send, context);
      await waitFor(
        'the page’s own app',
        async () => (await tab.call<boolean>(() => window.__practice?.hydrated ?? false)) || undefined,
      );
      return tab;
    },
    openOwn: (path) => openOwn(path),
    async waitForBadge(text) {
      const page = await openOwn('popup.html');
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
      const { contexts } = (await send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
        contexts: readonly { context: string }[];
      };
      await callIn(send, contexts[0]?.context ?? '', String(endBackground), [FIREFOX_ID]);
    },
    async restartLater(ms) {
      ahead += ms;
      medium.setNow(medium.now() + ms);
      await firefox.close();
      await replaceGoodTurn(userDataDir, ahead);
      firefox = await launch();
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

/** What Firefox does when the background has been idle for half a minute. */
async function endBackground(id: string): Promise<string> {
  const scope = globalThis as unknown as {
    WebExtensionPolicy: {
      getByID(id: string): { extension: { backgroundState: string; terminateBackground(): Promise<void> } };
    };
  };
  const { extension } = scope.WebExtensionPolicy.getByID(id);
  await extension.terminateBackground();
  return extension.backgroundState;
}
