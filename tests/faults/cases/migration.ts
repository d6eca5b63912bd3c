/// <reference types="chrome" />
import { equal, match, ok } from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { DAY } from '../../../lib/ledger/time';
import { SCHEMA_VERSION } from '../../../lib/store/database';
import { openPage } from '../../practice-medium/drive';
import { startPracticeMedium } from '../../practice-medium/server';
import { ask, order } from '../ask';
import { faultOf } from '../fault';
import { type Machine, onMachine } from '../machine';
import { bringIn, countRows, idOf, makeEntries, personKeyOf, waitForMirror } from '../made-ledger';
import { type OlderForm, readVersion, takeBack } from '../raw-database';
import { runFirst } from '../run-first';

const RECORD = { type: 'record', personKey: personKeyOf(0), what: 'theyFollowed' } as const;
const PEOPLE = 20;
const OLDER = [1, 2] as const;

/** The ways in which a migration fails half-way, the newest tables being made last and filled after that. */
const WAYS: Readonly<Record<string, string>> = {
  'a table cannot be made': `{
    const create = IDBDatabase.prototype.createObjectStore;
    IDBDatabase.prototype.createObjectStore = function (...args) {
      if (args[0] === 'program') throw new DOMException('half-way', 'UnknownError');
      return create.apply(this, args);
    };
  }`,
  'the browser gives up while rows are written': `
    for (const way of ['add', 'put']) {
      const write = IDBObjectStore.prototype[way];
      IDBObjectStore.prototype[way] = function (...args) {
        const request = write.apply(this, args);
        if (this.transaction.mode === 'versionchange') this.transaction.abort();
        return request;
      };
    }`,
};

async function readForm(version: number): Promise<OlderForm> {
  const file = new URL(`../../lib/store/schemas/v${version}.json`, import.meta.url);
  return JSON.parse(await readFile(file, 'utf8'));
}

/** A migration fails half-way: the version stays old and the data readable, and the next start goes through. */
async function failMigration(version: number, way: string): Promise<void> {
  const medium = await startPracticeMedium();
  try {
    await onMachine(
      async (machine) => {
        const page = await machine.openQuiet();
        await bringIn(page, makeEntries(PEOPLE, Date.now() - 3 * DAY));
        await waitForMirror(page, PEOPLE);
        await machine.stopWorker();
        await takeBack(await machine.openQuiet(), await readForm(version));
        await machine.stop();

        const mend = await runFirst(machine, way);
        await machine.start();
        await meetOlder(machine, version);
        const thread = await machine.context().newPage();
        await openPage(thread, medium.urlOf(medium.world.story));
        await thread.waitForTimeout(2_000);
        equal(await readVersion(await machine.openQuiet()), 10 * version);
        await machine.stop();

        await mend();
        await machine.start();
        const again = await machine.openQuiet();
        await order(again, { ...RECORD, requestId: idOf(8_011) });
        equal((await countRows(again)).entries, PEOPLE + 1);
        equal(await readVersion(again), 10 * SCHEMA_VERSION);
        equal((await order(again, { type: 'stateAsked' })).trouble, undefined);
      },
      { medium },
    );
  } finally {
    await medium.stop();
  }
}

/** Nothing can be put down, the screens say why, people are shown, and everything can be exported. */
async function meetOlder(machine: Machine, version: number): Promise<void> {
  const page = await machine.openQuiet();
  const answer = await ask(page, { ...RECORD, requestId: idOf(8_010) });
  ok(answer && !answer.ok, 'it was written');
  match(answer.error.words, /could not be brought into its new form/);
  equal(await readVersion(page), 10 * version);
  equal((await countRows(page)).entries, PEOPLE);
  const ledger = await machine.openOwn('ledger.html');
  await ledger
    .getByText(/could not be brought into its new form/)
    .first()
    .waitFor();
  await ledger.goto(`${ledger.url().split('#')[0]}#people/all`);
  await ledger.getByText('Writer 1', { exact: true }).first().waitFor();
  equal(await exportEntries(await machine.openOwn('ledger.html#settings')), PEOPLE);
  // What the older form cannot answer is not shown as empty.
  const drafts = await machine.openOwn('ledger.html#drafts');
  await drafts.getByRole('heading', { name: 'Not shown just now' }).waitFor();
  equal(await exportEntries(drafts), PEOPLE);
}

/** Exports everything with the first button that does it. Returns how many entries the file holds. */
async function exportEntries(ledger: Page): Promise<number> {
  const coming = ledger.waitForEvent('download');
  await ledger.getByRole('button', { name: 'Export everything' }).first().click();
  const file: { entries: unknown[] } = JSON.parse(await readFile(await (await coming).path(), 'utf8'));
  return file.entries.length;
}

async function failAll(): Promise<string> {
  let tried = 0;
  for (const version of OLDER) {
    for (const [name, way] of Object.entries(WAYS)) {
      try {
        await failMigration(version, way);
      } catch (cause) {
        throw new Error(`from version ${version}, ${name}`, { cause });
      }
      tried += 1;
    }
  }
  return `${tried} of ${tried} ways`;
}

export const faults = [
  faultOf('10 migration fails half-way: as it was and readable, the next start is through', failAll),
];
