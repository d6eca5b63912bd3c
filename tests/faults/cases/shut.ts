import { equal, match, ok } from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { DAY } from '../../../lib/ledger/time';
import { SCHEMA_VERSION } from '../../../lib/store/database';
import { ask, order } from '../ask';
import { faultOf } from '../fault';
import { onMachine } from '../machine';
import { bringIn, countRows, idOf, makeEntries, personKeyOf, waitForMirror } from '../made-ledger';
import { closeRaw, holdRaw, readVersion } from '../raw-database';

const RECORD = { type: 'record', personKey: personKeyOf(0), what: 'theyFollowed' } as const;

async function wordsOfRefusal(page: Page, number: number): Promise<string> {
  const answer = await ask(page, { ...RECORD, requestId: idOf(number) });
  ok(answer && !answer.ok, 'it was written');
  return answer.error.words;
}

/**
 * An old tab holds an old database and does not let go: after three seconds there are words, and when the tab is
 * closed everything goes on by itself, with all that the second copy holds.
 */
async function blockOpening(): Promise<void> {
  await onMachine(async (machine) => {
    const page = await machine.openQuiet();
    await bringIn(page, makeEntries(3, Date.now() - 3 * DAY));
    await waitForMirror(page, 3);
    const old = await machine.openQuiet();
    await machine.stopWorker();
    await holdRaw(old, 10, true);
    const askedAt = Date.now();
    match(await wordsOfRefusal(page, 3_001), /is not open yet/);
    const took = Date.now() - askedAt;
    ok(took < 15_000, `it took ${took} ms to say so`);
    const ledger = await machine.openOwn('ledger.html');
    const held = ledger.getByText(/Another tab or window/).first();
    await held.waitFor();
    await closeRaw(old);
    await old.close();
    // The page that was waiting goes on by itself.
    await held.waitFor({ state: 'detached' });
    await ledger.getByRole('heading', { name: 'Your ledger was damaged' }).waitFor();
    await order(page, { ...RECORD, requestId: idOf(3_002) });
    equal((await countRows(page)).entries, 4);
  });
}

/** A newer build changed the data: the open pages make way at once, and an older build reads and writes nothing. */
async function openNewerData(): Promise<void> {
  await onMachine(async (machine) => {
    const page = await machine.openQuiet();
    await bringIn(page, makeEntries(3, Date.now() - 3 * DAY));
    const ledger = await machine.openOwn('ledger.html#people/all');
    await ledger.getByText('Writer 1').first().waitFor();
    const newer = await machine.openQuiet();
    const askedAt = Date.now();
    await holdRaw(newer, 10 * (SCHEMA_VERSION + 1), false);
    ok(Date.now() - askedAt < 10_000, 'the open pages kept the newer build waiting');
    await closeRaw(newer);
    await machine.stop();
    await machine.start();
    const again = await machine.openQuiet();
    match(await wordsOfRefusal(again, 3_003), /newer Good Turn/);
    const read = await machine.openOwn('ledger.html#people/all');
    await read.getByText('Writer 1').first().waitFor();
    await read
      .getByText(/newer Good Turn/)
      .first()
      .waitFor();
    const settings = await machine.openOwn('ledger.html#settings');
    const file = settings.waitForEvent('download');
    await settings.getByRole('button', { name: 'Export everything' }).first().click();
    ok((await file).suggestedFilename().endsWith('.json'));
    equal(await readVersion(again), 10 * (SCHEMA_VERSION + 1));
    equal((await countRows(again)).entries, 3);
  });
}

export const faults = [
  faultOf('9 opening blocked by an old tab: words after 3 s, and it goes on afterwards', blockOpening),
  faultOf('11 data of a newer build: read and exported, never written', openNewerData),
];
