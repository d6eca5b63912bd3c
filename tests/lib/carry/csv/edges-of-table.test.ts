import { describe, expect, it } from 'vitest';
import { guessMeanings } from '../../../../lib/carry/csv/columns';
import { entriesOfTable } from '../../../../lib/carry/csv/entries-of-table';
import { guessDateOrder, isUnclearDate, parseDate } from '../../../../lib/carry/csv/parse-date';
import { readTable } from '../../../../lib/carry/csv/read-table';
import { ROWS_MAX } from '../../../../lib/carry/limits';

const NOW = Date.UTC(2026, 10, 20, 12);

/** The entries of one row, or why it is refused; the heads are the meanings themselves. */
function row(cells: Readonly<Record<string, string>>) {
  const names = Object.keys(cells);
  const table = { heads: names, rows: [{ line: 2, cells: Object.values(cells) }] };
  const meanings = names as unknown as Parameters<typeof entriesOfTable>[1]['meanings'];
  const entries = entriesOfTable(table, { meanings, order: null, now: NOW });
  return entries.ok ? entries.value : entries.refusal;
}

describe('a row', () => {
  it('has no name, no place and no moment where there is none', () => {
    expect(row({ person: '@ann', iFollowed: 'yes' })).toEqual([
      {
        id: expect.any(String),
        at: NOW,
        kind: 'iFollowed',
        person: { username: 'ann' },
        evidence: 'ownWord',
      },
    ]);
    const [entry = {}] = [row({ person: '@ann', iFollowed: 'yes' })].flat();
    expect(Object.keys(entry)).not.toContain('place');
  });

  it('cuts a name at 500 signs, and makes two notes of a long one', () => {
    const entries = row({ person: '@ann', name: 'x'.repeat(600), iFollowed: 'yes', note: 'y'.repeat(2_100) });
    expect(entries).toMatchObject([
      { person: { username: 'ann', name: 'x'.repeat(500) } },
      { kind: 'personNoted', at: NOW, text: 'y'.repeat(2_000) },
      { kind: 'personNoted', at: NOW + 1, text: 'y'.repeat(100) },
    ]);
  });

  it('is refused for a note of five megabytes, with its line and column', () => {
    expect(row({ person: '@ann', note: 'y'.repeat(5_000_000) })).toEqual({
      code: 'longNote',
      line: 2,
      column: 2,
      detail: 'y'.repeat(60),
    });
  });

  it.each(['https://medium.com/p/1'])('was agreed at %s', (where) => {
    expect(row({ person: '@ann', iFollowed: 'yes', where })).toMatchObject([{ place: { url: where } }]);
  });

  it.each(['http://medium.com/', 'see https://medium.com/', 'https://medium.com/ and more', 'https://'])(
    'is refused for the place %j',
    (where) => {
      expect(row({ person: '@ann', iFollowed: 'yes', where })).toMatchObject({
        code: 'badPlace',
        line: 2,
        column: 3,
      });
    },
  );

  it.each([
    ['0', 0],
    ['97', 97],
    ['1,234', 1_234],
    ["1'234", 1_234],
    ['1.234.567', 1_234_567],
    ['12 345', 12_345],
    ['10000000000', 10_000_000_000],
  ])('with %s followers has %d', (followers, count) => {
    expect(row({ person: '@ann', iFollowed: 'yes', followers })).toMatchObject([
      { kind: 'iFollowed' },
      { kind: 'personSeen', followers: { count, exact: true } },
    ]);
  });

  it.each(['-5', '1e5', '1.2K', '1,23', '1234,567', '10000000001', '999999999999', 'x97', '97x', 'many'])(
    'is refused for %s followers',
    (followers) => {
      expect(row({ person: '@ann', iFollowed: 'yes', followers })).toMatchObject({ code: 'badCount' });
    },
  );

  it('of nobody followed keeps a note and no follower count', () => {
    expect(row({ person: '@ann', iFollowed: 'no', followers: '97', note: 'kind' })).toMatchObject([
      { kind: 'personNoted', text: 'kind' },
    ]);
  });

  it.each(['iFollowed', 'date'])('is refused for a date in %s that could be two days', (meaning) => {
    expect(row({ person: '@ann', iFollowed: 'yes', [meaning]: '5/3/2026' })).toMatchObject({
      code: 'unclearDate',
      detail: '5/3/2026',
    });
  });
});

describe('a sheet', () => {
  it.each<[string, string, object]>([
    ['without rows', 'username,date', { code: 'empty' }],
    ['of blank lines', '\n \n,,\n', { code: 'empty' }],
    ['with a quote that is never closed', 'username\nann\n"bob\nx', { code: 'openQuote', line: 3 }],
  ])('%s is refused', (_, text, refusal) => {
    expect(readTable(text)).toMatchObject({ ok: false, refusal });
  });

  it('is read up to 200,000 rows and refused above', () => {
    const rows = 'ann\n'.repeat(ROWS_MAX);
    expect(readTable(`username,note\n${rows}`).ok).toBe(true);
    expect(readTable(`username,note\n${rows}bob`)).toMatchObject({
      ok: false,
      refusal: { code: 'tooManyRows' },
    });
  });

  it('leaves out blank rows and the space around cells, and counts their lines', () => {
    const table = readTable('username ,note\n\n ann ,"two\nlines "\n , \nbob,x\n');
    expect(table).toMatchObject({
      ok: true,
      value: { heads: ['username', 'note'], rows: [{ line: 3 }, { line: 6, cells: ['bob', 'x'] }] },
    });
    expect(table.ok && table.value.rows).toHaveLength(2);
  });

  it('whose heads are of no letters means nothing', () => {
    expect(guessMeanings(['', '!!', 'Username'])).toEqual(['ignore', 'ignore', 'person']);
  });
});

describe('a date', () => {
  it.each([
    ['2026-03-05 23:59:59', Date.UTC(2026, 2, 5, 23, 59, 59)],
    ['2026-03-05 24:00', undefined],
    ['31/04/2026', undefined],
    ['12/12/2026', Date.UTC(2026, 11, 12, 12)],
  ])('%s is %s', (text, at) => {
    expect(parseDate(text, null)).toBe(at);
  });

  it('is unclear when it could be two days', () => {
    expect(isUnclearDate('5/3/2026')).toBe(true);
    expect(isUnclearDate('25/3/2026')).toBe(false);
    expect(isUnclearDate('5/5/2026')).toBe(false);
    expect(isUnclearDate('soon')).toBe(false);
  });

  it('tells its order only when one part is above twelve, and all agree', () => {
    expect(guessDateOrder(['12/3/2026', '3/12/2026'])).toBeNull();
    expect(guessDateOrder(['13/3/2026', '1/2/2026'])).toBe('dayFirst');
    expect(guessDateOrder(['3/13/2026'])).toBe('monthFirst');
    expect(guessDateOrder(['13/3/2026', '3/13/2026'])).toBeNull();
  });
});
