import type { RateBasis } from './own-rate';
import type { Sourced } from './source';

/**
 * What single writers have told of their own rates, in US cents. Never Medium's figures and never an average of
 * writers: each is one person's, of one time, under the formula of that time.
 */
export interface RateExample extends Sourced {
  readonly id: string;
  readonly basis: RateBasis | 'anyRead';
  /** US cents per read or hour, from the lowest to the highest that was told. */
  readonly low: number;
  readonly high: number;
  /** "2019–2020": years, as precise as the source is. */
  readonly years: string;
  /** How many stories the figure comes from; absent when it is not told. */
  readonly stories?: number;
  readonly boosted?: boolean;
}

function told(url: string): Sourced {
  return { confidence: 'low', checkedOn: '2026-11-20', sources: [{ voice: 'reported', url }] };
}

export const RATE_EXAMPLES: readonly RateExample[] = [
  {
    ...told('https://markstarlin.medium.com/it-really-is-a-clapping-issue-9ef7007e01c'),
    id: '2018-one-story',
    basis: 'anyRead',
    low: 2.2,
    high: 2.2,
    years: '2018–2019',
    stories: 1,
  },
  {
    ...told(
      'https://readmedium.com/how-much-can-you-earn-per-minute-on-medium-under-the-new-mpp-6505f11fb6c',
    ),
    id: '2019-per-hour',
    basis: 'hour',
    low: 188,
    high: 207,
    years: '2019–2020',
    stories: 25,
  },
  {
    ...told(
      'https://www.byburk.net/the-most-underrated-change-to-the-medium-partner-program-is-a-huge-deal-right-now/',
    ),
    id: '2021-per-read',
    basis: 'anyRead',
    low: 3.4,
    high: 3.4,
    years: '2021',
  },
  {
    ...told('https://readmedium.com/you-can-make-money-with-zero-member-reading-time-8bc8d46e2e25'),
    id: '2022-per-hour',
    basis: 'hour',
    low: 170,
    high: 170,
    years: '2022',
    stories: 1,
  },
  {
    ...told('https://readmedium.com/i-got-10x-reads-but-earnings-dont-match-0b88330af826'),
    id: '2024-per-read',
    basis: 'anyRead',
    low: 7,
    high: 12,
    years: '2024',
  },
];

/**
 * One writer's straight line through fifteen stories without a Boost, May to November 2024: 2.7 cents for each member
 * read. (Their copy is kept by no public page; the figures are as they were read.)
 */
export const MEMBER_READ_CENTS_2024 = 2.7;
/** The lowest, middle and highest that single writers have told per member read, without a Boost, in US cents. */
export const MEMBER_READ_BAND = { low: 2, middle: 3, high: 12 } as const;

/**
 * Why no exact calculator is possible: Medium names what counts, but no weight, no rate and no points; a fixed sum is
 * shared out each day. Changes of how it is shared since October 2025: reads from outside (2025-10-01), from search
 * engines (2025-11-01), from e-mail (day unknown), stories without a Boost (2026-01-01), new members (2026-02-17).
 */
export const FORMULA_FACTS: Sourced = {
  confidence: 'high',
  checkedOn: '2026-11-20',
  sources: [
    {
      voice: 'medium',
      url: 'https://help.medium.com/hc/en-us/articles/16030675401879-How-stories-earn-in-the-new-Partner-Program',
    },
    {
      voice: 'medium',
      url: 'https://medium.com/blog/partner-program-update-starting-october-1-were-rewarding-external-traffic-15cb28f75bc9',
      saidOn: '2025-10',
    },
    {
      voice: 'medium',
      url: 'https://medium.com/blog/partner-program-update-starting-february-17-were-rewarding-stories-that-bring-in-new-members-3e84d2eb6e68',
      saidOn: '2026-02',
    },
    {
      voice: 'medium',
      url: 'https://blog.medium.com/partner-program-fraud-update-november-2-2023-4fc4bc545c1f',
      saidOn: '2023-11-02',
    },
  ],
};

/** What a read and a read ratio are: 30 seconds or longer; member reads to views by members. */
export const READ_RATIO_FACTS: Sourced = {
  confidence: 'high',
  checkedOn: '2026-11-20',
  sources: [
    { voice: 'medium', url: 'https://help.medium.com/hc/en-us/articles/34831991136151' },
    {
      voice: 'medium',
      url: 'https://help.medium.com/hc/en-us/articles/17341264925207-Partner-Program-and-Stats-changes-FAQ',
    },
  ],
};
