import { deepEqual, equal, ok } from 'node:assert/strict';
import { DAY } from '../../../lib/ledger/time';
import { ask, order } from '../ask';
import { faultOf, type Length } from '../fault';
import { onMachine } from '../machine';
import { bringIn, countRows, fileOf, idOf, makeEntries, personKeyOf, readEntries } from '../made-ledger';

/** What was acknowledged is there after the browser was killed in the same moment. */
async function killAfterAnswer(): Promise<void> {
  await onMachine(async (machine) => {
    const page = await machine.openQuiet();
    await bringIn(page, makeEntries(1, Date.now() - 3 * DAY));
    await order(page, {
      type: 'record',
      requestId: idOf(1_001),
      personKey: personKeyOf(0),
      what: 'theyFollowed',
    });
    await machine.kill();
    await machine.start();
    const popup = await machine.openOwn('popup.html');
    await popup.getByText('Nobody owes').first().waitFor();
    const again = await machine.openQuiet();
    deepEqual((await readEntries(again)).map(({ kind }) => kind).sort(), ['iFollowed', 'theyFollowed']);
  });
}

const ROWS = 10_000;

/** An import that was killed is there whole or not at all, and can be repeated. */
async function killInImport(length: Length): Promise<void> {
  const text = fileOf(makeEntries(ROWS, Date.now() - 3 * DAY));
  for (const afterMs of length === 'short' ? [700] : [200, 500, 800, 1_200]) {
    await onMachine(async (machine) => {
      const page = await machine.openQuiet();
      let isAnswered = false;
      const asked = ask(page, { type: 'importFile', text, takeSettings: true }).then(
        () => {
          isAnswered = true;
        },
        () => undefined,
      );
      await new Promise((resolve) => setTimeout(resolve, afterMs));
      ok(!isAnswered, `the import took less than ${afterMs} ms: it was killed too late`);
      await machine.kill();
      await asked;
      await machine.start();
      const again = await machine.openQuiet();
      await order(again, { type: 'stateAsked' });
      const { entries = 0, swaps } = await countRows(again);
      ok(entries === 0 || entries === ROWS, `${entries} of ${ROWS} rows`);
      equal(swaps, entries);
      const { added } = await order(again, { type: 'importFile', text, takeSettings: true });
      equal(added, ROWS - entries);
      equal((await countRows(again)).entries, ROWS);
    });
  }
}

export const faults = [
  faultOf('2 browser killed right after the answer: the record is there', killAfterAnswer),
  faultOf('3 browser killed inside an import of 10,000 rows: all or nothing', killInImport),
];
