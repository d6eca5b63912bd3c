/// <reference types="chrome" />
import { equal, match, ok } from 'node:assert/strict';
import { ask } from '../ask';
import { faultOf } from '../fault';
import { onMachine } from '../machine';
import { idOf, personKeyOf } from '../made-ledger';
import { runFirst } from '../run-first';

const RECORD = { type: 'record', personKey: personKeyOf(0), what: 'theyFollowed' } as const;

/** The browser gives no database, as Firefox does where history is never remembered: it says so and keeps nothing elsewhere. */
async function giveNoDatabase(): Promise<void> {
  await onMachine(async (machine) => {
    await machine.stop();
    await runFirst(
      machine,
      'IDBFactory.prototype.open = () => { throw new DOMException("no database here", "InvalidStateError"); };',
    );
    await machine.start();
    const page = await machine.openQuiet();
    const answer = await ask(page, { ...RECORD, requestId: idOf(8_001) });
    ok(answer && !answer.ok);
    match(answer.error.words, /does not let Good Turn keep/);
    const ledger = await machine.openOwn('ledger.html');
    await ledger.getByRole('heading', { name: 'Your ledger could not be read' }).waitFor();
    const kept = await page.evaluate(async () => Object.keys(await chrome.storage.local.get(null)));
    equal(kept.filter((key) => key.startsWith('journal:')).length, 0);
  });
}

export const faults = [faultOf('18 no database to be had: told, and nothing kept elsewhere', giveNoDatabase)];
