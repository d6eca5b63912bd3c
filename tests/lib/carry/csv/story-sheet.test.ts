import { describe, expect, it, test } from 'vitest';
import { readTable } from '../../../../lib/carry/csv/read-table';
import { entriesOfStories, isStorySheet, keysByTitle } from '../../../../lib/carry/csv/story-sheet';
import { writeStoriesCsv } from '../../../../lib/carry/csv/write-stories';
import { parseExport } from '../../../../lib/carry/json/parse-export';
import { writeExport } from '../../../../lib/carry/json/write-export';
import { NOW, point, story } from '../../ledger/stories/examples';

function tableOf(text: string) {
  const table = readTable(text);
  if (!table.ok) throw new Error(table.refusal.code);
  return table.value;
}
const read = (text: string) => entriesOfStories(tableOf(text), NOW, new Map([['soup', 'f0a1']]));
const entries = (text: string) => {
  const found = read(text);
  if (!found.ok) throw new Error(JSON.stringify(found.refusal));
  return found.value.map(({ id: _, ...entry }) => entry);
};
const line = { at: NOW, seenOn: 'import' };

test('stories are known by their titles, unless two share one', () => {
  const named = (key: string, title: string) => ({ ...story(key), title });
  const { title: _, ...untitled } = story('d');
  const stories = [named('a', 'Soup '), named('b', 'Bread'), named('c', 'bread'), untitled];
  expect([...keysByTitle(stories)]).toEqual([['soup', 'a']]);
});

describe('entriesOfStories', () => {
  it('puts a story’s month, a story’s life and a month of all under what they are', () => {
    expect(
      entries(
        'Story,Month,Views,Reads,Earnings\nSoup,2026-10,"1,200",7,$1.05\nBread,,9,,\n,2026-10,,,$12.34',
      ),
    ).toStrictEqual([
      { ...line, kind: 'storySeen', story: { id: 'f0a1', title: 'Soup' } },
      {
        ...line,
        kind: 'storyStatsRead',
        storyId: 'f0a1',
        month: '2026-10',
        views: 1_200,
        reads: 7,
        earnings: { currency: 'USD', minor: 105 },
      },
      { ...line, kind: 'storySeen', story: { id: 'title:Bread', title: 'Bread' } },
      { ...line, kind: 'storyStatsRead', storyId: 'title:Bread', views: 9 },
      { ...line, kind: 'earningsRead', month: '2026-10', earnings: { currency: 'USD', minor: 1_234 } },
    ]);
  });

  it.each([
    ['12', 'JPY', 12],
    ['12.5', 'EUR', 1_250],
    ['-0.50', 'USD', -50],
    ['$1,000.00', 'USD', 100_000],
  ])('reads the amount %s in %s', (cell, currency, minor) => {
    const [, stats] = entries(`story;earnings;currency\nSoup;${cell};${currency}`);
    expect(stats).toMatchObject({ earnings: { currency, minor } });
  });

  it.each([
    [
      'a column that is none of figures',
      'story,views,mood\nSoup,1,glad',
      { code: 'unknownColumn', line: 1, column: 3, detail: 'mood' },
    ],
    [
      'a column that is there twice',
      'story,views,views\nSoup,1,2',
      { code: 'unknownColumn', line: 1, column: 3 },
    ],
    ['more cells than columns', 'story,views\nSoup,1\nBread,1,2', { code: 'tooManyCells', line: 3 }],
    [
      'a month of another form',
      'story,month,views\nSoup,10/2026,1',
      { code: 'badMonth', line: 2, column: 2 },
    ],
    [
      'a count in thousands',
      'story,views\nSoup,1.2K',
      { code: 'badCount', line: 2, column: 2, detail: '1.2K' },
    ],
    ['a count below zero', 'story,views\nSoup,-1', { code: 'badCount' }],
    ['an amount without a currency', 'story,earnings\nSoup,12.34', { code: 'badAmount', line: 2, column: 2 }],
    ['an amount with two currencies', 'story,earnings,currency\nSoup,$1.00,EUR', { code: 'badAmount' }],
    ['an amount of another language', 'story,earnings,currency\nSoup,"12,34",EUR', { code: 'badAmount' }],
    ['neither story nor month', 'story,views\n,12', { code: 'badStory', line: 2 }],
  ])('refuses %s, with the line', (_what, text, refusal) => {
    expect(read(text)).toMatchObject({ ok: false, refusal });
  });

  it('gives the same line the same id, whenever it is read', () => {
    const table = tableOf('story,views\nSoup,1');
    const ids = [NOW, NOW + 5].map((now) => {
      const found = entriesOfStories(table, now);
      return found.ok ? found.value.map(({ id }) => id) : [];
    });
    expect(ids[0]).toStrictEqual(ids[1]);
  });

  it('takes back what was exported, and an import accepts it', () => {
    const soup = story('f0a1', {
      lifetime: [point({ views: 10, reads: 4, earnings: { currency: 'USD', minor: 139 } })],
      months: { '2026-10': [point({ memberReads: 3, followersGained: -1 })] },
    });
    const table = tableOf(writeStoriesCsv([soup], []));
    const found = entriesOfStories(table, NOW);
    if (!found.ok) throw new Error(JSON.stringify(found.refusal));
    expect(found.value.filter(({ kind }) => kind === 'storyStatsRead')).toMatchObject([
      { storyId: 'f0a1', at: NOW, views: 10, reads: 4, earnings: { currency: 'USD', minor: 139 } },
      { storyId: 'f0a1', at: NOW, month: '2026-10', memberReads: 3, followersGained: -1 },
    ]);
    expect(parseExport(writeExport({ exportedAt: NOW, settings: {}, entries: found.value }))).toMatchObject({
      ok: true,
    });
    const titled = read('story,views\nBread,1');
    if (!titled.ok) throw new Error('refused');
    expect(parseExport(writeExport({ exportedAt: NOW, settings: {}, entries: titled.value }))).toMatchObject({
      ok: true,
    });
  });
});

it('knows a sheet of figures from one of people', () => {
  expect(isStorySheet(tableOf('Story,Views\na,1'))).toBe(true);
  expect(isStorySheet(tableOf('month,earnings\na,1'))).toBe(true);
  expect(isStorySheet(tableOf('username,followers,story\na,1,b'))).toBe(false);
});
