import { equal } from 'node:assert/strict';
import { type Lure, stopTricks, TRICKS } from '../hostile/tricks';
import { type Kept, readEverything } from '../kept';
import type { Scene, Tab } from '../scene';

const PERSON = 'odalys-finch';

/**
 * Every trick with a panel that is open: nothing may be put down. Then the same click or key without the trick, which
 * counts, and is taken back.
 * @param lateMs how long after a change of the page the browser says what is painted
 */
export async function refuseTricks(scene: Scene, lateMs: number): Promise<void> {
  const { medium } = scene;
  const ledger = await scene.openOwn('ledger.html');
  const page = await scene.openMedium(medium.urlOf(medium.world.story));
  await page.waitForAdded(/offers? a swap/);
  await page.openPanel(PERSON);
  let orders = 0;
  for (const { name, play, lure } of TRICKS) {
    await page.call(play);
    await new Promise((resolve) => setTimeout(resolve, lateMs));
    if (lure) await follow(page, lure);
    // A click that is refused is not refused in silence.
    if (lure === 'click' || lure === 'key') await page.waitForAdded('That click did not count');
    equal(await countOrders(ledger), orders, `accepted: ${name}`);
    await page.call(stopTricks);
    await new Promise((resolve) => setTimeout(resolve, lateMs));

    if (lure === 'enter') await page.openPanel(PERSON);
    await follow(page, lure === 'key' ? 'key' : 'click');
    await page.waitForAdded('Noted');
    await page.clickAdded(/Noted/, 'Undo');
    await page.waitForAdded(/I followed.*They declined/);
    orders += 2;
    equal(await countOrders(ledger), orders, `accepted late: ${name}`);
  }
}

async function follow(page: Tab, lure: Lure): Promise<void> {
  if (lure === 'click') return page.clickAdded(/They declined/, 'I followed');
  // From the panel itself past the button that closes it.
  if (lure === 'key') for (const key of ['Tab', 'Tab'] as const) await page.press(key);
  await page.press('Enter');
}

/** How many orders were carried out, whatever came of them. */
async function countOrders(ledger: Tab): Promise<number> {
  return (await ledger.call<Kept>(readEverything)).tables.requests?.length ?? 0;
}
