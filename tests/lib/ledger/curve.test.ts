import { describe, expect, it } from 'vitest';
import { curve } from '../../../lib/ledger/curve';
import { DAY } from '../../../lib/ledger/time';
import { START } from './examples';

const now = START + 60 * DAY;
const reading = (daysAgo: number, count: number) => ({ at: now - daysAgo * DAY, count, exact: true });

describe('curve', () => {
  it('has no points without readings', () => {
    expect(curve([], now)).toEqual([]);
  });

  it('begins at the left edge with the last reading before it', () => {
    expect(curve([reading(0, 90), reading(40, 70), reading(35, 72)], now)).toEqual([
      { at: now - 30 * DAY, count: 72, doubtful: false },
      { at: now, count: 90, doubtful: false },
    ]);
  });

  it('begins with the first reading when there is none before', () => {
    expect(curve([reading(30, 70), reading(3, 80)], now).map(({ count }) => count)).toEqual([70, 80]);
  });

  it('shows a doubtful fall as one', () => {
    expect(curve([reading(2, 95), reading(1, 0)], now)[1]).toMatchObject({ count: 0, doubtful: true });
  });

  it('leaves out what lies in the future', () => {
    expect(curve([reading(-1, 95)], now)).toEqual([]);
  });

  it('holds what was read at the very ends of the span', () => {
    expect(curve([reading(30, 70), reading(0, 80)], now)).toHaveLength(2);
    // Where a reading stands at the left edge already, an older one is not moved there.
    expect(curve([reading(40, 60), reading(30, 70)], now).map(({ count }) => count)).toEqual([70]);
    expect(curve([reading(40, 60)], now)).toEqual([{ at: now - 30 * DAY, count: 60, doubtful: false }]);
  });

  it('does not begin with a reading that was not believed', () => {
    const readings = [reading(50, 95), reading(45, 0), reading(40, 96), reading(3, 97)];
    expect(curve([reading(50, 95), reading(45, 0), reading(3, 97)], now)[0]?.count).toBe(95);
    expect(curve(readings, now)[0]?.count).toBe(96);
  });

  it('takes another span', () => {
    expect(curve([reading(5, 80), reading(1, 90)], now, 2 * DAY)).toHaveLength(2);
  });
});
