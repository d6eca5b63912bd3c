import { deepEqual, equal } from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { DAY } from '../../../lib/ledger/time';
import { ask } from '../ask';
import { faultOf, type Length } from '../fault';
import { type Machine, onMachine } from '../machine';
import { bringIn, idOf, makeEntries, personKeyOf, readEntries } from '../made-ledger';

const PER_ROUND = 10;

/** Writes notes one after another until one is not acknowledged or all of the round are. Returns what was. */
async function writeRound(page: Page, round: number): Promise<readonly string[]> {
  const acknowledged: string[] = [];
  for (let at = 0; at < PER_ROUND; at += 1) {
    const number = round * PER_ROUND + at;
    const text = `note ${number}`;
    const requestId = idOf(10_000 + number);
    const answer = await ask(page, { type: 'writeNote', requestId, personKey: personKeyOf(0), text });
    if (answer?.ok) acknowledged.push(text);
  }
  return acknowledged;
}

async function missing(machine: Machine, acknowledged: readonly string[]): Promise<readonly string[]> {
  const entries = await readEntries(await machine.openQuiet());
  const kept = new Map<string, number>();
  for (const entry of entries) {
    if (entry.kind === 'personNoted') kept.set(entry.text, (kept.get(entry.text) ?? 0) + 1);
  }
  return acknowledged.filter((text) => kept.get(text) !== 1);
}

/** Everything that was acknowledged is there once, however often browser and worker were ended in the same moment. */
async function endOften(length: Length): Promise<string> {
  const times = length === 'short' ? 2 : 50;
  const acknowledged: string[] = [];
  await onMachine(async (machine) => {
    await bringIn(await machine.openQuiet(), makeEntries(1, Date.now() - 3 * DAY));
    for (let round = 0; round < 2 * times; round += 1) {
      const page = await machine.openQuiet();
      acknowledged.push(...(await writeRound(page, round)));
      if (round % 2 === 0) {
        await machine.kill();
        await machine.start();
      } else {
        await machine.stopWorker();
        await page.close();
      }
    }
    equal(acknowledged.length, 2 * times * PER_ROUND, 'not all of them were acknowledged');
    deepEqual(await missing(machine, acknowledged), [], 'acknowledged and not there once');
  });
  return `acknowledged writes lost: 0 of ${acknowledged.length} over ${times} kills and ${times} worker stops`;
}

export const faults = [
  faultOf('1 and 2 browser and worker ended again and again: nothing is lost', endOften),
];
