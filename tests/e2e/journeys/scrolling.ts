import { deepEqual, ok } from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { openPage, scrollDrawerToEnd } from '../../practice-medium/drive';
import type { Journey } from '../journey';
import { listAdded, waitForAdded } from '../shadows';
import { openStage } from '../stage';

/** A mark may lie a little above or below the middle of the name it stands beside, CSS pixels. */
const OFF_MAX = 16;

/** Marks stand beside the names they belong to wherever the drawer is scrolled to. */
async function scrollDrawer(): Promise<void> {
  const stage = await openStage();
  try {
    const page = await stage.newPage();
    await openPage(page, stage.medium.urlOf(stage.medium.world.story));
    await page.evaluate(() => window.__practice.openDrawer());
    await scrollDrawerToEnd(page, 30);
    await waitForAdded(page, /\d+ offers/);
    for (const top of [1_000, 2_300, 0]) {
      await page.locator('[aria-hidden=false]').evaluate((panel, to) => panel.scrollTo(0, to), top);
      await page.waitForTimeout(600);
      const [beside, astray] = await placesOfMarks(page);
      ok(beside.length >= 2, `marks are in view at ${top}`);
      deepEqual(astray, [], `marks that left their names at ${top}`);
    }
  } finally {
    await stage.close();
  }
}

/** The marks in view of the drawer: those on the line of their person's name, and those that are not. */
async function placesOfMarks(page: Page): Promise<[beside: string[], astray: string[]]> {
  const session = await page.context().newCDPSession(page);
  const places: [string[], string[]] = [[], []];
  for (const { backendNodeId, name } of (await listAdded(page, 'good-turn-mark')).flatMap(
    (one) => one.buttons,
  )) {
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId });
    const [left = 0, y1 = 0, , , , y2 = 0] = model.border;
    const middle = (y1 + y2) / 2;
    if (left < 990 || middle < 0 || middle > 900) continue;
    const username = /@([^:]+):/.exec(name)?.[1] ?? '';
    const isBeside = await page.evaluate(isNameAt, { username, middle, off: OFF_MAX });
    places[isBeside ? 0 : 1].push(`${username} at ${middle}`);
  }
  await session.detach();
  return places;
}

/** Runs in the page: whether a link to this person in the drawer has its words at this height. */
function isNameAt({ username, middle, off }: { username: string; middle: number; off: number }): boolean {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('[aria-hidden=false] a[href]')];
  return links.some((link) => {
    const names = decodeURIComponent(link.pathname).toLowerCase().includes(`@${username}`);
    const words = link.querySelector('p')?.getBoundingClientRect();
    return names && words && Math.abs((words.top + words.bottom) / 2 - middle) <= off;
  });
}

export const journeys: readonly Journey[] = [
  { name: 'marks stay beside their names while the drawer is scrolled', run: scrollDrawer },
];
