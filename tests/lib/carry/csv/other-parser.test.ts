import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { fromCell } from '../../../../lib/carry/csv/cells';
import { writePeopleCsv, writeSwapsCsv } from '../../../../lib/carry/csv/write-csv';
import { writeStoriesCsv } from '../../../../lib/carry/csv/write-stories';
import type { Person } from '../../../../lib/ledger/person';

/** What spreadsheets would take for a formula, and what could break a line or a cell. */
const HOSTILE = [
  `=cmd|' /C calc'!A0`,
  '=HYPERLINK("https://evil.example","click")',
  '+1+1',
  '-2+3',
  '@SUM(1;1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '＝1+1',
  '＠SUM(1)',
  'a";"=1+1',
  'a","=1+1',
  'two\r\n=lines',
  '"=1+1"',
  "'=1+1",
  'hello;=1+1',
  'hello; =1+1',
  'hello;"=1+1"',
  `hello;'"=HYPERLINK("https://evil.example";"click")`,
  'hello\t@SUM(1)',
  'two\n"=lines"',
  'three\r\n＝lines',
  "it's; 'quoted'; and - plain",
  'plain',
];
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
const AT = Date.UTC(2026, 2, 5);

function personOf(text: string, index: number): Person {
  const id = `a${index}`;
  return {
    key: id,
    id,
    username: text,
    name: text,
    aliases: [],
    formerNames: [text],
    tags: [],
    notes: [{ entryId: id, at: AT, text }],
  };
}

const people = HOSTILE.map((text, index) => ({
  person: personOf(text, index),
  swap: {
    personKey: `a${index}`,
    yours: { state: 'done' as const, doneAt: AT, evidence: 'ownClick' as const },
    theirs: { state: 'open' as const },
    state: 'theyOwe' as const,
    openedAt: AT,
    dueAt: AT,
    place: { url: 'https://medium.com/p/1', quoted: text },
  },
}));
const stories = HOSTILE.map((title, index) => ({
  key: `b${index}`,
  title,
  url: 'https://medium.com/p/1',
  tags: [title],
  seenAt: AT,
  seenOn: 'stories' as const,
  lifetime: [],
  months: [],
}));

/** The cells of a file as a parser of another make reads them, which asks for equal widths and closed quotes. */
function cellsOf(csv: string): string[][] {
  return parse(csv, { bom: true, relax_quotes: false, relax_column_count: false });
}

describe.each([
  ['people', writePeopleCsv(people)],
  ['swaps', writeSwapsCsv(people, AT)],
  ['stories', writeStoriesCsv(stories, [])],
])('the %s, opened by a CSV parser of another make', (_, csv) => {
  const [head = [], ...rows] = cellsOf(csv);

  it('are one line for each, with as many cells as there are heads', () => {
    expect(rows).toHaveLength(HOSTILE.length);
    for (const row of rows) expect(row).toHaveLength(head.length);
  });

  it('hold every hostile cell as plain text, and nothing of it is lost', () => {
    for (const [index, row] of rows.entries()) {
      for (const cell of row) expect(cell).not.toMatch(FORMULA);
      const text = HOSTILE[index]?.trim();
      expect(row.some((cell) => fromCell(cell).trim() === text)).toBe(true);
    }
  });

  it.each([';', '\t'])('begin no formula where cells are parted at %j alone', (delimiter) => {
    const parted: string[][] = parse(csv, {
      bom: true,
      delimiter,
      relax_quotes: true,
      relax_column_count: true,
    });
    for (const cell of parted.flat()) expect(cell.replace(/^ +/, '')).not.toMatch(FORMULA);
  });

  it('are the same where cells are parted at semicolons and tabs too', () => {
    expect(parse(csv, { bom: true, delimiter: [',', ';', '\t'] })).toEqual([head, ...rows]);
  });
});
