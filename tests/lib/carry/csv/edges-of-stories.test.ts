import { describe, expect, it } from 'vitest';
import { readTable } from '../../../../lib/carry/csv/read-table';
import { entriesOfStories } from '../../../../lib/carry/csv/story-sheet';
import { writeStoriesCsv } from '../../../../lib/carry/csv/write-stories';
import { parseExport } from '../../../../lib/carry/json/parse-export';
import { writeExport } from '../../../../lib/carry/json/write-export';
import { NOW, point, story } from '../../ledger/stories/examples';

function read(text: string) {
  const table = readTable(text);
  if (!table.ok) throw new Error(table.refusal.code);
  return entriesOfStories(table.value, NOW);
}
function entries(text: string) {
  const found = read(text);
  if (!found.ok) throw new Error(JSON.stringify(found.refusal));
  return found.value;
}
/** The figures of one line under these heads. */
const figures = (heads: string, cells: string) => entries(`story|${heads}\nSoup|${cells}`)[1];

describe('a sheet of figures', () => {
  it('with a title of any length brings what an import takes', () => {
    const [seen] = entries(`story,views\n${'s'.repeat(600)},1`);
    expect(seen).toMatchObject({ story: { id: `title:${'s'.repeat(500)}`, title: 's'.repeat(500) } });
    const text = writeExport({ exportedAt: NOW, settings: {}, entries: seen ? [seen] : [] });
    expect(parseExport(text)).toMatchObject({ ok: true });
  });

  it('says no more of a story than its line does', () => {
    expect(entries('story,views\nSoup,').map(({ kind }) => kind)).toStrictEqual(['storySeen']);
    expect(entries('medium id,views\nf0a1,3').map(({ kind }) => kind)).toStrictEqual(['storyStatsRead']);
    expect(entries('month,views,tags\n2026-10,3,food')).toMatchObject([
      { kind: 'storyStatsRead', month: '2026-10', views: 3 },
    ]);
  });

  it('tells figures of a month beside its earnings as what all stories had', () => {
    const [only, ...more] = entries('month,views,earnings\n2026-10,3,$1.00');
    expect(only).toMatchObject({ kind: 'storyStatsRead', views: 3, earnings: { minor: 100 } });
    expect(only).not.toHaveProperty('storyId');
    expect(more).toEqual([]);
  });

  it.each([
    ['views', '1000000000', { views: 1_000_000_000 }],
    ['views', '1,000,000', { views: 1_000_000 }],
    ['views', '0', { views: 0 }],
    ['followers gained', '-12', { followersGained: -12 }],
    ['month|views', '2026-09|3', { month: '2026-09', views: 3 }],
    ['earnings|currency', '1234567.5|USD', { earnings: { currency: 'USD', minor: 123_456_750 } }],
    ['earnings|currency', '1,234,567.50|usd', { earnings: { currency: 'USD', minor: 123_456_750 } }],
    ['earnings|currency', '$1.00|usd', { earnings: { currency: 'USD', minor: 100 } }],
    ['earnings|currency', '-0.00|USD', { earnings: { currency: 'USD', minor: 0 } }],
    ['earnings', '-$1.00', { earnings: { currency: 'USD', minor: -100 } }],
    ['earnings', '$10,000,000,000.00', { earnings: { currency: 'USD', minor: 1_000_000_000_000 } }],
  ])('takes %s of %s', (heads, cells, expected) => {
    expect(figures(heads, cells)).toMatchObject(expected);
  });

  it.each([
    ['views', '1000000001', 'badCount'],
    ['views', '1,0000', 'badCount'],
    ['views', 'about 12', 'badCount'],
    ['views', '12 or so', 'badCount'],
    ['views', '1,200 or so', 'badCount'],
    ['month', '2026-100', 'badMonth'],
    ['month', 'in 2026-10', 'badMonth'],
    ['month', '2026-00', 'badMonth'],
    ['medium id', 'f0a1/x', 'badStory'],
    ['medium id', '@f0a1', 'badStory'],
    ['earnings|currency', '1.00|EURO', 'badAmount'],
    ['earnings|currency', '1.00|US$', 'badAmount'],
    ['earnings|currency', '1.005|USD', 'badAmount'],
    ['earnings|currency', '12,34.00|USD', 'badAmount'],
    ['earnings|currency', '10,000,000,000.01|USD', 'badAmount'],
    ['earnings|currency', '1,000,000,000,000,000|USD', 'badAmount'],
    ['link', 'see https://medium.com/p/f0a1', 'badPlace'],
    ['link', 'https://medium.com/p/f0a1 there', 'badPlace'],
    ['published', 'soon', 'badDate'],
    ['tags', 't'.repeat(101), 'badTags'],
    ['tags', `good; ${'t'.repeat(101)}`, 'badTags'],
  ])('does not take %s of %s', (heads, cells, code) => {
    expect(read(`story|${heads}\nSoup|${cells}`)).toMatchObject({
      ok: false,
      refusal: { code, line: 2, column: 2, detail: cells.split('|')[0]?.slice(0, 60) },
    });
  });

  it('takes as many and as long tags as a story may have', () => {
    const tags = Array.from({ length: 20 }, (_, at) => `${at}`.padEnd(100, 't'));
    expect(entries(`story,views,tags\nSoup,1,${tags.join(';')}`)[0]).toMatchObject({ story: { tags } });
  });

  it('is read in full when its first column is not known', () => {
    expect(read('mood,story,views\nglad,Soup,1')).toMatchObject({
      ok: false,
      refusal: { code: 'unknownColumn', line: 1, column: 1, detail: 'mood' },
    });
  });
});

describe('the sheet of stories', () => {
  it('leaves empty what is not known, and names no story by anything but Medium’s id', () => {
    const { title: _t, publishedAt: _p, ...bare } = story('title:beef');
    const [, line] = writeStoriesCsv([bare], []).split('\r\n');
    expect(line).toBe(',,,,,,,,,,,,,,');
  });

  it('says of a story what is known of it', () => {
    const kept = {
      ...story('f0a1', { tags: ['food', 'home'], lifetime: [point({ views: 10 })] }),
      isPaywalled: false,
    };
    const [, line] = writeStoriesCsv([kept], []).split('\r\n');
    expect(line).toContain('f0a1,f0a1,');
    expect(line).toContain(',no,"food; home",');
  });
});
