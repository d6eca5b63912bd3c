import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { DAY, HOUR } from '../../../lib/ledger/time';
import { record } from '../../e2e/marks';
import { waitForAdded } from '../../e2e/shadows';
import { openStage, type Stage } from '../../e2e/stage';
import { openPage } from '../../practice-medium/drive';
import { order } from '../ask';
import { faultOf, journeyFaultOf } from '../fault';

async function onStage(test: (stage: Stage) => Promise<void>): Promise<void> {
  const stage = await openStage();
  try {
    await test(stage);
  } finally {
    await stage.close();
  }
}

async function recordOne(stage: Stage): Promise<void> {
  const thread = await stage.newPage();
  await openPage(thread, stage.medium.urlOf(stage.medium.world.story));
  await thread.getByRole('button', { name: 'See all responses' }).click();
  await waitForAdded(thread, /\d+ offers/);
  await record(thread, 'odalys-finch', 'I followed');
  await thread.close();
}

/** Every alarm is gone: they are there again at the next start, and the badge is right. */
async function loseAlarms(): Promise<void> {
  await onStage(async (stage) => {
    await recordOne(stage);
    const listAlarms = async () =>
      (await stage.worker()).evaluate(async () =>
        (await chrome.alarms.getAll()).map(({ name }) => name).sort(),
      );
    deepEqual(await listAlarms(), ['next-deadline', 'round']);
    await (await stage.worker()).evaluate(() => chrome.alarms.clearAll());
    await stage.stopWorker();
    await stage.moveClock(49 * HOUR);
    await stage.waitForBadge('1');
    ok((await listAlarms()).includes('round'));
  });
}

/** Five days of sleep over a deadline: overdue since the true moment. */
async function sleepOverDeadline(): Promise<void> {
  await onStage(async (stage) => {
    await recordOne(stage);
    await stage.moveClock(5 * DAY);
    await stage.waitForBadge('1');
    const popup = await stage.openOwn('popup.html');
    await popup.getByText('3 d overdue').first().waitFor();
  });
}

/** The clock goes forward a year and back again: one swap is overdue, nothing is written, and the way back is told. */
async function moveClockBothWays(): Promise<void> {
  await onStage(async (stage) => {
    await recordOne(stage);
    await stage.moveClock(366 * DAY);
    await stage.restart();
    match((await stage.waitForBadge('1')).title, /1/);
    const before = await stage.openOwn('popup.html');
    await before
      .getByText(/overdue/)
      .first()
      .waitFor();
    await order(before, {
      type: 'changeSettings',
      requestId: crypto.randomUUID(),
      settings: { goal: 120 },
    });
    await before.close();
    await stage.moveClock(-366 * DAY - HOUR);
    await stage.restart();
    const page = await stage.openOwn('popup.html');
    const { trouble } = await order(page, { type: 'stateAsked' });
    equal(trouble?.code, 'clock-moved-back');
    await page
      .getByText(/moved back/)
      .first()
      .waitFor();
    equal((await stage.badge()).text, '');
    await page.getByRole('button', { name: 'I have read this' }).click();
    await page
      .getByText(/moved back/)
      .first()
      .waitFor({ state: 'detached' });
  });
}

/** Each crosses a change of the clocks in Berlin: an hour that is skipped, and one that comes twice. */
const NIGHTS = ['2027-03-27T12:00:00Z', '2027-10-30T12:00:00Z'];

/** Clocks are put forward and back, and the computer travels: a deadline stays 48 hours after the follow. */
async function changeZones(): Promise<void> {
  const before = process.env.TZ;
  try {
    for (const night of NIGHTS) {
      process.env.TZ = 'Europe/Berlin';
      await onStage(async (stage) => {
        await stage.moveClock(Date.parse(night) - Date.now());
        await recordOne(stage);
        await stage.moveClock(47 * HOUR);
        for (const zone of ['Pacific/Kiritimati', 'America/New_York', 'Europe/Berlin']) {
          process.env.TZ = zone;
          await stage.restart();
          const worker = await stage.worker();
          equal(await worker.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone), zone);
          equal((await stage.waitForBadge('')).text, '');
        }
        await stage.moveClock(HOUR);
        await stage.waitForBadge('1');
      });
    }
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
}

export const faults = [
  faultOf('13 every alarm is gone: made anew, badge right', loseAlarms),
  journeyFaultOf('14 asleep five days over a deadline: overdue since the true moment', sleepOverDeadline),
  faultOf('15 other time zones, and clocks put forward and back: a deadline keeps its moment', changeZones),
  faultOf('15 clock a year forward and back again: nothing is changed, and it is told', moveClockBothWays),
];
