import type { Source, Sourced } from './source';

/** What puts an account in the program at risk, or stops a story from earning. */
export interface Risk extends Sourced {
  readonly id: 'metaStory' | 'aiText' | 'repeatedComments' | 'gamedReads' | 'longSilence' | 'followTrading';
}

const CHECKED = { checkedOn: '2026-11-20' } as const;

export const RISKS: readonly Risk[] = [
  {
    ...CHECKED,
    id: 'metaStory',
    confidence: 'high',
    sources: [{ voice: 'medium', url: 'https://help.medium.com/hc/en-us/articles/31090080813591' }],
  },
  {
    ...CHECKED,
    id: 'aiText',
    confidence: 'high',
    sources: [
      {
        voice: 'reported',
        url: 'https://www.biswajitpradhan.com/medium-bans-ai-generated-content-from-its-paid-partner-program/',
        saidOn: '2024-05',
      },
    ],
  },
  {
    ...CHECKED,
    id: 'repeatedComments',
    confidence: 'high',
    sources: [
      {
        voice: 'reported',
        url: 'https://www.publisheveryday.com/p/medium-just-announced-2-huge-changes',
        saidOn: '2025-03',
      },
    ],
  },
  {
    ...CHECKED,
    id: 'gamedReads',
    confidence: 'high',
    sources: [
      {
        voice: 'medium',
        url: 'https://blog.medium.com/partner-program-fraud-update-november-2-2023-4fc4bc545c1f',
        saidOn: '2023-11-02',
      },
    ],
  },
  {
    ...CHECKED,
    id: 'followTrading',
    confidence: 'high',
    sources: [
      {
        voice: 'medium',
        url: 'https://blog.medium.com/evolving-the-partner-program-2613708f9f3c',
        saidOn: '2021-08-11',
      },
    ],
  },
  {
    ...CHECKED,
    id: 'longSilence',
    confidence: 'low',
    sources: [
      {
        voice: 'medium',
        url: 'https://blog.medium.com/how-to-enroll-in-the-medium-partner-program-728c0daa581c',
        saidOn: '2025-05-27',
      },
    ],
  },
];

const LEAVING_SOURCE: Source = {
  voice: 'medium',
  url: 'https://help.medium.com/hc/en-us/articles/360043509993-Leave-the-Medium-Partner-Program',
};

/** How one leaves; the source is the page where it is done. */
export const LEAVING_FACTS = {
  ...CHECKED,
  confidence: 'high',
  sources: [LEAVING_SOURCE],
} as const satisfies Sourced;
