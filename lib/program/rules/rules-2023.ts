import type { RuleSet } from '../rule-set';
import type { Sourced } from '../source';
import { counted, needed } from './claims';

const MEMBERS: Sourced = {
  confidence: 'high',
  checkedOn: '2026-11-20',
  sources: [
    {
      voice: 'medium',
      url: 'https://blog.medium.com/partner-program-changes-are-rolling-out-now-456306d16cb9',
      saidOn: '2023-08-01',
    },
    {
      voice: 'medium',
      url: 'https://help.medium.com/hc/en-us/articles/115011694187-Partner-Program-Enrollment',
    },
    {
      voice: 'medium',
      url: 'https://blog.medium.com/how-to-enroll-in-the-medium-partner-program-728c0daa581c',
      saidOn: '2025-05-27',
    },
  ],
};

/** Followers stopped being a rule; membership became one (partners from before were exempt at launch). */
export const RULES_2023: RuleSet = {
  ...MEMBERS,
  id: '2023-member',
  from: '2023-08-01',
  toAtEarliest: '2025-05-27',
  to: '2026-04-30',
  joining: 'instant',
  taxFormDays: 180,
  requirements: [
    counted('stories', 1, MEMBERS),
    counted('newestStory', 180, MEMBERS),
    needed('member', MEMBERS),
    needed('adult', MEMBERS),
    needed('country', MEMBERS),
    needed('bank', MEMBERS),
    needed('taxForm', MEMBERS),
    { ...needed('terms', MEMBERS), from: '2025-05-27' },
  ],
};
