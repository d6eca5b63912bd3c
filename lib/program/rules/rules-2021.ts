import type { RuleSet } from '../rule-set';
import type { Sourced } from '../source';
import { counted, needed } from './claims';

const EVOLVING: Sourced = {
  confidence: 'high',
  checkedOn: '2026-11-20',
  sources: [
    {
      voice: 'medium',
      url: 'https://blog.medium.com/evolving-the-partner-program-2613708f9f3c',
      saidOn: '2021-08-11',
    },
    {
      voice: 'medium',
      url: 'https://help.medium.com/hc/en-us/articles/115011694187-Medium-Partner-Program-FAQ',
    },
    {
      voice: 'reported',
      url: 'https://samholstein.com/the-new-medium-partner-program-changes-are-awesome/',
    },
    {
      voice: 'reported',
      url: 'https://sidehustleroad.com/rejected-from-the-medium-partner-program-this-might-be-why/',
    },
  ],
};
const COUNTRIES_33: Sourced = {
  confidence: 'high',
  checkedOn: '2026-11-20',
  sources: [
    { voice: 'reported', url: 'https://nderisarah.com/why-join-medium-partner-program/' },
    ...EVOLVING.sources,
  ],
};

/** The only rules that asked for followers. Partners from before had until 2021-12-31 to reach them. */
export const RULES_2021: RuleSet = {
  ...EVOLVING,
  id: '2021-100',
  from: '2021-08-11',
  to: '2023-07-31',
  joining: 'reviewed',
  waitDays: 30,
  taxFormDays: 180,
  requirements: [
    counted('followers', 100, EVOLVING),
    counted('stories', 1, EVOLVING),
    counted('newestStory', 180, EVOLVING),
    needed('adult', EVOLVING),
    needed('country', COUNTRIES_33),
    needed('bank', EVOLVING),
    needed('stripe', EVOLVING),
    needed('taxForm', EVOLVING),
  ],
};
