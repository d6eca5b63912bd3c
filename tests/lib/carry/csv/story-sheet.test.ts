import { describe, expect, it } from 'vitest';
import { readTable } from '../../../../lib/carry/csv/read-table';
import { entriesOfStories, isStorySheet } from '../../../../lib/carry/csv/story-sheet';
import { writeStoriesCsv } from '../../../../lib/carry/csv/write-stories';
import { parseExport } from '../../../../lib/carry/json/parse-export';
import { writeExport } from '../../../../lib/carry/json/write-export';
import type { KeptStory } from '../../../../lib/ledger/own-series';
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
    [
      'what is neither yes nor no',
      'story,members only,views\nSoup,soon,1',
      { code: 'badYesNo', line: 2, column: 2, detail: 'soon' },
    ],
    [
      'a link of another kind',
      'story,link,views\nSoup,javascript:1,1',
      { code: 'badPlace', line: 2, column: 2 },
    ],
    [
      'more tags than a story has',
      `story,views,tags\nSoup,1,${'a;'.repeat(21)}`,
      { code: 'badTags', line: 2, column: 3 },
    ],
    [
      'a date that could be two',
      'story,published,views\nSoup,05/03/2026,1',
      { code: 'unclearDate', line: 2 },
    ],
    ['neither story nor month', 'story,views\n,12', { code: 'badStory', line: 2 }],
  ])('refuses %s, with the line', (_what, text, refusal) => {
    expect(read(text)).toMatchObject({ ok: false, refusal });
  });

  it('takes what a line says of the story itself', () => {
    expect(
      entries(
        'medium id,link,published,members only,tags,views\nf0a2,https://medium.com/p/f0a2,2026-10-01,no,food; home ;,4\nf0a3,,,,,5',
      ),
    ).toMatchObject([
      {
        kind: 'storySeen',
        story: {
          id: 'f0a2',
          url: 'https://medium.com/p/f0a2',
          publishedAt: Date.UTC(2026, 9, 1, 12),
          isPaywalled: false,
          tags: ['food', 'home'],
        },
      },
      { kind: 'storyStatsRead', storyId: 'f0a2', views: 4 },
      { kind: 'storyStatsRead', storyId: 'f0a3', views: 5 },
    ]);
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
    const soup: KeptStory = {
      ...story('f0a1', {
        tags: ['=food', 'home'],
        lifetime: [point({ views: 10, reads: 4, earnings: { currency: 'USD', minor: 139 } })],
        months: { '2026-10': [point({ memberReads: 3, followersGained: -1 })] },
      }),
      isPaywalled: true,
      url: 'https://medium.com/p/f0a1',
    };
    const table = tableOf(writeStoriesCsv([soup], []));
    const found = entriesOfStories(table, NOW);
    if (!found.ok) throw new Error(JSON.stringify(found.refusal));
    expect(found.value.filter(({ kind }) => kind === 'storyStatsRead')).toMatchObject([
      { storyId: 'f0a1', at: NOW, views: 10, reads: 4, earnings: { currency: 'USD', minor: 139 } },
      { storyId: 'f0a1', at: NOW, month: '2026-10', memberReads: 3, followersGained: -1 },
    ]);
    expect(found.value.find(({ kind }) => kind === 'storySeen')).toMatchObject({
      story: { title: 'f0a1', tags: ['=food', 'home'], isPaywalled: true, url: 'https://medium.com/p/f0a1' },
    });
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
