import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { pageFactsSchema } from '../../../../lib/facts/page-facts';
import { readOwnPage } from '../../../../lib/medium/own/read-own-page';
import { readPage } from '../../../../lib/medium/read-page';

const STATS = 'https://medium.com/me/stats?publishedAt=DESC';
const DASHBOARD = 'https://medium.com/me/partner/dashboard';

const documentOf = (body: string) => new JSDOM(`<!DOCTYPE html><body>${body}</body>`).window.document;
const table = (heads: string[], ...rows: string[][]) =>
  `<table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${rows
    .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</tbody></table>`;
const SOUP = '<a href="/me/stats/post/f0a1b2c3d4e5"><h2>Soup for one</h2><p>3 min read</p></a>';

describe('the stats page', () => {
  const read = (heads: string[], ...rows: string[][]) =>
    readOwnPage(documentOf(table(heads, ...rows)), STATS);

  it('tells the figures of each story', () => {
    expect(
      read(
        ['Story', 'Presentations', 'Views', 'Reads', 'Read ratio', 'Earnings'],
        [SOUP, '1,940', '212', '97', '46%', '$1.39'],
      ),
    ).toStrictEqual({
      stories: [{ id: 'f0a1b2c3d4e5', title: 'Soup for one' }],
      stats: [
        {
          storyId: 'f0a1b2c3d4e5',
          presentations: 1_940,
          views: 212,
          reads: 97,
          earnings: { currency: 'USD', minor: 139 },
        },
      ],
    });
  });

  it.each([
    ['a count in thousands', ['Story', 'Views', 'Reads'], [SOUP, '1.2K', '97'], { reads: 97 }],
    ['a count that is still loading', ['Story', 'Views', 'Reads'], [SOUP, '--', '97'], { reads: 97 }],
    ['a column it does not know', ['Story', 'Impressions', 'Reads'], [SOUP, '212', '97'], { reads: 97 }],
    ['another currency', ['Story', 'Reads', 'Earnings'], [SOUP, '97', '€1.39'], { reads: 97 }],
    ['an amount of another language', ['Story', 'Reads', 'Earnings'], [SOUP, '97', '1,39 $'], { reads: 97 }],
    ['no earnings', ['Story', 'Reads', 'Earnings'], [SOUP, '97', '–'], { reads: 97 }],
    [
      'two columns of earnings',
      ['Story', 'Reads', 'Earnings', 'Lifetime'],
      [SOUP, '97', '$1.00', '$2.00'],
      { reads: 97 },
    ],
  ])('leaves out %s', (_what, heads, row, figures) => {
    expect(read(heads, row)?.stats).toStrictEqual([{ storyId: 'f0a1b2c3d4e5', ...figures }]);
  });

  it.each([
    ['another language', ['Historia', 'Vistas', 'Lecturas'], [SOUP, '212', '97']],
    ['a row with more cells than heads', ['Story', 'Views'], [SOUP, '212', '97']],
    ['a row without a link to a story', ['Story', 'Views'], ['All stories', '212']],
  ])('reads no figures of %s', (_what, heads, row) => {
    expect(read(heads, row)?.stats).toBeUndefined();
  });

  it('says nothing of a page without a table', () => {
    expect(readOwnPage(documentOf('<h1>Stats</h1><p>Views 212</p>'), STATS)).toBeUndefined();
  });
});

describe('the dashboard', () => {
  const heads = ['Story', 'Earnings this month', 'Lifetime'];
  const total = '<p><span>Monthly earnings</span><span>$12.34</span></p>';
  const read = (head: string, ...rows: string[][]) =>
    readOwnPage(documentOf(`<h1>Partner Program</h1>${head}${table(heads, ...rows)}`), DASHBOARD);

  it('tells the month, its total, and what each story earned', () => {
    expect(read(`<button>October 2026</button>${total}`, [SOUP, '$2.00', '$5.10'])).toStrictEqual({
      stories: [{ id: 'f0a1b2c3d4e5', title: 'Soup for one' }],
      stats: [
        { storyId: 'f0a1b2c3d4e5', earnings: { currency: 'USD', minor: 510 } },
        { storyId: 'f0a1b2c3d4e5', month: '2026-10', earnings: { currency: 'USD', minor: 200 } },
      ],
      earnings: [{ month: '2026-10', earnings: { currency: 'USD', minor: 1_234 } }],
    });
  });

  it('tells no zero of a month without earnings', () => {
    expect(
      read('<button>October 2026</button><p>No earnings in this month.</p>', [SOUP, '–', '$5.10']),
    ).toStrictEqual({
      stories: [{ id: 'f0a1b2c3d4e5', title: 'Soup for one' }],
      stats: [{ storyId: 'f0a1b2c3d4e5', earnings: { currency: 'USD', minor: 510 } }],
    });
  });

  it.each([
    ['does not name its month', total],
    ['names two months', `<button>October 2026</button><h2>September 2026</h2>${total}`],
    ['names it in another language', `<button>octubre de 2026</button>${total}`],
  ])('gives a month no earnings when the page %s', (_what, head) => {
    const facts = read(head, [SOUP, '$2.00', '$5.10']);
    expect(facts?.earnings).toBeUndefined();
    expect(facts?.stats?.filter(({ month }) => month !== undefined)).toStrictEqual([]);
  });

  it('takes no total that stands there with two values', () => {
    const other = total.replace('12.34', '99.00');
    expect(read(`<button>October 2026</button>${total}${other}`)?.earnings).toBeUndefined();
  });
});

it('is part of what a saved page says', () => {
  const facts = readPage(documentOf(table(['Story', 'Reads'], [SOUP, '97'])), STATS);
  expect(pageFactsSchema.parse(facts).writer?.stats).toStrictEqual([{ storyId: 'f0a1b2c3d4e5', reads: 97 }]);
});
