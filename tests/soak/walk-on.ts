import type { Page } from 'playwright-core';
import type { PracticeMedium } from '../practice-medium/server';
import type { SoakSize } from './sizes';
import { titlesOf } from './soak-world';

/** Longer than the reader waits for a page that was stepped to, and than its first answer takes, ms. */
const READ_AFTER = 550;
/** A writer who clicks on before anything was read. */
const HASTE = 60;
/** Every so many steps are hasty. */
const HASTY_EVERY = 5;
/** Longer than anything of ours waits for a page to become quiet. */
const SETTLED_AFTER = 1_500;
/** Responses that come with one answer. */
const PAGE_SIZE = 25;

/** Where a walk begins and ends, so that what is measured at both ends is the same page. */
export const REST = 'https://medium.com/@quill_hartmann';

/** What a walk has seen on its way. */
export interface Walked {
  steps: number;
  responses: number;
  /** Steps after which something of ours stood on the page. */
  painted: number;
}

const PLACES = [
  'https://medium.com/@jane',
  'https://medium.com/@jane/followers',
  'https://medium.com/me/notifications',
  'https://medium.com/@corvin.ash',
  'https://medium.com/@corvin.ash/followers',
  'https://medium.com/tag/writing',
  'https://medium.com/@jane/following',
  'https://medium.com/me/stats',
  'https://medium.com/lamplight',
  REST,
];

/** Every second step is to a story that was read before, the others go round all other kinds of pages. */
function listPlaces(medium: PracticeMedium, { rounds, steps }: SoakSize, round: number): string[] {
  const read = titlesOf(rounds).slice(0, round + 1);
  return Array.from({ length: steps - 1 }, (_, at) => {
    const story = read[((at / 2) % read.length) | 0];
    const place = PLACES[(round + (at >> 1)) % PLACES.length] ?? REST;
    return at % 2 === 0 && story !== undefined ? medium.urlOf(medium.world.findPostByTitle(story)) : place;
  });
}

/**
 * One round in one tab: a thread grows, then the writer goes from page to page without loading anew. `onThread`: what
 * is done while the thread is open.
 */
export async function walkRound(
  page: Page,
  medium: PracticeMedium,
  size: SoakSize,
  round: number,
  onThread: (page: Page) => Promise<void> = async () => {},
): Promise<Walked> {
  const walked: Walked = { steps: 0, responses: 0, painted: 0 };
  const title = titlesOf(size.rounds)[round] ?? '';
  const step = async (address: string, wait: number): Promise<void> => {
    await page.evaluate((to) => window.__practice.go(to), address);
    await page.waitForTimeout(wait);
    walked.steps += 1;
    if ((await page.locator('good-turn-mark, good-turn-line').count()) > 0) walked.painted += 1;
  };
  await step(medium.urlOf(medium.world.findPostByTitle(title)), READ_AFTER);
  walked.responses = await page.evaluate(([count, at]) => window.__practice.arrive(count, at), [
    size.responses,
    PAGE_SIZE,
  ] as const);
  await page.waitForTimeout(SETTLED_AFTER);
  await onThread(page);
  for (const place of listPlaces(medium, size, round)) {
    await step(place, walked.steps % HASTY_EVERY === 0 ? HASTE : READ_AFTER);
  }
  return walked;
}

/** Goes to where it all began, and waits until nothing happens any more. */
export async function goToRest(page: Page): Promise<void> {
  await page.evaluate((to) => window.__practice.go(to), REST);
  await page.waitForTimeout(SETTLED_AFTER);
}
