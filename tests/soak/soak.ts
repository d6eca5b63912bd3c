import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type LaunchedBrowser, launchWithGoodTurn } from '../e2e/browser';
import { openPanel } from '../e2e/marks';
import { listAdded, lookAway } from '../e2e/shadows';
import { openPage } from '../practice-medium/drive';
import { type PracticeMedium, startPracticeMedium } from '../practice-medium/server';
import { type OwnStock, takeOwnStock } from './own-stock';
import { type PageStock, takePageStock } from './page-stock';
import type { SoakSize } from './sizes';
import { createSoakWorld } from './soak-world';
import { goToRest, REST, type Walked, walkRound } from './walk-on';
import { readWorkerHeap } from './worker-heap';

interface Stocks {
  readonly page: PageStock;
  /** The same page without Good Turn, which went the same way. */
  readonly bare: PageStock;
  readonly own: OwnStock;
  /** Bytes. */
  readonly worker: number;
}

/** What a long time in one tab has left. */
export interface Soaked {
  readonly walked: Walked;
  readonly before: Stocks;
  readonly after: Stocks;
  /** What went wrong on the page itself. */
  readonly errors: readonly string[];
}

/**
 * Two browsers go the same way side by side, one with Good Turn and one without: what the page itself holds on to is
 * in both. `tell` hears of every round.
 */
export async function soak(size: SoakSize, tell: (line: string) => void = () => {}): Promise<Soaked> {
  const medium = await startPracticeMedium({ world: createSoakWorld(size.rounds) });
  // Building anew in the meantime changes nothing.
  const extensionDir = await mkdtemp(join(tmpdir(), 'good-turn-soak-'));
  await cp('.output/chrome-mv3', extensionDir, { recursive: true });
  const withIt = await launchWithGoodTurn({ medium, extensionDir });
  const without = await launchWithGoodTurn({ medium, extensionDir: null });
  try {
    return await soakBoth(medium, withIt, without, size, tell);
  } finally {
    await withIt.close();
    await without.close();
    await medium.stop();
    await rm(extensionDir, { recursive: true, force: true });
  }
}

async function soakBoth(
  medium: PracticeMedium,
  withIt: LaunchedBrowser,
  without: LaunchedBrowser,
  size: SoakSize,
  tell: (line: string) => void,
): Promise<Soaked> {
  await goThroughWelcome(withIt);
  const page = await withIt.context.newPage();
  const bare = await without.context.newPage();
  const both = <T>(act: (one: Page) => Promise<T>) => Promise.all([act(page), act(bare)]);
  const worker = (await withIt.serviceWorker()).url();
  const stock = async (): Promise<Stocks> => {
    await both(goToRest);
    return {
      page: await takePageStock(page),
      bare: await takePageStock(bare),
      own: await takeOwnStock(page),
      worker: await readWorkerHeap(page, worker),
    };
  };

  await both((one) => openPage(one, REST));
  // The first round makes what is made once: scripts, languages, caches. It is not counted.
  const walk = (round: number) =>
    Promise.all([walkRound(page, medium, size, round, openSomePanel), walkRound(bare, medium, size, round)]);
  await walk(0);
  const before = await stock();
  const walked: Walked = { steps: 0, responses: 0, painted: 0 };
  for (let round = 0; round < size.rounds; round += 1) {
    const [came] = await walk(round);
    walked.steps += came.steps;
    walked.responses += came.responses;
    walked.painted += came.painted;
    tell(`round ${round + 1} of ${size.rounds}`);
  }
  const after = await stock();
  return { walked, before, after, errors: await page.evaluate(() => window.__pageErrors ?? []) };
}

/** Opens the panel of somebody whose mark is on the page, and closes it again. */
async function openSomePanel(page: Page): Promise<void> {
  await page.locator('good-turn-mark').first().waitFor({ state: 'attached' });
  const marks = (await listAdded(page, 'good-turn-mark')).flatMap(({ buttons }) => buttons);
  const username = /@([^:]+):/.exec(marks.at(-1)?.name ?? '')?.[1];
  if (username === undefined) throw new Error('no mark says whose it is');
  await openPanel(page, username);
  await page.keyboard.press('Escape');
  await page.locator('good-turn-panel').waitFor({ state: 'detached' });
  await lookAway(page);
}

async function goThroughWelcome({ context, extensionId, serviceWorker }: LaunchedBrowser): Promise<void> {
  await serviceWorker();
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/welcome.html`);
  await page.getByRole('button', { name: /go on/i }).click();
  await page.getByText('Your notebook is open').waitFor();
  await page.close();
}
