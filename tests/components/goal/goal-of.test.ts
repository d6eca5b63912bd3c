import { describe, expect, it } from 'vitest';
import { goalOf } from '../../../components/goal/goal-of';
import { DAY, HOUR } from '../../../lib/ledger/time';

const NOW = Date.UTC(2026, 10, 20, 12);
const reading = (ago: number, count: number, exact = true) => ({ at: NOW - ago, count, exact });

describe('goalOf', () => {
  it('says how far it is, at what pace, and when that was read', () => {
    const view = goalOf([reading(20 * DAY, 67), reading(10 * DAY, 77), reading(2 * HOUR, 87)], 100, NOW);
    expect(view).toMatchObject({ count: 87, countWords: '87', toGo: '13 to go', readWords: 'read 2 h ago' });
    expect(view.pace).toBe('about 13 days at your pace');
    expect(view.curveWords).toBe('Your followers in the last 30 days: from 67 to 87');
  });

  it('leaves the count out when nothing was read: unknown, never 0', () => {
    const view = goalOf([], 100, NOW);
    expect(view.count).toBeUndefined();
    expect(view.toGo).toBeUndefined();
    expect(view.points).toEqual([]);
  });

  it('does not foretell from too few readings', () => {
    expect(goalOf([reading(DAY, 40)], 100, NOW).pace).toBe('not enough readings yet');
  });

  it('says reached, without a pace', () => {
    const view = goalOf([reading(DAY, 104)], 100, NOW);
    expect(view.toGo).toBe('Reached');
    expect(view.pace).toBeUndefined();
  });

  it('says about when Medium printed a cut number', () => {
    expect(goalOf([reading(DAY, 1200, false)], 2000, NOW)).toMatchObject({
      countWords: '1.2K',
      toGo: 'about 800 to go',
    });
  });
});
