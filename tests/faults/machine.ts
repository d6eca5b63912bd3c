/// <reference types="chrome" />
import { cp, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page, Worker } from 'playwright-core';
import type { LaunchedBrowser, LaunchOptions } from '../e2e/browser';
import { extensionIdOf, launchWithGoodTurn } from '../e2e/browser';
import { killProfile } from './processes';
import { within } from './within';

/** A profile on a disk and a copy of the built extension, in a browser that can be stopped in every way there is. */
export interface Machine {
  readonly profileDir: string;
  /** The copy of the build that is loaded; a test may change its files between two starts. */
  readonly buildDir: string;
  readonly extensionId: string;
  /** The running browser. Throws while none runs. */
  context(): BrowserContext;
  worker(): Promise<Worker>;
  /** Starts the browser, with other options than before where some are given. */
  start(more?: LaunchOptions): Promise<void>;
  /** Closes the browser as a person does. */
  stop(): Promise<void>;
  /** Ends every process of the browser at once, with SIGKILL. */
  kill(): Promise<void>;
  /** Ends the worker as the browser does when it idles, and waits until it is gone. */
  stopWorker(): Promise<void>;
  /** Opens one of our own pages in a tab. */
  openOwn(path: string): Promise<Page>;
  /** A tab of our own origin that does nothing by itself and holds no database. */
  openQuiet(): Promise<Page>;
  /** Stops the browser and takes profile and build away. */
  discard(): Promise<void>;
}

export interface MachineOptions extends LaunchOptions {
  /** Where the profile is put, for a disk of its own; a folder of its own in the temporary one unless told. */
  readonly disk?: string;
}

const BUILT = '.output/chrome-mv3';

/** A browser that has been hurt may not close by itself. */
const CLOSE_MS = 10_000;

/** Sets up a machine and starts its browser for the first time. */
export async function setUpMachine({ disk, ...options }: MachineOptions = {}): Promise<Machine> {
  const folder = await mkdtemp(join(tmpdir(), 'good-turn-machine-'));
  const profileDir = join(disk ?? folder, 'profile');
  const buildDir = join(folder, 'build');
  await cp(BUILT, buildDir, { recursive: true });
  let browser: LaunchedBrowser | undefined;
  let kept = options;
  /** The page that stops workers. It stays, for a tab that is closed wakes the next worker. */
  let stopper: Page | undefined;

  const running = (): LaunchedBrowser => {
    if (browser === undefined) throw new Error('the browser does not run');
    return browser;
  };
  const machine: Machine = {
    profileDir,
    buildDir,
    extensionId: extensionIdOf(await realpath(buildDir)),
    context: () => running().context,
    worker: () => running().serviceWorker(),
    async start(more = {}) {
      kept = { ...kept, ...more };
      browser = await launchWithGoodTurn({ ...kept, userDataDir: profileDir, extensionDir: buildDir });
    },
    async stop() {
      const gone = browser;
      browser = undefined;
      stopper = undefined;
      await gone?.close();
    },
    async kill() {
      browser = undefined;
      stopper = undefined;
      await killProfile(profileDir);
    },
    async stopWorker() {
      const page = stopper ?? (await machine.openQuiet());
      stopper = page;
      const session = await page.context().newCDPSession(page);
      const origin = `chrome-extension://${machine.extensionId}/`;
      const find = async () => {
        const { targetInfos } = await session.send('Target.getTargets');
        return targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(origin));
      };
      const target = await find();
      if (target) await session.send('Target.closeTarget', { targetId: target.targetId });
      // Whoever waits for an answer asks once more, and then the next worker is there at once, under the same name.
      for (let tries = 0; tries < 20 && (await find()); tries += 1) await page.waitForTimeout(20);
      await session.detach();
    },
    async openOwn(path) {
      const page = await machine.context().newPage();
      await page.goto(`chrome-extension://${machine.extensionId}/${path}`);
      return page;
    },
    openQuiet: () => machine.openOwn('manifest.json'),
    async discard() {
      await within(CLOSE_MS, machine.stop()).catch(() => killProfile(profileDir));
      await rm(profileDir, { recursive: true, force: true, maxRetries: 5 });
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  await machine.start();
  await machine.worker();
  return machine;
}

/** Runs a test on a machine of its own, and discards the machine whatever happens. */
export async function onMachine(
  test: (machine: Machine) => Promise<void>,
  options: MachineOptions = {},
): Promise<void> {
  const machine = await setUpMachine(options);
  try {
    await test(machine);
  } finally {
    await machine.discard();
  }
}
