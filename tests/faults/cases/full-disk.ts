import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { DAY } from '../../../lib/ledger/time';
import { ask, order } from '../ask';
import { faultOf } from '../fault';
import { onMachine } from '../machine';
import { bringIn, idOf, makeEntries, personKeyOf, readEntries, waitForMirror } from '../made-ledger';

const SIZE = '400m';
/** More writes than what is left in the last blocks of a full disk can take. */
const WRITES_MAX = 60;

/** A small disk of its own, to be filled. Needs root: only root may mount. */
async function onSmallDisk(test: (disk: string) => Promise<void>): Promise<void> {
  const disk = await mkdtemp(join(tmpdir(), 'good-turn-disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', disk]);
  try {
    await test(disk);
  } finally {
    execFileSync('umount', ['-l', disk]);
    await rm(disk, { recursive: true, force: true });
  }
}

/** Writes until nothing goes in any more. */
async function fillUp(file: string): Promise<void> {
  const filler = await open(file, 'w');
  try {
    for (const size of [1 << 20, 1 << 12]) {
      const block = Buffer.alloc(size, 1);
      try {
        for (;;) await filler.write(block);
      } catch {
        // Full: what is left takes a smaller block, or nothing.
      }
    }
  } finally {
    await filler.close();
  }
}

async function note(page: Page, number: number): Promise<string | undefined> {
  const text = `note ${number} ${'x'.repeat(1_900)}`;
  const requestId = idOf(5_000 + number);
  const answer = await ask(page, { type: 'writeNote', requestId, personKey: personKeyOf(0), text });
  return answer?.ok ? undefined : (answer?.error.words ?? 'no answer');
}

/** A full disk: the writer is told, writing stops after three failures, and once there is room nothing is lost. */
async function fillDisk(): Promise<void> {
  await onSmallDisk((disk) =>
    onMachine(
      async (machine) => {
        const page = await machine.openQuiet();
        await bringIn(page, makeEntries(50, Date.now() - 3 * DAY));
        await waitForMirror(page, 50);
        const filler = join(disk, 'filler');
        await fillUp(filler);
        const written: number[] = [];
        const refusals: string[] = [];
        for (let number = 0; number < WRITES_MAX && refusals.length < 6; number += 1) {
          const words = await note(page, number);
          if (words === undefined) written.push(number);
          else refusals.push(words);
        }
        equal(refusals.length, 6, 'the disk took everything');
        match(refusals[0] ?? '', /Is the disk full|Writing is stopped/);
        match(refusals.at(-1) ?? '', /Writing is stopped/);
        await rm(filler);
        const { trouble } = await order(page, { type: 'troubleAnswered', answer: 'tryAgain' });
        ok(
          trouble === undefined || trouble.code === 'mirror-late' || trouble.loss,
          `still: ${trouble?.words}`,
        );
        equal(await note(page, 900), undefined, 'it writes again');
        written.push(900);
        await machine.stop();
        await machine.start();
        const again = await machine.openQuiet();
        const { trouble: after } = await order(again, { type: 'stateAsked' });
        ok(after === undefined || after.loss, `after the restart: ${after?.words}`);
        const entries = await readEntries(again);
        const notes = entries.flatMap((entry) =>
          entry.kind === 'personNoted' ? [Number(entry.text.split(' ')[1])] : [],
        );
        deepEqual(
          notes.sort((a, b) => a - b),
          written,
        );
        equal(entries.length - notes.length, 50);
      },
      { disk },
    ),
  );
}

export const faults = [
  faultOf('7 and 8 disk full, then freed: told, stopped after three failures, nothing lost', fillDisk),
];
