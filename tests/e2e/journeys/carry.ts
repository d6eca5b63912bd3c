import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { writeExport } from '../../../lib/carry/json/write-export';
import type { Entry } from '../../../lib/ledger/entry';
import { DAY, HOUR } from '../../../lib/ledger/time';
import { openPage } from '../../practice-medium/drive';
import { expectAccessible } from '../expect-accessible';
import type { Journey } from '../journey';
import { loseLedger, readKept } from '../kept';
import { record } from '../marks';
import { waitForAdded } from '../shadows';
import { openStage, type Stage } from '../stage';

/** Two swaps are put down on a thread. */
async function recordTwo(stage: Stage): Promise<void> {
  const thread = await stage.newPage();
  await openPage(thread, stage.medium.urlOf(stage.medium.world.story));
  await thread.getByRole('button', { name: 'See all responses' }).click();
  await waitForAdded(thread, /\d+ offers/);
  await record(thread, 'odalys-finch', 'I followed');
  await record(thread, 'kofi-brightwater', 'Follows me');
  await thread.close();
}

async function openSettings(stage: Stage): Promise<Page> {
  const page = await stage.openOwn('ledger.html#settings');
  await page.getByRole('heading', { name: 'Your data' }).waitFor();
  return page;
}

/** Clicks a button that exports, and returns the name and text of the file. */
async function exported(
  page: Page,
  button: string,
): Promise<{ readonly name: string; readonly text: string }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

async function choose(page: Page, name: string, text: string): Promise<void> {
  const mimeType = name.endsWith('.json') ? 'application/json' : 'text/csv';
  await page.locator('input[type=file]').setInputFiles({ name, mimeType, buffer: Buffer.from(text) });
  await page.getByRole('heading', { name }).waitFor();
}

async function importIt(page: Page, words: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByText(words).waitFor({ timeout: 120_000 });
  await page.getByRole('button', { name: 'Close' }).click();
}

async function deleteEverything(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Delete everything…' }).click();
  await page.getByLabel(/Type “delete”/).fill('delete');
  await page.getByRole('button', { name: 'Delete everything', exact: true }).click();
  await page.getByText('Everything is deleted').waitFor();
}

/** The ledger as its tables hold it, whatever the order in which the entries arrived. */
async function ledgerOf(page: Page) {
  const { tables } = await readKept(page);
  const { entries = [], people, swaps, threads, readings } = tables;
  const lines = (entries as readonly { entry: Entry }[]).map(({ entry }) => entry);
  return { entries: lines.sort((a, b) => (a.id < b.id ? -1 : 1)), people, swaps, threads, readings };
}

/** Exported, deleted and imported again, the ledger is the same; imported once more, nothing changes. */
async function carryOutAndIn(colorScheme: 'light' | 'dark'): Promise<void> {
  const stage = await openStage({ colorScheme });
  try {
    await recordTwo(stage);
    const page = await openSettings(stage);
    const before = await ledgerOf(page);
    ok(before.entries.length >= 2, 'something was put down');
    const { name, text } = await exported(page, 'Export everything');
    match(name, /^good-turn-everything-\d{4}-\d\d-\d\d\.json$/);
    await page.getByText(/Last exported/).waitFor();
    match((await exported(page, 'Swaps')).text, /^\ufeffusername,name,status,[^\r]*\r\nkofi-brightwater,/);
    match((await exported(page, 'People')).text, /\r\nodalys-finch,Odalys Finch,/);
    match((await exported(page, 'Follower counts')).text, /^\ufeffread at,followers,/);
    await expectAccessible(page, 'settings with data');

    await page.getByRole('button', { name: 'Delete everything…' }).click();
    await expectAccessible(page, 'the question before everything goes');
    await page.getByRole('button', { name: 'Keep it' }).click();
    await deleteEverything(page);
    const empty = await readKept(page);
    doesNotMatch(empty.text, /odalys|kofi/i);
    deepEqual(empty.tables.entries, []);

    await choose(page, 'everything.json', text);
    await page.getByText('0 you know').waitFor();
    deepEqual((await readKept(page)).tables.entries, [], 'nothing is written before "Import"');
    await expectAccessible(page, 'the preview of a file');
    await importIt(page, /\d+ lines added/);
    deepEqual(await ledgerOf(page), before);

    await choose(page, 'everything.json', text);
    await page.getByText('0 new, 2 you know').waitFor();
    equal(await page.getByRole('button', { name: 'Import', exact: true }).count(), 0);
    await page.keyboard.press('Escape');
    deepEqual(await ledgerOf(page), before);
  } finally {
    await stage.close();
  }
}

const SHEET = [
  'Medium profile;Name;I followed;Follows back?;Notes',
  'https://medium.com/@mira-solberg;Mira;25/03/2026;yes;met in a thread',
  '@teo.vance;Teo;04/03/2026;no;"=HYPERLINK(""https://evil.example"";""x"")"',
].join('\r\n');

/** A spreadsheet comes in once its columns are understood; one that is not understood is refused with its line. */
async function bringSpreadsheet(): Promise<void> {
  const stage = await openStage();
  try {
    const page = await openSettings(stage);
    await choose(page, 'swaps.csv', `${SHEET}\r\n@ann;Ann;some day;no;`);
    await page.getByText('Line 4, column 3').waitFor();
    await page.getByText('some day').last().waitFor();
    equal(await page.getByRole('button', { name: 'Import', exact: true }).count(), 0);
    await expectAccessible(page, 'a spreadsheet that is refused');
    await page.getByRole('combobox', { name: 'I followed' }).selectOption('ignore');
    await page.getByText('2 new, 0 you know').waitFor();
    await page.getByRole('button', { name: 'Leave it' }).click();

    await choose(
      page,
      'broken.json',
      '{"format":"good-turn","version":1,\n"exportedAt":1,"settings":{},\n"entries":[\n{"id":',
    );
    await page.getByText(/Line 4/).waitFor();
    await page.getByRole('button', { name: 'Close' }).click();
    deepEqual((await readKept(page)).tables.entries, [], 'refused files change nothing');

    await choose(page, 'swaps.csv', SHEET);
    await page.getByText('2 new, 0 you know').waitFor();
    await expectAccessible(page, 'the preview of a spreadsheet');
    await importIt(page, /lines added/);
    const { entries } = await ledgerOf(page);
    const mine = entries.filter(({ kind }) => kind === 'iFollowed').map(({ at }) => at);
    deepEqual(mine.sort(), [Date.UTC(2026, 2, 4, 12), Date.UTC(2026, 2, 25, 12)]);
    match((await exported(page, 'People')).text, /"'=HYPERLINK\(""https:\/\/evil\.example""/);
    await page.goto(page.url().replace('#settings', '#people/all'));
    await page.getByRole('link', { name: 'Mira' }).waitFor();
    await page.getByRole('link', { name: 'Teo' }).waitFor();
  } finally {
    await stage.close();
  }
}

/** A forgotten person leaves no trace in the ledger, its second copy and the dated copies, now and after a restart. */
async function forgetSomebody(): Promise<void> {
  const stage = await openStage();
  try {
    await recordTwo(stage);
    await stage.moveClock(DAY);
    const settings = await openSettings(stage);
    await waitForCopy(settings);
    match((await readKept(settings)).text, /odalys-finch/);

    const page = await stage.openOwn('ledger.html#people/all');
    await page.getByRole('link', { name: 'Odalys Finch' }).click();
    await page.getByRole('button', { name: 'Forget this person…' }).click();
    await expectAccessible(page, 'the question before somebody is forgotten');
    await page.getByRole('button', { name: 'Forget them' }).click();
    await page.getByRole('heading', { name: 'People' }).waitFor();
    doesNotMatch((await readKept(page)).text, /odalys/i);
    match((await readKept(page)).text, /kofi-brightwater/);

    await stage.restart();
    const again = await stage.openOwn('ledger.html#people/all');
    await again.getByRole('link', { name: 'Kofi Brightwater' }).waitFor();
    doesNotMatch((await readKept(again)).text, /odalys/i);
  } finally {
    await stage.close();
  }
}

/** A ledger whose database and mirror are gone comes back from its dated copy. */
async function restoreCopy(): Promise<void> {
  const stage = await openStage();
  try {
    await recordTwo(stage);
    await stage.moveClock(DAY);
    const first = await openSettings(stage);
    await waitForCopy(first);
    const before = await ledgerOf(first);
    await loseLedger(first);
    await stage.restart();
    const page = await stage.openOwn('ledger.html');
    await page.getByRole('heading', { name: 'Your ledger is gone' }).waitFor();
    await expectAccessible(page, 'the screen of a lost ledger');
    equal((await ledgerOf(page)).entries.length, 0);
    await page
      .getByRole('button', { name: /^Look and restore: / })
      .first()
      .click();
    await page.getByText('2 new, 0 you know').waitFor();
    await expectAccessible(page, 'the preview of a copy');
    await importIt(page, /lines added/);
    deepEqual(await ledgerOf(page), before);
  } finally {
    await stage.close();
  }
}

/** The alarm makes the copy; the list shows it once the settings are opened anew. */
async function waitForCopy(page: Page): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    if ((await readKept(page)).text.includes('copies:index')) break;
    if (tries === 100) throw new Error('no copy was made');
    await page.waitForTimeout(100);
  }
}

/** Ten thousand swaps come in as one piece and go out as they came. */
async function carryTenThousand(): Promise<void> {
  const stage = await openStage();
  try {
    const entries = manyEntries(10_000);
    const text = writeExport({ exportedAt: Date.now(), settings: { goal: 250 }, entries });
    const page = await openSettings(stage);
    await choose(page, 'many.json', text);
    await page.getByText('10,000 new, 0 you know').waitFor({ timeout: 60_000 });
    const startedAt = performance.now();
    await importIt(page, new RegExp(`${entries.length.toLocaleString('en')} lines added`));
    console.log(
      `        ${entries.length} entries imported in ${Math.round(performance.now() - startedAt)} ms`,
    );
    const back = JSON.parse((await exported(page, 'Export everything')).text);
    deepEqual(back.entries, entries);
    equal(back.settings.goal, 250);
    await choose(page, 'many.json', text);
    await page.getByText('0 new, 10,000 you know').waitFor({ timeout: 60_000 });
  } finally {
    await stage.close();
  }
}

function manyEntries(swaps: number): readonly Entry[] {
  const start = Date.UTC(2026, 5, 1);
  const idOf = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
  return Array.from({ length: swaps }, (_, at): readonly Entry[] => {
    const person = { id: `a${at.toString(16)}`, username: `writer-${at}`, name: `Writer ${at}` };
    const place = { url: `https://medium.com/p/${at}` };
    const mine: Entry = {
      id: idOf(2 * at),
      at: start + at,
      person,
      place,
      evidence: 'ownClick',
      kind: 'iFollowed',
    };
    const theirs: Entry = {
      id: idOf(2 * at + 1),
      at: start + HOUR + at,
      person,
      evidence: 'followersList',
      kind: 'theyFollowed',
    };
    return at % 2 === 0 ? [mine] : [mine, theirs];
  }).flat();
}

export const journeys: readonly Journey[] = [
  ...(['light', 'dark'] as const).map((colorScheme) => ({
    name: `carry: exported, deleted and imported, the ledger is the same, ${colorScheme}`,
    run: () => carryOutAndIn(colorScheme),
  })),
  { name: 'carry: a spreadsheet comes in, a file that is not understood is refused', run: bringSpreadsheet },
  { name: 'carry: a forgotten person leaves no trace', run: forgetSomebody },
  { name: 'carry: a lost ledger comes back from its dated copy', run: restoreCopy },
  { name: 'carry: ten thousand swaps go in and out', run: carryTenThousand },
];
