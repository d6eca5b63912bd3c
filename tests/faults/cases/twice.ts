/// <reference types="chrome" />
import { deepEqual, equal } from 'node:assert/strict';
import { DAY } from '../../../lib/ledger/time';
import { openPanel } from '../../e2e/marks';
import { listAdded, waitForAdded } from '../../e2e/shadows';
import { openStage } from '../../e2e/stage';
import { openPage } from '../../practice-medium/drive';
import { order } from '../ask';
import { faultOf, journeyFaultOf } from '../fault';
import { onMachine } from '../machine';
import { bringIn, idOf, makeEntries, personKeyOf, readEntries } from '../made-ledger';

/** Two popups and two tabs change one record at once: all of it is in the journal, and every screen shows the same. */
async function editTwice(): Promise<void> {
  await onMachine(async (machine) => {
    const quiet = await machine.openQuiet();
    await bringIn(quiet, makeEntries(1, Date.now() - 3 * DAY));
    const key = personKeyOf(0);
    const popups = [await machine.openOwn('popup.html'), await machine.openOwn('popup.html')];
    const tabs = [
      await machine.openOwn(`ledger.html#person/${key}`),
      await machine.openOwn(`ledger.html#person/${key}`),
    ];
    for (const screen of [...popups, ...tabs]) await screen.getByText('Writer 0').first().waitFor();
    await Promise.all([
      ...popups.map((popup, at) =>
        order(popup, { type: 'record', requestId: idOf(7_000 + at), personKey: key, what: 'theyFollowed' }),
      ),
      ...tabs.map((tab, at) =>
        order(tab, {
          type: 'writeNote',
          requestId: idOf(7_010 + at),
          personKey: key,
          text: `from tab ${at}`,
        }),
      ),
    ]);
    const kinds = (await readEntries(quiet)).map(({ kind }) => kind).sort();
    deepEqual(kinds, ['iFollowed', 'personNoted', 'personNoted', 'theyFollowed', 'theyFollowed']);
    for (const tab of tabs) {
      await tab.getByText('from tab 0').first().waitFor();
      await tab.getByText('from tab 1').first().waitFor();
    }
    for (const popup of popups) await popup.getByText('Writer 0').first().waitFor({ state: 'detached' });
  });
}

/** Good Turn is loaded anew while its panel is open: everything of the old one goes, without an error on the page. */
async function updateUnderPanel(): Promise<void> {
  const stage = await openStage();
  try {
    const page = await stage.newPage();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('console', (line) => line.type() === 'error' && errors.push(line.text()));
    await openPage(page, stage.medium.urlOf(stage.medium.world.story));
    await page.getByRole('button', { name: 'See all responses' }).click();
    await waitForAdded(page, /\d+ offers/);
    await openPanel(page, 'odalys-finch');
    errors.length = 0;
    const worker = await stage.worker();
    await worker.evaluate(() => setTimeout(() => chrome.runtime.reload(), 50));
    await page.waitForTimeout(1_500);
    for (let tries = 0; (await listAdded(page)).length > 0; tries += 1) {
      if (tries === 50) throw new Error('something of the old one is still there');
      await page.evaluate(() => window.dispatchEvent(new Event('focus')));
      await page.waitForTimeout(100);
    }
    equal(errors.join('\n'), '');
  } finally {
    await stage.close();
  }
}

export const faults = [
  journeyFaultOf('16 two popups and two tabs change one record: all of it is kept', editTwice),
  faultOf('12 loaded anew while its panel is open: the old one goes without an error', updateUnderPanel),
];
