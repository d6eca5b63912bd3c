import { describe, expect, it } from 'vitest';
import { goalChartOf } from '../../../components/goal/goal-chart-of';
import { readingRows } from '../../../components/goal/reading-words';
import { DAY } from '../../../lib/ledger/time';

const NOW = Date.UTC(2026, 10, 20, 12);
const reading = (daysAgo: number, count: number, exact = true) => ({
  at: NOW - daysAgo * DAY,
  count,
  exact,
});

describe('goalChartOf', () => {
  it('says what it shows, what changed, and what is likely', () => {
    const view = goalChartOf(
      [reading(40, 50), reading(20, 60), reading(10, 58), reading(0, 66)],
      100,
      NOW,
      '30',
    );
    expect(view.words).toBe('Your followers in the last 30 days: from 50 to 66, with a goal of 100');
    expect(view.changeWords).toBe('In this time 18 followers came and 2 left');
    expect(view.band).toMatchObject({ fromAt: NOW, count: 66 });
    expect(view.bandWords).toMatch(/readings are too uneven to say more/);
    expect(view.toAt).toBeGreaterThan(NOW);
  });

  it('foretells nothing from two readings, and has no band then', () => {
    const view = goalChartOf([reading(20, 60), reading(0, 66)], 100, NOW, '30');
    expect(view).not.toHaveProperty('band');
    expect(view).not.toHaveProperty('bandWords');
    expect(view.toAt).toBe(NOW);
  });

  it('names one reading as one, and none as none', () => {
    expect(goalChartOf([reading(3, 87)], 100, NOW, '30').words).toBe(
      'One reading: 87 followers, with a goal of 100',
    );
    expect(goalChartOf([], 100, NOW, '90').words).toBe('No readings in the last 90 days');
  });

  it('shows everything from the first reading, but at least two weeks', () => {
    expect(goalChartOf([reading(200, 5), reading(0, 9)], 100, NOW, 'all').fromAt).toBe(NOW - 200 * DAY);
    expect(goalChartOf([reading(1, 5)], 100, NOW, 'all').fromAt).toBe(NOW - 14 * DAY);
  });

  it('draws the band no further than its pace is worth, and never below nobody', () => {
    const view = goalChartOf([reading(10, 3), reading(5, 8), reading(0, 5)], 100, NOW, '30');
    expect(view.toAt).toBe(NOW + 12 * DAY);
    expect(view.band?.low).toBe(0);
  });

  it('shows a cut count as the numbers it can stand for', () => {
    const view = goalChartOf([reading(0, 7_400, false)], 8_000, NOW, '30');
    expect(view.points).toEqual([{ at: NOW, low: 7_400, high: 7_499, doubtful: false }]);
    expect(view.words).toContain('7,400 to 7,499');
  });
});

describe('readingRows', () => {
  it('are newest first, with the change since the reading before', () => {
    expect(readingRows([reading(2, 80), reading(1, 83), reading(0, 81)])).toEqual([
      { at: NOW, count: '81', change: '-2', doubtful: false },
      { at: NOW - DAY, count: '83', change: '+3', doubtful: false },
      { at: NOW - 2 * DAY, count: '80', doubtful: false },
    ]);
  });

  it('say of cut counts what is sure, and of a doubtful fall nothing', () => {
    const rows = readingRows([reading(2, 7_400, false), reading(1, 7_600, false), reading(0, 12)]);
    expect(rows[0]).toEqual({ at: NOW, count: '12', doubtful: true });
    expect(rows[1]).toMatchObject({ count: '7.6K: 7,600 to 7,699', change: 'at least +101' });
  });
});
