import { describe, expect, it } from 'vitest';
import { reliabilityWords } from '../../../components/ledger/reliability-words';
import { DAY, HOUR } from '../../../lib/ledger/time';

describe('reliabilityWords', () => {
  it.each([
    [HOUR, 'within an hour'],
    [HOUR + 1, 'within a day'],
    [DAY, 'within a day'],
    [DAY + 1, 'within two days'],
    [2 * DAY + 1, 'within a week'],
    [7 * DAY + 1, 'after more than a week'],
  ])('says %i ms as "%s"', (typicalMs, words) => {
    expect(reliabilityWords({ asked: 4, returned: 3, typicalMs }, 'one')).toBe(
      `Your own history: returned 3 of 4, usually ${words}`,
    );
  });

  it('says no time for one that was returned, or for none', () => {
    expect(reliabilityWords({ asked: 2, returned: 1, typicalMs: HOUR }, 'one')).toBe(
      'Your own history: returned 1 of 2',
    );
    expect(reliabilityWords({ asked: 5, returned: 0 }, 'all')).toBe(
      'Of everybody whom you followed first: 0 of 5 returned it',
    );
  });

  it('says nothing where too little is known', () => {
    expect(reliabilityWords({ asked: 1, returned: 1, typicalMs: HOUR }, 'one')).toBeUndefined();
    expect(reliabilityWords({ asked: 4, returned: 4, typicalMs: HOUR }, 'all')).toBeUndefined();
  });
});
