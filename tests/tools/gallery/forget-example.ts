import type { ForgetCounts } from '../../../lib/messages/carry-messages';

/** What would go with somebody, two notes about others among it. */
export function exampleForgetCounts(): ForgetCounts {
  return {
    entries: 17,
    notes: 2,
    stripped: 1,
    mirrored: 17,
    copies: 5,
    views: ['Mira and friends'],
    named: [
      { entryId: 'n1', personKey: 'b1', about: 'Teo Vance', text: 'Came here through Mira.' },
      { entryId: 'n2', personKey: 'b2', about: 'Ilse O.', text: 'Mira may be her sister; ask nobody.' },
    ],
  };
}
