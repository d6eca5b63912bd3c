/// <reference types="chrome" />
import { deepEqual, equal } from 'node:assert/strict';
import { DAY } from '../../../lib/ledger/time';
import { openPanel } from '../../e2e/marks';
import { listAdded, waitForAdded } from '../../e2e/shadows';
import type { Stage } from '../../e2e/stage';
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

/**
 * Good Turn is loaded anew while its panel is open: everything of the old one goes, the new one comes with the next load
 * of the page, and neither makes an error on it.
 */
async function updateUnderPanel(): Promise<void> {
  const stage = await openStage();
  try {
    const page = await stage.newPage();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('console', (line) => line.type() === 'error' && errors.push(line.text()));
    const openThread = async () => {
      await openPage(page, stage.medium.urlOf(stage.medium.world.story));
      await page.getByRole('button', { name: 'See all responses' }).click();
      await waitForAdded(page, /\d+ offers/);
      await openPanel(page, 'odalys-finch');
    };
    await openThread();
    const old = new Set((await listAdded(page)).map(({ backendNodeId }) => backendNodeId));
    await loadAnew(stage);
    for (
      let tries = 0;
      (await listAdded(page)).some(({ backendNodeId }) => old.has(backendNodeId));
      tries += 1
    ) {
      if (tries === 50) throw new Error('something of the old one is still there');
      await page.evaluate(() => window.dispatchEvent(new Event('focus')));
      await page.waitForTimeout(100);
    }
    await openThread();
    equal(errors.join('\n'), '');
  } finally {
    await stage.close();
  }
}

/** As the button of the browser's own page of extensions does it: after `runtime.reload` the browser of the tests does not start it again. */
async function loadAnew(stage: Stage): Promise<void> {
  const { host } = new URL((await stage.worker()).url());
  const extensions = await stage.newPage();
  await extensions.goto('chrome://extensions/');
  await extensions.evaluate(async (id) => {
    const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.reload(id, { failQuietly: false });
  }, host);
  await extensions.waitForFunction(async (id) => {
    const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
    return (await developerPrivate.getExtensionInfo(id)).state === 'ENABLED';
  }, host);
  await extensions.close();
}

/** What Chromium's own page of extensions may do, as far as it is used here. */
interface DeveloperPrivate {
  updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
  reload(id: string, options: { failQuietly: boolean }): Promise<void>;
  getExtensionInfo(id: string): Promise<{ state: string }>;
}

export const faults = [
  journeyFaultOf('16 two popups and two tabs change one record: all of it is kept', editTwice),
  faultOf(
    '12 loaded anew while its panel is open: the old one goes, the new one comes, without an error',
    updateUnderPanel,
  ),
];
