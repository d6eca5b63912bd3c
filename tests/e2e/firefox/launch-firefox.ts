import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findProgram } from '../find-program';
import { bidiOf, type Send } from './bidi';
import { packExtension } from './pack-extension';

/** As the manifest names it, and where its pages are in every Firefox of ours. */
export const FIREFOX_ID = 'good-turn@good-turn.example';
const UUID = '6f8c1f4e-2f0b-4a53-9d6c-0d1a5b7e9c42';
export const OWN_ORIGIN = `moz-extension://${UUID}`;

/** Firefox: FIREFOX_PATH, one on the PATH, else Debian's. */
export function findFirefox(): string {
  return findProgram({
    title: 'Firefox',
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    packages: ['firefox-esr', 'fonts-liberation'],
  });
}

export interface FirefoxOptions {
  readonly userDataDir: string;
  /** The port of the proxy that takes Medium's hosts to the practice Medium. */
  readonly proxyPort: number;
}

/** Where files of that profile are put. */
export function downloadsOf(userDataDir: string): string {
  return join(userDataDir, 'downloads');
}

export interface LaunchedFirefox {
  readonly send: Send;
  close(): Promise<void>;
}

export async function launchFirefox({ userDataDir, proxyPort }: FirefoxOptions): Promise<LaunchedFirefox> {
  const browser: Browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: true,
    userDataDir,
    acceptInsecureCerts: true,
    defaultViewport: null,
    // Pages of extensions are the browser's own, and closed to a driver without this.
    args: ['--remote-allow-system-access', '--width=1400', '--height=900'],
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxyPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxyPort,
      'network.proxy.no_proxies_on': '',
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: UUID }),
      // Our build is not signed by Mozilla, and is taken over anew when its file was changed in between.
      'xpinstall.signatures.required': false,
      'extensions.autoDisableScopes': 0,
      'extensions.startupScanScopes': 1,
      // Files that are handed out go there unasked.
      'browser.download.folderList': 2,
      'browser.download.dir': downloadsOf(userDataDir),
      // Questions of the browser can be answered at once.
      'security.notification_enable_delay': 0,
    },
  });
  return { send: bidiOf(browser), close: () => browser.close() };
}

/** Installs Good Turn for good in a running Firefox. */
export async function installGoodTurn(send: Send): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'good-turn-xpi-'));
  try {
    const path = join(folder, 'good-turn.xpi');
    await packExtension(path, 0);
    await send('webExtension.install', {
      extensionData: { type: 'archivePath', path },
      'moz:permanent': true,
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** While Firefox is closed: puts a copy there whose clock is so many ms ahead. */
export async function replaceGoodTurn(userDataDir: string, ahead: number): Promise<void> {
  await packExtension(join(userDataDir, 'extensions', `${FIREFOX_ID}.xpi`), ahead);
}
