import { deepEqual, equal } from 'node:assert/strict';
import { DAY } from '../../../lib/ledger/time';
import { faultOf, journeyFaultOf } from '../fault';
import { holdTable, letGoOfTable } from '../hold-table';
import { type Machine, onMachine } from '../machine';
import { bringIn, countRows, makeEntries, readEntries } from '../made-ledger';

/** Asks for one record in the popup, lets the worker be stopped, and expects the record there once. */
async function recordWhile(stopIt: (machine: Machine, click: () => Promise<void>) => Promise<void>) {
  await onMachine(async (machine) => {
    const quiet = await machine.openQuiet();
    await bringIn(quiet, makeEntries(1, Date.now() - 3 * DAY));
    const popup = await machine.openOwn('popup.html');
    const button = popup.getByRole('button', { name: /They followed/ }).first();
    await button.waitFor();
    await stopIt(machine, () => button.click());
    await popup.getByRole('button', { name: 'Undo' }).waitFor();
    equal(
      (await popup.getByRole('alert').allTextContents()).join(''),
      '',
      'nothing is said to have gone wrong',
    );
    const kinds = (await readEntries(quiet)).map(({ kind }) => kind);
    deepEqual(kinds.sort(), ['iFollowed', 'theyFollowed']);
    equal((await countRows(quiet)).requests, 1, 'one request was carried out');
  });
}

/** The request has reached the worker, and nothing of it is written yet. */
function stopBeforeWriting() {
  return recordWhile(async (machine, click) => {
    const holder = await machine.openQuiet();
    await holdTable(holder, 'requests');
    await click();
    await holder.waitForTimeout(300);
    await machine.stopWorker();
    await letGoOfTable(holder, 'requests');
  });
}

/** The record is written, and the popup has not been told. */
function stopBeforeAnswering() {
  return recordWhile(async (machine, click) => {
    const holder = await machine.openQuiet();
    await holdTable(holder, 'requests');
    await click();
    await holder.waitForTimeout(300);
    // Waits behind the record, and keeps the worker from counting for the badge before it answers.
    await holdTable(holder, 'swaps');
    await letGoOfTable(holder, 'requests');
    for (let tries = 0; (await readEntries(holder)).length < 2; tries += 1) {
      if (tries === 100) throw new Error('nothing was written');
      await holder.waitForTimeout(50);
    }
    await machine.stopWorker();
    await letGoOfTable(holder, 'swaps');
  });
}

export const faults = [
  faultOf('1 worker stopped before it wrote: one record', stopBeforeWriting),
  journeyFaultOf('1 worker stopped after it wrote and before it answered: one record', stopBeforeAnswering),
];
