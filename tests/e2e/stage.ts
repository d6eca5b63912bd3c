/// <reference types="chrome" />
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, Worker } from 'playwright-core';
import { type PracticeMedium, type PracticeOptions, startPracticeMedium } from '../practice-medium/server';
import { type LaunchedBrowser, type LaunchOptions, launchWithGoodTurn } from './browser';

/** A browser with Good Turn on the practice Medium, with a clock that can be moved and a worker that can be stopped. */
export interface Stage {
  readonly medium: PracticeMedium;
  readonly extensionId: string;
  /** The worker that runs now; starts one when none does. */
  worker(): Promise<Worker>;
  newPage(): Promise<Page>;
  /** Opens one of our own pages in a tab. */
  openOwn(path: string): Promise<Page>;
  badge(): Promise<{ text: string; color: string; title: string }>;
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
    Pick<LaunchOptions, 'colorScheme' | 'viewport' | 'headless' | 'extraArgs'> {
  /** Whether the welcome page has been gone through already; yes unless told. */
  welcomed?: boolean;
}

export async function openStage(options: StageOptions = {}): Promise<Stage> {
  const { colorScheme, viewport, headless, extraArgs, welcomed = true, ...practice } = options;
  const medium = await startPracticeMedium(practice);
  const userDataDir = await mkdtemp(join(tmpdir(), 'good-turn-profile-'));
  const launch = () =>
    launchWithGoodTurn({
      userDataDir,
      medium,
      ...(colorScheme && { colorScheme }),
      ...(viewport && { viewport }),
      ...(headless !== undefined && { headless }),
      ...(extraArgs && { extraArgs }),
    });
  let browser: LaunchedBrowser = await launch();
  let ahead = 0;

  const stage: Stage = {
    medium,
    extensionId: browser.extensionId,
    async worker() {
      const running = browser.context.serviceWorkers().find((one) => one.url().includes(browser.extensionId));
      const worker = running ?? (await wakeWorker(browser));
      await worker.evaluate(setAhead, ahead);
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
    async moveClock(ms) {
      ahead += ms;
      medium.setNow(medium.now() + ms);
      await browser.context.addInitScript(setAhead, ahead);
      await stage.worker();
    },
    async stopWorker() {
      const worker = await stage.worker();
      const gone = new Promise((resolve) => worker.once('close', resolve));
      const page = await browser.context.newPage();
      const session = await page.context().newCDPSession(page);
      const { targetInfos } = await session.send('Target.getTargets');
      const target = targetInfos.find((one) => one.type === 'service_worker' && one.url === worker.url());
      if (!target) throw new Error('the worker does not run');
      await session.send('Target.closeTarget', { targetId: target.targetId });
      await gone;
      await page.close();
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
async function wakeWorker(browser: LaunchedBrowser): Promise<Worker> {
  const started = browser.serviceWorker();
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/popup.html`);
  const worker = await started;
  await page.close();
  return worker;
}

/** Runs in the worker and in pages: from now on the clock is so many ms ahead of the real one. */
function setAhead(ms: number): void {
  const scope = globalThis as { realNow?: () => number };
  const realNow = scope.realNow ?? Date.now.bind(Date);
  scope.realNow = realNow;
  Date.now = () => realNow() + ms;
}
