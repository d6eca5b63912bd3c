import { createHash } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Worker } from 'playwright-core';
import type { PracticeMedium } from '../practice-medium/server';
import { findProgram, isRoot } from './find-program';

/** Chromium or Chrome: CHROME_PATH, Playwright's own, one on the PATH, else Debian's. */
export function findBrowser(): string {
  return findProgram({
    title: 'Chromium or Chrome',
    variable: 'CHROME_PATH',
    files: [chromium.executablePath()],
    names: ['chromium', 'chromium-browser', 'google-chrome'],
    // Without a font there would be no words to measure.
    packages: ['chromium', 'fonts-liberation'],
  });
}

export interface LaunchOptions {
  /** Where the browser keeps its profile; empty: a new one that is thrown away. */
  userDataDir?: string;
  /** The built extension; `null` for none. `.output/chrome-mv3` unless told. */
  extensionDir?: string | null;
  /** The practice Medium to send medium.com to; absent: the real one. */
  medium?: PracticeMedium;
  headless?: boolean;
  colorScheme?: 'light' | 'dark';
  viewport?: { width: number; height: number };
  /** Device pixels for each CSS pixel; 1 unless told. */
  deviceScaleFactor?: number;
  extraArgs?: string[];
}

export interface LaunchedBrowser {
  context: BrowserContext;
  /** Empty without an extension. */
  extensionId: string;
  /** The extension's service worker as it runs now; waits for one that starts. Throws after 15 s. */
  serviceWorker: () => Promise<Worker>;
  close: () => Promise<void>;
}

/** Starts Chromium with Good Turn in it, on the practice Medium. */
export async function launchWithGoodTurn(options: LaunchOptions = {}): Promise<LaunchedBrowser> {
  const { userDataDir = '', headless = true, colorScheme = 'light', medium, extraArgs = [] } = options;
  const extensionDir = options.extensionDir === undefined ? '.output/chrome-mv3' : options.extensionDir;
  const path = extensionDir === null ? '' : realpathOf(extensionDir);
  const context = await chromium.launchPersistentContext(userDataDir, {
    executablePath: findBrowser(),
    headless,
    colorScheme,
    viewport: options.viewport ?? { width: 1400, height: 900 },
    deviceScaleFactor: options.deviceScaleFactor ?? 1,
    // The practice certificate is trusted by the flag that service workers obey too.
    args: [
      ...QUIET_ARGS,
      ...(isRoot() ? ['--no-sandbox'] : []),
      ...(path ? [`--disable-extensions-except=${path}`, `--load-extension=${path}`] : []),
      ...(medium?.chromiumArgs ?? []),
      ...extraArgs,
    ],
  });
  const extensionId = path ? extensionIdOf(path) : '';
  return {
    context,
    extensionId,
    serviceWorker: () => findWorker(context, `chrome-extension://${extensionId}/`),
    close: () => context.close(),
  };
}

/** For tests of what is read alone: pages of a hundred people ask for as many pictures, and draw them. */
export const NO_PICTURES = '--blink-settings=imagesEnabled=false';

/** Keeps the browser from calling anyone on its own. */
const QUIET_ARGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-gpu',
  '--no-first-run',
  '--no-default-browser-check',
];

function realpathOf(extensionDir: string): string {
  const path = resolve(extensionDir);
  if (existsSync(join(path, 'manifest.json'))) return realpathSync(path);
  throw new Error(`No built extension in ${extensionDir}: run "npm run build" first.`);
}

/** Chromium's id of an unpacked extension: its path's SHA-256, the first 32 hex digits written a to p. */
export function extensionIdOf(path: string): string {
  const hash = createHash('sha256').update(path).digest('hex').slice(0, 32);
  return [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

async function findWorker(context: BrowserContext, origin: string): Promise<Worker> {
  const isOurs = (worker: Worker): boolean => worker.url().startsWith(origin);
  const running = context.serviceWorkers().find(isOurs);
  return running ?? context.waitForEvent('serviceworker', { predicate: isOurs, timeout: 15_000 });
}
