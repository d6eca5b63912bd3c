/// <reference types="chrome" />
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, Worker } from 'playwright-core';
import { type PracticeMedium, type PracticeOptions, startPracticeMedium } from '../practice-medium/server';
import { type LaunchedBrowser, type LaunchOptions, launchWithGoodTurn } from './browser';

export interface Badge {
  readonly text: string;
  readonly color: string;
  readonly title: string;
}

/** A browser with Good Turn on the practice Medium, with a clock that can be moved and a worker that can be stopped. */
export interface Stage {
  readonly medium: PracticeMedium;
  readonly extensionId: string;
  /** The worker that runs now; starts one when none does. */
  worker(): Promise<Worker>;
  newPage(): Promise<Page>;
  /** Opens one of our own pages in a tab. */
  openOwn(path: string): Promise<Page>;
  badge(): Promise<Badge>;
  /** Waits until the badge says this. Fails after 10 s with what it says. */
  waitForBadge(text: string): Promise<Badge>;
  /** Moves the clock of everything forward: Medium's, the worker's, and that of every page from its next load on. */
  moveClock(ms: number): Promise<void>;
  /** Ends the worker as the browser does when it idles, and waits until it is gone. */
  stopWorker(): Promise<void>;
  /** Closes the browser and starts it again with the same profile. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

export interface StageOptions
  extends PracticeOptions,
    Pick<
      LaunchOptions,
      'colorScheme' | 'viewport' | 'deviceScaleFactor' | 'headless' | 'extraArgs' | 'extensionDir'
    > {
  /** Whether the welcome page has been gone through already; yes unless told. */
  welcomed?: boolean;
}

export async function openStage(options: StageOptions = {}): Promise<Stage> {
  const {
    colorScheme,
    viewport,
    deviceScaleFactor,
    headless,
    extraArgs,
    extensionDir,
    welcomed = true,
    ...practice
  } = options;
  const medium = await startPracticeMedium(practice);
  const userDataDir = await mkdtemp(join(tmpdir(), 'good-turn-profile-'));
  const launch = () =>
    launchWithGoodTurn({
      userDataDir,
      medium,
      ...(colorScheme && { colorScheme }),
      ...(viewport && { viewport }),
      ...(deviceScaleFactor && { deviceScaleFactor }),
      ...(headless !== undefined && { headless }),
      ...(extraArgs && { extraArgs }),
      ...(extensionDir && { extensionDir }),
    });
  let browser: LaunchedBrowser = await launch();
  let ahead = 0;
  /** Set while the worker is stopped. The protocol goes on using one name for all its lives. */
  let isAsleep = false;
  /** The clock of each worker; a new one starts with the real time. */
  const aheadOf = new WeakMap<Worker, number>();

  const stage: Stage = {
    medium,
    extensionId: browser.extensionId,
    async worker() {
      if (isAsleep) await wakeWorker(stage);
      isAsleep = false;
      const worker = await browser.serviceWorker();
      if (aheadOf.get(worker) !== ahead) {
        aheadOf.set(worker, ahead);
        await worker.evaluate(setAhead, ahead);
        // It counted by the real clock when it started: let it look again, as it does every quarter of an hour.
        await worker.evaluate(ringRound);
      }
      return worker;
    },
    newPage: () => browser.context.newPage(),
    async openOwn(path) {
      const page = await browser.context.newPage();
      await page.goto(`chrome-extension://${browser.extensionId}/${path}`);
      return page;
    },
    async badge() {
      const worker = await stage.worker();
      return worker.evaluate(async () => {
        const color = await chrome.action.getBadgeBackgroundColor({});
        return {
          text: await chrome.action.getBadgeText({}),
          color: color.join(),
          title: await chrome.action.getTitle({}),
        };
      });
    },
    async waitForBadge(text) {
      for (let tries = 0; ; tries += 1) {
        const badge = await stage.badge();
        if (badge.text === text) return badge;
        if (tries === 100) throw new Error(`the badge says "${badge.text}" (${badge.title}), not "${text}"`);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    },
    async moveClock(ms) {
      ahead += ms;
      medium.setNow(medium.now() + ms);
      await browser.context.addInitScript(setAhead, ahead);
      await stage.worker();
    },
    async stopWorker() {
      const worker = await stage.worker();
      const session = await browser.context.browser()?.newBrowserCDPSession();
      if (!session) throw new Error('this browser cannot be asked');
      const findTarget = async () => {
        const { targetInfos } = await session.send('Target.getTargets');
        return targetInfos.find((one) => one.type === 'service_worker' && one.url === worker.url());
      };
      const target = await findTarget();
      if (!target) throw new Error('the worker does not run');
      isAsleep = true;
      aheadOf.delete(worker);
      await session.send('Target.closeTarget', { targetId: target.targetId });
      while (await findTarget()) await new Promise((resolve) => setTimeout(resolve, 20));
      await session.detach();
    },
    async restart() {
      await browser.close();
      browser = await launch();
      if (ahead > 0) await browser.context.addInitScript(setAhead, ahead);
      await stage.worker();
    },
    async close() {
      await browser.close();
      await medium.stop();
      await rm(userDataDir, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  if (welcomed) await goThroughWelcome(stage);
  return stage;
}

/** The writer reads the welcome page and goes on. */
async function goThroughWelcome(stage: Stage): Promise<void> {
  await stage.worker();
  const page = await stage.openOwn('welcome.html');
  await page.getByRole('button', { name: /go on/i }).click();
  await page.waitForTimeout(100);
  await page.close();
}

/** A stopped worker starts when one of our own pages asks it something. */
async function wakeWorker(stage: Stage): Promise<void> {
  const page = await stage.openOwn('popup.html');
  await page.evaluate(() => chrome.runtime.sendMessage({ type: 'stateAsked' }));
  await page.close();
}

/** Runs in the worker and in pages: from now on the clock is so many ms ahead of the real one. */
function setAhead(ms: number): void {
  const scope = globalThis as { realNow?: () => number };
  const realNow = scope.realNow ?? Date.now.bind(Date);
  scope.realNow = realNow;
  Date.now = () => realNow() + ms;
}

/** Runs in the worker: the regular alarm rings now. Alarms go by the real clock. */
async function ringRound(): Promise<void> {
  await chrome.alarms.create('round', { delayInMinutes: 0.001, periodInMinutes: 15 });
}
