import { equal, ok } from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { DAY } from '../../../lib/ledger/time';
import { expectAccessible } from '../../e2e/expect-accessible';
import { ask, order } from '../ask';
import { faultOf, journeyFaultOf, type Length } from '../fault';
import { type Machine, onMachine } from '../machine';
import {
  bringIn,
  countRows,
  idOf,
  makeEntries,
  personKeyOf,
  readEntries,
  waitForMirror,
} from '../made-ledger';
import { DAMAGES, type Damage, databaseFolder, localFolder } from '../profile-files';

/** Enough to lie in table files, not only in the log, for the kinds of damage that need some. */
const ROWS = { short: 60, long: 3_000 };
const EDITS = 12;

const KINDS: readonly Damage[] = [
  ...DAMAGES,
  { name: 'the whole folder is gone', cause: (folder) => rm(folder, { recursive: true }) },
];

/** A notebook that has been opened more than once, so that it lies in table files as well as in the log. */
async function fill(machine: Machine, rows: number): Promise<void> {
  const page = await machine.openQuiet();
  await bringIn(page, makeEntries(rows, Date.now() - 3 * DAY));
  await waitForMirror(page, rows);
  await machine.stop();
  await machine.start();
}

async function follow(page: Page, at: number): Promise<boolean> {
  const requestId = idOf(2_000 + at);
  const answer = await ask(page, {
    type: 'record',
    requestId,
    personKey: personKeyOf(at),
    what: 'theyFollowed',
  });
  return answer?.ok === true;
}

/** What is put down up to the last moment, and when each of it was acknowledged. */
async function editUntilKilled(
  machine: Machine,
): Promise<{ readonly acknowledged: number[]; readonly killedAt: number }> {
  const page = await machine.openQuiet();
  const acknowledged: number[] = [];
  for (let at = 0; at < EDITS; at += 1) {
    ok(await follow(page, at));
    acknowledged.push(Date.now());
    await page.waitForTimeout(300);
  }
  await machine.kill();
  return { acknowledged, killedAt: Date.now() };
}

/** One kind of damage: noticed at once, restored, told until it was read. Returns the age of the oldest edit lost, ms. */
async function damage(
  { name, cause }: Damage,
  rows: number,
): Promise<{ readonly noticed: boolean; readonly lostMs: number }> {
  let noticed = false;
  let lostMs = 0;
  await onMachine(async (machine) => {
    await fill(machine, rows);
    const { acknowledged, killedAt } = await editUntilKilled(machine);
    await cause(databaseFolder(machine.profileDir, machine.extensionId));
    await machine.start();
    const page = await machine.openOwn('ledger.html');
    const { trouble } = await order(page, { type: 'stateAsked' });
    noticed = trouble?.loss !== undefined;
    if (noticed) await page.getByRole('heading', { name: 'Your ledger was damaged' }).waitFor();
    const entries = await readEntries(await machine.openQuiet());
    const kept = entries.filter(({ kind }) => kind === 'theyFollowed').length;
    equal(entries.length - kept, rows, `${name}: all that was older is there`);
    const firstLost = acknowledged[kept];
    lostMs = firstLost === undefined ? 0 : killedAt - firstLost;
    if (noticed) await readNotice(machine, page, name);
    else equal(lostMs, 0, `${name}: something is missing, and nobody was told`);
  });
  return { noticed, lostMs };
}

/**
 * The screen stays until it was read, and then it is gone for good. Chromium may throw the files away once more at the
 * next start, after the damage that it met in use: then the ledger is restored once more, and that is told, too.
 */
async function readNotice(machine: Machine, page: Page, name: string): Promise<void> {
  const { entries } = await countRows(page);
  await expectAccessible(page, 'the screen after a loss');
  await page.reload();
  await answerNotice(page);
  for (let starts = 0; starts < 3; starts += 1) {
    await machine.stop();
    await machine.start();
    const again = await machine.openOwn('ledger.html');
    const { trouble } = await order(again, { type: 'stateAsked' });
    equal((await countRows(again)).entries, entries, `${name}: after another start`);
    if (trouble === undefined) return;
    await answerNotice(again);
  }
  throw new Error(`${name}: told at every start`);
}

async function answerNotice(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'I have read this, show my ledger' }).click();
  await page.getByRole('heading', { name: 'People' }).first().waitFor();
  equal((await order(page, { type: 'stateAsked' })).trouble, undefined);
}

async function damageAll(length: Length): Promise<string> {
  // In short the kind that can never be harmless.
  const kinds = length === 'short' ? KINDS.slice(-1) : KINDS;
  let noticed = 0;
  let harmless = 0;
  let worst = 0;
  for (const kind of kinds) {
    const outcome = await damage(kind, ROWS[length]);
    if (outcome.noticed) noticed += 1;
    else harmless += 1;
    worst = Math.max(worst, outcome.lostMs);
  }
  ok(noticed > harmless, `${harmless} of ${kinds.length} kinds did no harm: nothing was tried`);
  ok(worst <= 2_000, `edits of ${worst} ms are missing`);
  return `noticed at the next open or without any loss in ${noticed + harmless} of ${kinds.length} kinds (${harmless} without loss), edits missing: of the last ${worst} ms at most`;
}

/** The database and everything beside it are gone, as after "repair": a file is offered before anything else. */
async function loseBoth(): Promise<void> {
  await onMachine(async (machine) => {
    await fill(machine, ROWS.short);
    await machine.stop();
    await rm(databaseFolder(machine.profileDir, machine.extensionId), { recursive: true });
    await rm(localFolder(machine.profileDir, machine.extensionId), { recursive: true });
    await machine.start();
    const popup = await machine.openOwn('popup.html');
    await popup.getByRole('button', { name: 'Restore from a file' }).waitFor();
    const welcome = await machine.openOwn('welcome.html');
    const first = welcome.getByRole('button').first();
    equal(await first.textContent(), 'Restore from a file');
    const opened = machine.context().waitForEvent('page');
    await first.click();
    await (await opened).locator('input[type=file]').waitFor();
  });
}

/** Only the second copy is damaged: it is written anew, and nobody need be told. */
async function damageMirror({ name, cause }: Damage): Promise<void> {
  await onMachine(async (machine) => {
    await fill(machine, ROWS.short);
    await machine.stop();
    await cause(localFolder(machine.profileDir, machine.extensionId));
    await machine.start();
    const page = await machine.openQuiet();
    equal((await order(page, { type: 'stateAsked' })).trouble, undefined, name);
    await waitForMirror(page, ROWS.short);
    equal((await countRows(page)).entries, ROWS.short, name);
  });
}

/** A second copy of so few lines lies in its log alone: there are no table files that could be damaged. */
const MIRROR_KINDS = KINDS.filter(({ name }) => !name.includes('table files'));

async function damageMirrors(): Promise<string> {
  for (const kind of MIRROR_KINDS) await damageMirror(kind);
  return `after ${MIRROR_KINDS.length} of ${MIRROR_KINDS.length} kinds of damage`;
}

export const faults = [
  journeyFaultOf('4 files of the database damaged: noticed, restored, told until read', damageAll),
  faultOf('5 database and second copy gone: a file is offered first', loseBoth),
  faultOf('6 second copy damaged or gone: written anew', damageMirrors),
];
