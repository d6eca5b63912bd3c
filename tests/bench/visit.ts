import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { openPage } from '../practice-medium/drive';

/** How many responses the page has at first, and how many more arrive. */
export const RESPONSES = 200;

/** Longer than Good Turn waits for a page to become quiet, and longer than its idle slices are put off. */
const SETTLED_AFTER = 1_200;

export type Part = 'load' | 'arriving';

/** What is measured of one visit: started before each part and taken after it. */
export interface Measure<T> {
  start(session: CDPSession, part: Part): Promise<void>;
  take(session: CDPSession): Promise<T>;
}

export interface Visit<T> {
  /** From opening the page until its first 200 responses stand there. */
  readonly load: T;
  /** While 200 more arrive, ten at a time. */
  readonly arriving: T;
}

/** One visit in a tab of its own, and so in a fresh renderer. The same is done with and without Good Turn. */
export async function visit<T>(
  context: BrowserContext,
  address: string,
  measure: Measure<T>,
): Promise<Visit<T>> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await measure.start(session, 'load');
  await openPage(page, address);
  await settle(page);
  await arrive(page, RESPONSES, RESPONSES);
  const load = await measure.take(session);
  await measure.start(session, 'arriving');
  await arrive(page, RESPONSES, 10);
  const arriving = await measure.take(session);
  await page.close();
  return { load, arriving };
}

async function arrive(page: Page, count: number, pageSize: number): Promise<void> {
  const arrived = await page.evaluate(([many, size]) => window.__practice.arrive(many, size), [
    count,
    pageSize,
  ] as const);
  if (arrived !== count) throw new Error(`${arrived} of ${count} responses arrived`);
  await settle(page);
}

async function settle(page: Page): Promise<void> {
  await page.waitForTimeout(SETTLED_AFTER);
}
