import type { RuleSet } from '../rule-set';
import type { Source, Sourced } from '../source';
import { needed } from './claims';

const EXPANDING: Source = {
  voice: 'medium',
  url: 'https://blog.medium.com/expanding-the-medium-partner-program-3be09dd146e4',
};
const INVITE: Sourced = {
  confidence: 'high',
  checkedOn: '2026-11-20',
  sources: [EXPANDING, { voice: 'reported', url: 'https://synergycap1.com/?p=103810' }],
};
const OPEN: Sourced = {
  confidence: 'high',
  checkedOn: '2026-11-20',
  sources: [
    { ...EXPANDING, saidOn: '2017-10-10' },
    { voice: 'reported', url: 'https://www.makeuseof.com/tag/paid-write-medium-articles/' },
    {
      voice: 'medium',
      url: 'https://help.medium.com/hc/en-us/articles/115011694187-Join-Partner-Program',
    },
  ],
};
/** About 2019 Stripe paid out in 23 countries; their names are in the source. */
const STRIPE_2019: Sourced = {
  confidence: 'high',
  checkedOn: '2026-11-20',
  sources: [
    {
      voice: 'reported',
      url: 'https://medium.com/publishous/your-friends-at-medium-are-now-my-friends-9a2ca2724e87',
    },
  ],
};

/** By invitation or commission; from 2017-08-22 invitations went wider. */
export const RULES_2017_INVITE: RuleSet = {
  ...INVITE,
  id: '2017-invite',
  from: '2017-03-01',
  to: '2017-10-09',
  joining: 'invited',
  requirements: [needed('invitation', INVITE)],
};

/** Open to everyone in a country that Stripe paid out to. */
export const RULES_2017_OPEN: RuleSet = {
  ...OPEN,
  id: '2017-open',
  from: '2017-10-10',
  to: '2021-08-10',
  joining: 'instant',
  requirements: [needed('country', STRIPE_2019), needed('stripe', OPEN)],
};
