import { describe, expect, it } from 'vitest';
import { readProgress } from '../../../lib/ledger/goal';
import { HOUR } from '../../../lib/ledger/time';
import { START } from './examples';

const reading = (hours: number, count: number, exact = true) => ({ at: START + hours * HOUR, count, exact });
const now = START + 100 * HOUR;

describe('readProgress', () => {
  it('does not know what was never read', () => {
    expect(readProgress([], 100, now)).toEqual({ exact: false, reached: false });
  });

  it.each([
    [87, 13, false],
    [99, 1, false],
    [100, 0, true],
    [120, 0, true],
    [0, 100, false],
  ])('%i of 100: %i to go', (count, toGo, reached) => {
    expect(readProgress([reading(1, count)], 100, now)).toEqual({
      count,
      exact: true,
      toGo,
      reached,
      readAt: START + HOUR,
    });
  });

  it('takes the newest reading, in whatever order they come', () => {
    expect(readProgress([reading(5, 90), reading(1, 80), reading(3, 85)], 100, now).count).toBe(90);
  });

  it('is not moved back by one fall, but by two that agree', () => {
    const fall = [reading(1, 95), reading(2, 0)];
    expect(readProgress(fall, 100, now)).toMatchObject({ count: 95, readAt: START + HOUR });
    expect(readProgress([...fall, reading(3, 0)], 100, now)).toMatchObject({ count: 0, toGo: 100 });
  });

  it('is never read in the future', () => {
    expect(readProgress([reading(200, 95)], 100, now).readAt).toBe(now);
  });
});
