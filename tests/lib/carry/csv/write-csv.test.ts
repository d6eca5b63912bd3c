import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromCell, toCell } from '../../../../lib/carry/csv/cells';
import { readTable } from '../../../../lib/carry/csv/read-table';
import { writePeopleCsv, writeReadingsCsv, writeSwapsCsv } from '../../../../lib/carry/csv/write-csv';
import type { Person } from '../../../../lib/ledger/person';

const AT = Date.UTC(2026, 2, 5, 14, 30);
const ANN: Person = {
  key: 'a1',
  id: 'a1',
  username: 'ann',
  name: 'Ann',
  aliases: ['ann'],
  formerNames: [],
  tags: [],
  notes: [],
};
const noted = (text: string): Person => ({ ...ANN, notes: [{ entryId: 'n', at: AT, text }] });

const HOSTILE = [
  `=cmd|' /C calc'!A0`,
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  "'=1+1",
  '＝1',
  '\n=1+1',
  'a "quoted" cell',
  'two\nlines',
  'comma, semicolon;',
];

describe('a cell', () => {
  it.each(HOSTILE)('of %j is no formula, and comes back', (text) => {
    expect(toCell(text)).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
    expect(fromCell(toCell(text))).toBe(text);
  });

  it('comes back whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.oneof(fc.constantFrom(...`;'"=-@ \t\r\n`), fc.string()) }), (text) => {
        expect(fromCell(toCell(text))).toBe(text.replace(/[^\P{Cc}\t\r\n]/gu, ''));
      }),
    );
  });

  it('loses NUL and other controls', () => {
    expect(toCell('a\0b\u0007c\td')).toBe('abc\td');
  });
});

describe('the people', () => {
  it.each(HOSTILE.filter((text) => !/^\s/.test(text)))('with the note %j are read back', (text) => {
    const table = readTable(writePeopleCsv([{ person: noted(text) }]));
    expect(table.ok && table.value.rows[0]?.cells.at(-1)).toBe(text);
  });

  it('with tabs in names and notes are read back as they are', () => {
    const table = readTable(writePeopleCsv([{ person: { ...noted('\t=1'), name: '\t=1\t=1' } }]));
    expect(table.ok && table.value.heads.length).toBe(9);
    expect(table.ok && table.value.rows[0]?.cells).toMatchObject({ 0: 'ann', 1: '=1\t=1', 8: '=1' });
  });

  it('have unknown followers as an empty cell', () => {
    expect(writePeopleCsv([{ person: ANN }])).toBe(
      '\ufeffusername,name,medium id,followers,followers exact,followers read,other usernames,former names,notes\r\nann,Ann,a1,,,,,,\r\n',
    );
  });
});

describe('a person', () => {
  it('is written with former names, other usernames and all notes in one cell', () => {
    const csv = writePeopleCsv([
      {
        person: {
          ...ANN,
          username: 'Ann',
          aliases: ['ann', 'anna', 'annie'],
          formerNames: ['Anna', 'Annie'],
          followers: { count: 97, exact: false, at: AT },
          notes: [
            { entryId: 'n', at: AT, text: 'one' },
            { entryId: 'm', at: AT, text: 'two' },
          ],
        },
      },
    ]);
    expect(csv.split('\r\n').slice(1).join('')).toBe(
      'Ann,Ann,a1,97,no,2026-03-05T14:30:00Z,anna annie,"Anna; Annie","one\ntwo"',
    );
  });
});

describe('the swaps', () => {
  it('stand as they are at the moment', () => {
    const swap = {
      personKey: 'a1',
      yours: { state: 'done' as const, doneAt: AT, evidence: 'ownClick' as const },
      theirs: { state: 'open' as const },
      state: 'theyOwe' as const,
      openedAt: AT,
      dueAt: AT + 1_000,
    };
    const csv = writeSwapsCsv([{ person: ANN, swap }, { person: noted('no swap') }], AT + 1_000);
    expect(csv.split('\r\n').slice(1)).toEqual([
      'ann,Ann,overdue,2026-03-05T14:30:00Z,ownClick,,,2026-03-05T14:30:01Z,,,,',
      '',
    ]);
  });
});

describe('a swap', () => {
  it('tells its lapse, its closing, when it was asked, and where it was agreed', () => {
    const swap = {
      personKey: 'a1',
      yours: { state: 'lapsed' as const, doneAt: AT, evidence: 'ownClick' as const },
      theirs: { state: 'done' as const, doneAt: AT, evidence: 'notification' as const },
      state: 'letGo' as const,
      openedAt: AT,
      askedAt: AT,
      closedAt: AT + 1_000,
      place: { url: 'https://medium.com/p/1', quoted: '=follow me' },
    };
    const [, line = ''] = writeSwapsCsv([{ person: ANN, swap }], AT).split('\r\n');
    expect(line).toBe(
      "ann,Ann,letGo,,ownClick,2026-03-05T14:30:00Z,notification,,2026-03-05T14:30:00Z,2026-03-05T14:30:01Z,https://medium.com/p/1,'=follow me",
    );
  });
});

describe('the follower counts', () => {
  it('say what is exact and what is doubtful', () => {
    expect(
      writeReadingsCsv([
        { at: AT, count: 87, exact: true },
        { at: AT, count: 0, exact: false, doubtful: true },
      ]),
    ).toBe(
      '\ufeffread at,followers,exact,doubtful\r\n2026-03-05T14:30:00Z,87,yes,no\r\n2026-03-05T14:30:00Z,0,no,yes\r\n',
    );
  });
});
