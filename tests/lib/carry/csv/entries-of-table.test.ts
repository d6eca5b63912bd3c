import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessMeanings } from '../../../../lib/carry/csv/columns';
import { entriesOfTable } from '../../../../lib/carry/csv/entries-of-table';
import { guessDateOrder, parseDate } from '../../../../lib/carry/csv/parse-date';
import { parsePerson } from '../../../../lib/carry/csv/parse-person';
import { readTable } from '../../../../lib/carry/csv/read-table';

const NOW = Date.UTC(2026, 10, 20, 12);

function read(text: string, order: 'dayFirst' | 'monthFirst' | null = null) {
  const table = readTable(text);
  if (!table.ok) return table;
  return entriesOfTable(table.value, { meanings: guessMeanings(table.value.heads), order, now: NOW });
}

function entriesIn(text: string, order: 'dayFirst' | 'monthFirst' | null = null) {
  const entries = read(text, order);
  if (!entries.ok) throw new Error(JSON.stringify(entries.refusal));
  return entries.value;
}

describe('the columns of a spreadsheet', () => {
  it.each([
    [
      ['Username', 'I followed', 'Followed back?', 'Notes'],
      ['person', 'iFollowed', 'theyFollowed', 'note'],
    ],
    [
      ['Profile link', 'Date', 'Follows me'],
      ['person', 'date', 'theyFollowed'],
    ],
    [
      ['Usuario', 'Fecha', '¿Me sigue?', 'Seguidores'],
      ['person', 'date', 'theyFollowed', 'followers'],
    ],
    [
      ['Usuário', 'Nome', 'Eu sigo', 'Seguiu de volta'],
      ['person', 'name', 'iFollowed', 'theyFollowed'],
    ],
    [
      ['Akun', 'Tanggal', 'Saya ikuti', 'Follback', 'Catatan'],
      ['person', 'date', 'iFollowed', 'theyFollowed', 'note'],
    ],
    [
      ['用户名', '日期', '我关注', '回关', '备注'],
      ['person', 'date', 'iFollowed', 'theyFollowed', 'note'],
    ],
    [
      ['Username', 'User', 'Colour'],
      ['person', 'ignore', 'ignore'],
    ],
  ])('%j mean %j', (heads, meanings) => {
    expect(guessMeanings(heads)).toEqual(meanings);
  });
});

describe('a row', () => {
  it('tells who followed whom, and when', () => {
    const text =
      'Username;Name;I followed;Follows me;Followers;Note;Where\r\n@ann;Ann;2026-03-05;yes;1,204;nice;https://medium.com/p/1\r\n';
    const about = { person: { username: 'ann', name: 'Ann' }, place: { url: 'https://medium.com/p/1' } };
    expect(entriesIn(text).map(({ id: _, ...rest }) => rest)).toEqual([
      { at: Date.UTC(2026, 2, 5, 12), kind: 'iFollowed', evidence: 'ownWord', ...about },
      { at: NOW, kind: 'theyFollowed', evidence: 'ownWord', ...about },
      { at: NOW, kind: 'personSeen', followers: { count: 1204, exact: true }, ...about },
      { at: NOW, kind: 'personNoted', text: 'nice', ...about },
    ]);
  });

  it('gives the same entries each time it is read', () => {
    const text = 'username,i followed\nann,yes\nbo,2026-03-05\nAnn,yes\n';
    const ids = entriesIn(text).map(({ id }) => id);
    expect(entriesIn(text).map(({ id }) => id)).toEqual(ids);
    expect(new Set(ids).size).toBe(2);
    expect(ids[0]).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });

  it('is found by its line, below cells of several lines and with line ends of all kinds', () => {
    expect(read('username,note\r\nann,"one\ntwo\r\nthree"\rbo,x\n\nno one,y\n')).toEqual({
      ok: false,
      refusal: { code: 'badPerson', line: 7, column: 1, detail: 'no one' },
    });
  });

  it.each([
    ['username,i followed\nann,maybe', 'badYesNo', 2],
    ['username,date,i followed\nann,soon,yes', 'badDate', 2],
    ['username,date,i followed\nann,31/02/2026,yes', 'badDate', 2],
    ['username,date,i followed\nann,1999-01-01,yes', 'badDate', 2],
    ['username,date,i followed\nann,9999-01-01,yes', 'badDate', 2],
    ['username,i followed\nann,05/03/2026', 'unclearDate', 2],
    ['username,i followed,followers\nann,yes,1e309', 'badCount', 3],
    ['username,i followed,followers\nann,yes,1.2K', 'badCount', 3],
    ['username,i followed,where\nann,yes,javascript:alert(1)', 'badPlace', 3],
    ['username,i followed\n=cmd|calc,yes', 'badPerson', 1],
  ])('of %j is refused', (text, code, column) => {
    expect(read(text)).toMatchObject({ ok: false, refusal: { code, line: 2, column } });
  });

  it('needs somebody and something', () => {
    expect(read('colour,note\nred,x')).toEqual({ ok: false, refusal: { code: 'noPerson' } });
    expect(read('username,colour\nann,red')).toEqual({ ok: false, refusal: { code: 'noFollow' } });
    expect(read('username,note\nann,"x')).toMatchObject({ refusal: { code: 'openQuote', line: 2 } });
    expect(read('username,note\n')).toMatchObject({ refusal: { code: 'empty' } });
  });

  it('never throws, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (head, cells) => {
        expect(read(`username,i followed,${head}\n${cells}`)).toHaveProperty('ok');
      }),
    );
  });
});

describe('a date', () => {
  it.each([
    ['2026-03-05', null, Date.UTC(2026, 2, 5, 12)],
    ['2026/3/5', null, Date.UTC(2026, 2, 5, 12)],
    ['2026年3月5日', null, Date.UTC(2026, 2, 5, 12)],
    ['2026-03-05T14:30:15Z', null, Date.UTC(2026, 2, 5, 14, 30, 15)],
    ['5.3.2026', 'dayFirst', Date.UTC(2026, 2, 5, 12)],
    ['5/3/2026', 'monthFirst', Date.UTC(2026, 4, 3, 12)],
    ['5/3/2026 09:05', 'monthFirst', Date.UTC(2026, 4, 3, 9, 5)],
    ['25/3/2026', null, Date.UTC(2026, 2, 25, 12)],
    ['29/02/2024', 'dayFirst', Date.UTC(2024, 1, 29, 12)],
    ['29/02/2026', 'dayFirst', undefined],
    ['5/5/2026', null, Date.UTC(2026, 4, 5, 12)],
    ['2d', null, undefined],
    ['Yesterday', null, undefined],
    ['2026-03-05 25:00', null, undefined],
  ] as const)('%s, %s', (text, order, at) => {
    expect(parseDate(text, order)).toBe(at);
  });

  it('is ordered as the other dates of its file show', () => {
    expect(guessDateOrder(['05/03/2026', '25/03/2026'])).toBe('dayFirst');
    expect(guessDateOrder(['05/03/2026', '03/25/2026'])).toBe('monthFirst');
    expect(guessDateOrder(['05/03/2026'])).toBe(null);
    expect(guessDateOrder(['25/03/2026', '03/25/2026'])).toBe(null);
  });
});

describe('a person in a cell', () => {
  it.each([
    ['@ann', 'ann'],
    ['ann.b-c_d', 'ann.b-c_d'],
    ['https://medium.com/@ann', 'ann'],
    ['medium.com/@ann?source=x', 'ann'],
    ['https://ann.medium.com/about', 'ann'],
    ['https://medium.com@evil.io/@ann', undefined],
    ['https://evilmedium.com/@ann', undefined],
    ['https://medium.com.evil.io/@ann', undefined],
    ['javascript:alert(1)', undefined],
    ['Ann Lee', undefined],
    ['', undefined],
  ])('%s is %s', (cell, username) => {
    expect(parsePerson(cell)).toBe(username);
  });
});
