import { deepStrictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { fromCell, toCell } from '../../../lib/carry/csv/cells';
import { guessMeanings, MEANINGS } from '../../../lib/carry/csv/columns';
import { entriesOfTable } from '../../../lib/carry/csv/entries-of-table';
import { guessDateOrder, isUnclearDate, parseDate } from '../../../lib/carry/csv/parse-date';
import { parsePerson } from '../../../lib/carry/csv/parse-person';
import { parseYesNo } from '../../../lib/carry/csv/parse-yes-no';
import { readTable } from '../../../lib/carry/csv/read-table';
import { entriesOfStories, isStorySheet } from '../../../lib/carry/csv/story-sheet';
import { writePeopleCsv } from '../../../lib/carry/csv/write-csv';
import { decodeFile } from '../../../lib/carry/decode-file';
import { parseExport } from '../../../lib/carry/json/parse-export';
import { readJson } from '../../../lib/carry/json/read-json';
import { writeExport } from '../../../lib/carry/json/write-export';
import type { Entry } from '../../../lib/ledger/entry';
import { DAY } from '../../../lib/ledger/time';
import { ledgerOf } from '../../lib/ledger/arbitraries';
import type { FuzzTarget } from '../fuzz-target';
import { hostileText, hostileValue } from '../hostile-text';
import { spoiled } from '../spoil';

const NOW = Date.UTC(2026, 10, 1);

/** A sheet with the heads of a ledger's columns or others, and cells of anything. */
const sheet = fc
  .tuple(
    fc.constantFrom(',', ';', '\t', '|'),
    fc.array(fc.oneof(fc.constantFrom('username', 'followed', 'follows back', 'date', 'note'), hostileText), {
      minLength: 1,
      maxLength: 6,
    }),
    fc.array(fc.array(hostileText, { maxLength: 6 }), { maxLength: 5 }),
  )
  .map(([delimiter, heads, rows]) => [heads, ...rows].map((cells) => cells.join(delimiter)).join('\n'));

/** A sheet of one's own figures: most cells as they are written, some of anything. */
const HEADS = {
  story: fc.constantFrom('Soup for one', 's'.repeat(600)),
  'medium id': fc.constantFrom('f0a1b2c3d4e5', ''),
  link: fc.constantFrom('https://medium.com/@jane/soup-f0a1', ''),
  published: fc.constantFrom('2026-03-05', '05/03/2026', ''),
  'members only': fc.constantFrom('yes', 'no', ''),
  tags: fc.constantFrom('food; winter', ''),
  month: fc.constantFrom('2026-10', '2026-13', ''),
  presentations: fc.constantFrom('1,940', '0', ''),
  views: fc.constantFrom('212', '2147483648', '9,999,999,999', ''),
  reads: fc.constantFrom('97', '-1', ''),
  'member reads': fc.constantFrom('40', ''),
  'followers gained': fc.constantFrom('-2', '3', ''),
  earnings: fc.constantFrom('12.34', '$12.34', '9,999,999,999.99', '1,000,000,000,000,000', ''),
  currency: fc.constantFrom('USD', 'jpy', 'KWD', ''),
  'read at': fc.constantFrom('2026-11-02T10:00:00Z', ''),
};
const storySheet = fc
  .tuple(
    fc.constantFrom(',', ';', '\t', '|'),
    fc.shuffledSubarray(Object.keys(HEADS) as (keyof typeof HEADS)[], { minLength: 2 }),
    fc.option(hostileText, { freq: 8 }),
  )
  .chain(([delimiter, heads, extra]) =>
    fc
      .array(fc.tuple(...heads.map((head) => fc.oneof({ weight: 9, arbitrary: HEADS[head] }, hostileText))), {
        minLength: 1,
        maxLength: 3,
      })
      .map((rows) => [[...heads, ...(extra === null ? [] : [extra])], ...rows])
      .map((rows) => rows.map((cells) => cells.map(quoted).join(delimiter)).join('\n')),
  );

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}

/** Whatever a sheet brings goes the way of every file: written as an export, and read by the background. */
function expectCarried(entries: readonly Entry[]): void {
  const parsed = parseExport(writeExport({ exportedAt: NOW, settings: {}, entries }));
  if (!parsed.ok) throw new Error(`${parsed.refusal.code} ${JSON.stringify(entries)}`);
}

export const CARRY_TARGETS: readonly FuzzTarget[] = [
  {
    name: 'carry: the bytes of a file are text or refused',
    share: 3,
    property: fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const decoded = decodeFile(bytes);
      if (decoded.ok && decoded.value.includes('\0')) throw new Error('a NUL came through');
    }),
  },
  {
    name: 'carry: JSON means what the platform says it means, or is refused with its line',
    share: 5,
    property: fc.property(fc.oneof(hostileText, hostileValue.map(textOf)), (text) => {
      const read = readJson(text);
      if (read.ok) deepStrictEqual(withoutPrototypes(read.value.value), withoutPrototypes(JSON.parse(text)));
      else if (!(Number(read.refusal.line) >= 1)) throw new Error('refused without a line');
    }),
  },
  {
    name: 'carry: an export with a spoiled part is read or refused, never half',
    share: 4,
    property: fc.property(
      ledgerOf.chain((entries) => {
        const file: unknown = JSON.parse(writeExport({ exportedAt: NOW, settings: {}, entries }));
        return spoiled(file);
      }),
      (file) => {
        const parsed = parseExport(JSON.stringify(file) ?? '');
        if (!parsed.ok) return;
        const { entries } = file as { entries: readonly unknown[] };
        if (parsed.value.entries.length !== entries.length) throw new Error('half');
      },
    ),
  },
  {
    name: 'carry: an export torn anywhere is refused',
    share: 2,
    property: fc.property(ledgerOf, fc.nat(), (entries, at) => {
      const text = writeExport({ exportedAt: NOW, settings: {}, entries }).trimEnd();
      if (parseExport(text.slice(0, at % text.length)).ok) throw new Error('a torn file was read');
    }),
  },
  {
    name: 'carry: a sheet of anything gives entries, or is refused with a line of it',
    share: 4,
    property: fc.property(sheet, fc.constantFrom('dayFirst', 'monthFirst', null), (text, order) => {
      const table = readTable(text);
      if (!table.ok) return;
      const meanings = guessMeanings(table.value.heads);
      const entries = entriesOfTable(table.value, { meanings, order, now: NOW });
      if (entries.ok) return expectCarried(entries.value);
      const { line } = entries.refusal;
      if (line !== undefined && line > text.split(/\r\n?|\n/).length) throw new Error('a line past the end');
    }),
  },
  {
    name: 'carry: columns may mean anything',
    share: 2,
    property: fc.property(
      sheet,
      fc.array(fc.constantFrom(...MEANINGS), { minLength: 1, maxLength: 6 }),
      (text, meanings) => {
        const table = readTable(text);
        if (!table.ok) return;
        const entries = entriesOfTable(table.value, { meanings, order: 'dayFirst', now: NOW });
        if (entries.ok) expectCarried(entries.value);
      },
    ),
  },
  {
    name: 'carry: a sheet of figures brings what a file may bring, or is refused with a line of it',
    share: 4,
    property: fc.property(storySheet, (text) => {
      const table = readTable(text);
      if (!table.ok) return;
      isStorySheet(table.value);
      const entries = entriesOfStories(table.value, NOW, new Map([['soup for one', 'f0a1']]));
      if (entries.ok) return expectCarried(entries.value);
      const { line } = entries.refusal;
      if (line === undefined || line > text.split(/\r\n?|\n/).length) throw new Error(`line ${line}`);
    }),
  },
  {
    name: 'carry: dates agree on one order or on none',
    share: 1,
    property: fc.property(
      fc.array(fc.oneof(hostileText, fc.constantFrom('05/03/2026', '13.1.2026', '1-13-2026')), {
        maxLength: 4,
      }),
      (cells) => {
        const order = guessDateOrder(cells);
        if (order === null) return;
        if (cells.every((cell) => isUnclearDate(cell))) throw new Error('guessed from what is unclear');
      },
    ),
  },
  {
    name: 'carry: no cell begins a formula, and each comes back as it was',
    share: 4,
    property: fc.property(hostileText, (text) => {
      const cell = toCell(text);
      if (/^[=+\-@\t\r＝＋－＠]/.test(cell)) throw new Error(cell);
      if (fromCell(cell) !== text.replace(/[^\P{Cc}\t\r\n]/gu, '')) throw new Error('not the same');
    }),
  },
  {
    name: 'carry: a note of anything stays one cell of its table',
    share: 3,
    property: fc.property(hostileText, hostileText, (name, note) => {
      const person = {
        key: 'a1',
        username: 'ann',
        name,
        aliases: [],
        formerNames: [],
        tags: [],
        notes: [{ text: note, at: NOW, entryId: 'e1' }],
      };
      const table = readTable(writePeopleCsv([{ person }] as Parameters<typeof writePeopleCsv>[0]).slice(1));
      if (!table.ok || table.value.rows.length !== 1) throw new Error('not one row');
      if (table.value.rows[0]?.cells.length !== table.value.heads.length) throw new Error('not its cells');
    }),
  },
  {
    name: 'carry: a cell is a person, a yes, a moment, or none of them',
    share: 4,
    property: fc.property(hostileText, (text) => {
      const person = parsePerson(text);
      if (person !== undefined && !/^[\p{L}\p{N}._-]{1,60}$/u.test(person)) throw new Error(person);
      parseYesNo(text);
      for (const order of ['dayFirst', 'monthFirst', null] as const) {
        const at = parseDate(text, order);
        if (typeof at === 'number' && !(at > 0 && at < 50_000 * DAY)) throw new Error(String(at));
      }
    }),
  },
];

function textOf(value: unknown): string {
  return JSON.stringify(value) ?? '';
}

/** The same values, compared by their own keys alone. */
function withoutPrototypes(value: unknown): string {
  return JSON.stringify(value);
}
