import type { Month } from './calendar';
import type { Source, Sourced } from './source';

/** What was published about all partners of one month. Shares in per cent, money in whole US dollars. */
export interface PublishedIncome extends Sourced {
  readonly month: Month;
  /** Those who earned anything, of the writers who published behind the paywall that month. */
  readonly earnedShare: number;
  readonly above100Share: number;
  /** The share was told as "below" that number. */
  readonly isBelow?: boolean;
  readonly topWriter: readonly [from: number, to: number];
}

function published(source: Source, confidence: Sourced['confidence']): Sourced {
  return { confidence, checkedOn: '2026-11-20', sources: [source] };
}

/** The newest last. Nothing of the kind has been published since. */
export const PUBLISHED_INCOME: readonly PublishedIncome[] = [
  {
    ...published(
      {
        voice: 'reported',
        url: 'https://finertech.com/2018/08/03/medium-membership-program-stats-growing',
        saidOn: '2018-08-03',
      },
      'medium',
    ),
    month: '2018-07',
    earnedShare: 47,
    above100Share: 9.8,
    topWriter: [16_007, 16_007],
  },
  {
    ...published(
      {
        voice: 'medium',
        url: 'https://medium.com/s/partner-program-updates/january-updates-from-the-partner-program-d9b9cda49e86',
        saidOn: '2019-02',
      },
      'high',
    ),
    month: '2019-01',
    earnedShare: 58.9,
    above100Share: 8.1,
    topWriter: [8_390, 8_390],
  },
  {
    ...published(
      {
        voice: 'reported',
        url: 'https://medium.com/inside-blogging/peeping-at-the-numbers-of-the-medium-partner-program-50f7bb1816ff',
        saidOn: '2020-09',
      },
      'medium',
    ),
    month: '2020-09',
    earnedShare: 67,
    above100Share: 10,
    isBelow: true,
    topWriter: [30_000, 50_000],
  },
];

/** What single writers have told of whole periods, in US cents. */
export interface ToldIncome extends Sourced {
  readonly id: string;
  readonly years: string;
  readonly cents: number;
  readonly months: number;
  readonly stories: number;
}

export const TOLD_INCOME: readonly ToldIncome[] = [
  {
    ...published(
      {
        voice: 'reported',
        url: 'https://disruptivedissertation.blogspot.com/2023/01/medium-blogging-earnings.html',
        saidOn: '2023-01',
      },
      'medium',
    ),
    id: 'log-2019-2022',
    years: '2019–2022',
    cents: 62_885,
    months: 48,
    stories: 269,
  },
];
