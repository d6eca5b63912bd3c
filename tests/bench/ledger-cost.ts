import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { launchWithGoodTurn } from '../e2e/browser';
import { fillLedger } from './fill-ledger';
import { makeLedger } from './make-ledger';
import { spreadOf } from './spread';

const SMALL = 1_000;
const LARGE = 100_000;
const OPENINGS = 7;
/** The second copy is written when it has not grown for so long, ms. */
const STILL = 10_000;
/** The first searches only fill caches. */
const WARM_UP = ['bruno', 'quiet', 'writer123', 'lev return'];
/** No word twice: what was searched before is found more quickly. */
const SEARCHES = [
  'ada',
  'gardens 40',
  'writer777',
  'vance follow',
  'letters',
  'chidi moss',
  'number 12',
  'hugo',
];

/** What it costs to open, search and scroll a ledger of 1,000 and of 100,000 swaps, in lines. */
export async function measureLedger(extensionDir: string): Promise<readonly string[]> {
  const small = await measureOne(extensionDir, SMALL);
  const large = await measureOne(extensionDir, LARGE);
  const times = large.popup / small.popup;
  return [
    '',
    `A ledger of ${LARGE} swaps, beside one of ${SMALL} (medians of ${OPENINGS})`,
    line(
      'popup, first rows',
      `${ms(small.popup)} and ${ms(large.popup)}`,
      `${times.toFixed(2)} times; aim 1.30`,
    ),
    line('ledger page, first rows', `${ms(small.page)} and ${ms(large.page)}`, 'aim 1000 ms'),
    line('search, work of the page', `${ms(small.search)} and ${ms(large.search)}`, 'aim 50 ms'),
    line('longest task while scrolling', `${ms(small.scroll)} and ${ms(large.scroll)}`, 'aim 50 ms'),
  ];
}

interface LedgerCost {
  readonly popup: number;
  readonly page: number;
  readonly search: number;
  readonly scroll: number;
}

async function measureOne(extensionDir: string, swaps: number): Promise<LedgerCost> {
  const userDataDir = await mkdtemp(join(tmpdir(), 'good-turn-bench-'));
  try {
    await withBrowser({ extensionDir, userDataDir }, async (context, own) => {
      const filler = await context.newPage();
      await filler.goto(`${own}/popup.html`);
      await filler.waitForTimeout(1_000);
      await fillLedger(filler, makeLedger(swaps, Date.now()));
    });
    // What filling left to do, the second copy above all, is no part of a visit: it is done before the browser starts anew.
    await withBrowser({ extensionDir, userDataDir }, async (context, own) => {
      const page = await context.newPage();
      await page.goto(`${own}/popup.html`);
      await settle(page);
    });
    return await withBrowser({ extensionDir, userDataDir }, async (context, own) => {
      const first = await context.newPage();
      await first.goto(`${own}/popup.html`);
      await settle(first);
      await first.close();
      const popup = await openings(context, `${own}/popup.html`, '.swap-row');
      const page = await openings(context, `${own}/ledger.html#people/all`, '.people-row th');
      const ledger = await context.newPage();
      await ledger.goto(`${own}/ledger.html#people/all`);
      await ledger.waitForSelector('.people-row th');
      const search = await searchWork(ledger);
      const scroll = await longestTask(ledger);
      return { popup, page, search, scroll };
    });
  } finally {
    await rm(userDataDir, { recursive: true, force: true });
  }
}

async function withBrowser<T>(
  options: { extensionDir: string; userDataDir: string },
  work: (context: BrowserContext, own: string) => Promise<T>,
): Promise<T> {
  const { context, extensionId, serviceWorker, close } = await launchWithGoodTurn(options);
  try {
    await serviceWorker();
    return await work(context, `chrome-extension://${extensionId}`);
  } finally {
    await close();
  }
}

/** Waits until the worker writes no more. */
async function settle(page: Page): Promise<void> {
  const size = () => page.evaluate(() => chrome.storage.local.getBytesInUse());
  for (let before = -1, now = await size(); now !== before; ) {
    await page.waitForTimeout(STILL);
    before = now;
    now = await size();
  }
}

/** From the beginning of the document to the first row, ms; the first opening only fills caches. */
async function openings(context: BrowserContext, address: string, row: string): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn <= OPENINGS; turn += 1) {
    const page = await context.newPage();
    await page.addInitScript((selector) => {
      new MutationObserver((_, observer) => {
        if (!document.querySelector(selector)) return;
        observer.disconnect();
        requestAnimationFrame(() => Object.assign(window, { firstRowAt: performance.now() }));
      }).observe(document, { childList: true, subtree: true });
    }, row);
    await page.goto(address);
    const at = await page.waitForFunction(() => Reflect.get(window, 'firstRowAt') as number | undefined);
    if (turn > 0) times.push((await at.jsonValue()) ?? 0);
    await page.close();
  }
  return spreadOf(times).median;
}

/** CPU time of all tasks of the page for one search, ms. */
async function searchWork(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const box = await page.waitForSelector('input[type="search"]');
  // Typed by hand: what the tool does to find and fill a field is no work of the page.
  const type = (words: string) =>
    box.evaluate((field: HTMLInputElement, typed) => {
      field.value = typed;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, words);
  const works: number[] = [];
  for (const search of [...WARM_UP, ...SEARCHES]) {
    await type('');
    await page.waitForTimeout(1_500);
    const before = await taskTime(session);
    await type(search);
    await page.waitForTimeout(1_500);
    if (SEARCHES.includes(search)) works.push((await taskTime(session)) - before);
  }
  await type('');
  return spreadOf(works).median;
}

async function taskTime(session: {
  send(method: 'Performance.getMetrics'): Promise<{ metrics: { name: string; value: number }[] }>;
}): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/** The longest task of over 50 ms while the whole table is scrolled through, ms; 0 when there is none. */
async function longestTask(page: Page): Promise<number> {
  await page.waitForTimeout(1_500);
  return page.evaluate(async () => {
    let longest = 0;
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
    });
    observer.observe({ type: 'longtask' });
    const height = document.documentElement.scrollHeight;
    for (let step = 0; step < 60; step += 1) {
      scrollTo(0, step < 30 ? step * 400 : (height * (step - 30)) / 30);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    observer.disconnect();
    return longest;
  });
}

function ms(value: number): string {
  return `${value.toFixed(0)} ms`;
}

function line(name: string, value: string, aim: string): string {
  return `  ${name.padEnd(34)} ${value.padStart(22)}   ${aim}`;
}
