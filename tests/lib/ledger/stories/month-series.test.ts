import { describe, expect, it } from 'vitest';
import type { EarnedMonth, KeptStory } from '../../../../lib/ledger/own-series';
import {
  leftOutCurrencies,
  listMonths,
  mainCurrency,
  monthSeries,
  storySeries,
} from '../../../../lib/ledger/stories/month-series';
import { NOW, point, story } from './examples';

const amount = (minor: number, currency = 'USD') => ({ earnings: { currency, minor } });
const earnedIn = (month: string, minor: number, currency = 'USD'): EarnedMonth => ({
  key: `${month} ${currency}`,
  month,
  currency,
  points: [{ at: NOW, seenOn: 'dashboard', ...amount(minor, currency) }],
});

const soup = story('soup', {
  months: {
    '2026-08': [point({ views: 10, reads: 5, ...amount(150) })],
    '2026-10': [point({ views: 20, reads: 5 })],
  },
});
const bread = story('bread', {
  months: { '2026-10': [point({ views: 30, followersGained: 2, ...amount(50) })] },
});
const numbers = { stories: [soup, bread], earned: [earnedIn('2026-07', 900)] };

it('lists every month of which anything is known, the newest first', () => {
  expect(listMonths(numbers)).toStrictEqual(['2026-10', '2026-08', '2026-07']);
  expect(listMonths({ stories: [], earned: [] })).toStrictEqual([]);
});

describe('monthSeries', () => {
  it('adds up the stories, and leaves gaps where nothing is known', () => {
    expect(monthSeries(numbers, 'views')).toStrictEqual([
      { month: '2026-07' },
      { month: '2026-08', value: 10 },
      { month: '2026-09' },
      { month: '2026-10', value: 50 },
    ]);
  });

  it('makes a ratio only of stories of which both is known', () => {
    expect(monthSeries(numbers, 'readRatio').at(-1)).toStrictEqual({
      month: '2026-10',
      value: 0.25,
      partly: { known: 1, all: 2 },
    });
  });

  it('says of how many stories a sum is, of those that were out by then', () => {
    const late: KeptStory = { ...story('late'), publishedAt: Date.UTC(2026, 9, 31) };
    const early: KeptStory = { ...late, key: 'early', publishedAt: Date.UTC(2026, 7, 1) };
    const partlyOf = (stories: readonly KeptStory[], measure: 'views' | 'earnings', more = {}) =>
      monthSeries({ ...numbers, stories, ...more }, measure).map(({ partly }) => partly);
    const dated = { ...bread, publishedAt: Date.UTC(2026, 9, 1) };
    expect(partlyOf([soup, dated], 'views')).toStrictEqual([undefined, undefined, undefined, undefined]);
    expect(partlyOf([soup, dated, late, early], 'views')).toStrictEqual([
      undefined,
      { known: 1, all: 2 },
      undefined,
      { known: 2, all: 4 },
    ]);
    const all = story('all', { months: { '2026-10': [point({ views: 64 })] } });
    expect(partlyOf([soup, early], 'views', { all }).at(-1)).toBeUndefined();
    expect(partlyOf([soup, dated], 'earnings', { earned: [earnedIn('2026-10', 70)] })).toStrictEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('believes what a page says of all together more than the sum', () => {
    const all = story('all', { months: { '2026-10': [point({ views: 64 })] } });
    expect(monthSeries({ ...numbers, all }, 'views').at(-1)?.value).toBe(64);
    expect(monthSeries({ ...numbers, all }, 'followersGained').at(-1)?.value).toBe(2);
  });

  it('takes earnings from the dashboard, else from the stories', () => {
    const earned = [earnedIn('2026-07', 900), earnedIn('2026-10', 70)];
    expect(monthSeries({ ...numbers, earned }, 'earnings').map(({ value }) => value)).toStrictEqual([
      900,
      150,
      undefined,
      70,
    ]);
  });

  it('adds no amounts of two currencies', () => {
    const stories = [soup, story('pie', { months: { '2026-08': [point(amount(400, 'EUR'))] } })];
    expect(monthSeries({ stories, earned: [earnedIn('2026-07', 900)] }, 'earnings').at(1)?.value).toBe(150);
  });
});

it('draws by the currency that most amounts are in', () => {
  expect(mainCurrency({ stories: [], earned: [] })).toBeUndefined();
  expect(mainCurrency({ stories: [], earned: [earnedIn('2026-07', 1, 'EUR'), earnedIn('2026-08', 1)] })).toBe(
    'EUR',
  );
  const pie = story('pie', { months: { '2026-07': [point(amount(1)), point(amount(2))] } });
  expect(mainCurrency({ stories: [pie], earned: [earnedIn('2026-07', 1, 'EUR')] })).toBe('USD');
});

it('does not draw by amounts that stand in no month', () => {
  const pie = story('pie', { lifetime: [point(amount(1)), point(amount(2))] });
  expect(mainCurrency({ stories: [pie], earned: [earnedIn('2026-07', 1, 'EUR')] })).toBe('EUR');
});

it('tells which currencies are left out', () => {
  const earned = [earnedIn('2026-07', 1, 'JPY'), earnedIn('2026-07', 1), earnedIn('2026-08', 1)];
  const pie = story('pie', { months: { '2026-08': [point(amount(400, 'EUR'))] } });
  expect(leftOutCurrencies({ stories: [pie], earned })).toStrictEqual(['EUR', 'JPY']);
  expect(leftOutCurrencies({ stories: [], earned: earned.slice(1) })).toStrictEqual([]);
});

it('draws no amount of another currency among the months of a story', () => {
  const pie = story('pie', {
    months: {
      '2026-07': [point(amount(400, 'JPY'))],
      '2026-08': [point(amount(5))],
      '2026-09': [point(amount(6))],
    },
  });
  expect(storySeries(pie, 'earnings')).toStrictEqual([
    { month: '2026-07' },
    { month: '2026-08', value: 5 },
    { month: '2026-09', value: 6 },
  ]);
});

it('tells the months of one story', () => {
  expect(storySeries(soup, 'reads')).toStrictEqual([
    { month: '2026-08', value: 5 },
    { month: '2026-09' },
    { month: '2026-10', value: 5 },
  ]);
  expect(storySeries(soup, 'earnings').at(0)?.value).toBe(150);
  expect(storySeries(story('none'), 'reads')).toStrictEqual([]);
});
