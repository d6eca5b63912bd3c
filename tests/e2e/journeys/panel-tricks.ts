import { equal } from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { openPage } from '../../practice-medium/drive';
import type { Journey } from '../journey';
import { openPanel } from '../marks';
import { clickAdded, clickButton, listAdded, waitForAdded } from '../shadows';
import { openStage, type Stage } from '../stage';

/** One way of a page to have something put down that the writer did not mean. Runs in the page. */
interface Trick {
  readonly name: string;
  readonly play: () => void;
  /** What the writer is brought to do; nothing where the page does it all. */
  readonly lure?: 'click' | 'key';
}

const TRICKS: readonly Trick[] = [
  {
    name: 'clicks that the page makes up, at every point of the panel',
    play: () => {
      const host = document.querySelector('good-turn-panel');
      for (let x = 0; x < innerWidth; x += 12)
        for (let y = 0; y < innerHeight; y += 12)
          if (document.elementFromPoint(x, y) === host)
            for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
              host?.dispatchEvent(
                new MouseEvent(type, {
                  bubbles: true,
                  composed: true,
                  cancelable: true,
                  clientX: x,
                  clientY: y,
                  detail: 1,
                }),
              );
    },
  },
  {
    name: 'keys that the page makes up',
    play: () => {
      const host = document.querySelector<HTMLElement>('good-turn-panel');
      host?.focus();
      for (const key of ['Tab', 'Enter', ' '])
        for (const type of ['keydown', 'keypress', 'keyup'])
          host?.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true }));
      host?.click();
    },
  },
  {
    name: 'everything made see-through',
    lure: 'click',
    play: () => document.documentElement.style.setProperty('opacity', '0.02', 'important'),
  },
  {
    name: 'everything filtered away',
    lure: 'click',
    play: () => document.documentElement.style.setProperty('filter', 'opacity(0.02)', 'important'),
  },
  {
    name: 'everything masked',
    lure: 'click',
    play: () =>
      document.documentElement.style.setProperty(
        'mask-image',
        'linear-gradient(transparent, transparent)',
        'important',
      ),
  },
  {
    name: 'a cover that takes the clicks, and the Enter key behind it',
    lure: 'key',
    play: () => {
      const cover = document.createElement('div');
      cover.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:#fff';
      document.documentElement.append(cover);
    },
  },
  {
    name: 'a cover that lets the clicks through',
    lure: 'click',
    play: () => {
      const cover = document.createElement('div');
      cover.textContent = 'Click here to go on reading';
      cover.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:#fff;pointer-events:none';
      document.documentElement.append(cover);
    },
  },
  {
    name: 'a cover above everything that lets the clicks through',
    lure: 'click',
    play: () => {
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.style.cssText =
        'position:fixed;inset:0;width:100vw;height:100vh;margin:0;border:0;background:#fff;pointer-events:none';
      document.documentElement.append(cover);
      cover.showPopover();
    },
  },
];

/** Every trick with a panel that is open: nothing may be put down. Then the writer's own click, which counts. */
async function refuseTricks(): Promise<void> {
  const stage = await openStage();
  try {
    for (const trick of TRICKS) equal(await isAccepted(stage, trick), false, trick.name);

    const page = await openThread(stage);
    await openPanel(page, 'odalys-finch');
    await clickButton(page, 'They declined', 'I followed');
    await waitForAdded(page, 'Noted');
    equal(await countPeople(stage), 1);
  } finally {
    await stage.close();
  }
}

async function isAccepted(stage: Stage, { play, lure }: Trick): Promise<boolean> {
  const page = await openThread(stage);
  await openPanel(page, 'odalys-finch');
  const panel = (await listAdded(page, 'good-turn-panel'))[0];
  const button = panel?.buttons.find(({ label }) => label === 'I followed');
  if (!button) throw new Error('no button to be clicked');
  await page.evaluate(play);
  await page.waitForTimeout(400);
  if (lure === 'click') await clickAdded(page, button);
  if (lure === 'key') {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
  }
  await page.waitForTimeout(300);
  await page.close();
  return (await countPeople(stage)) > 0;
}

async function openThread(stage: Stage): Promise<Page> {
  const page = await stage.newPage();
  await openPage(page, stage.medium.urlOf(stage.medium.world.story));
  await waitForAdded(page, /offers? a swap/);
  return page;
}

/** How many people are in the ledger. */
async function countPeople(stage: Stage): Promise<number> {
  const ledger = await stage.openOwn('ledger.html');
  await ledger.locator('h1').first().waitFor();
  await ledger.waitForTimeout(200);
  const count = await ledger.evaluate(async () => {
    const open = indexedDB.open('good-turn');
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      open.onsuccess = () => resolve(open.result);
      open.onerror = () => reject(open.error);
    });
    const all = database.transaction('people').objectStore('people').count();
    const found = await new Promise<number>((resolve) => {
      all.onsuccess = () => resolve(all.result);
    });
    database.close();
    return found;
  });
  await ledger.close();
  return count;
}

export const journeys: readonly Journey[] = [
  { name: `panel: ${TRICKS.length} tricks of a page, 0 accepted`, run: refuseTricks },
];
