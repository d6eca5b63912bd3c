import { describe, expect, it } from 'vitest';
import { chartShape } from '../../../components/goal/chart-shape';
import type { ChartPoint, GoalChartView } from '../../../components/goal/chart-view';
import { DAY } from '../../../lib/ledger/time';

const NOW = Date.UTC(2026, 10, 20, 12);
const point = (daysAgo: number, low: number, more: Partial<ChartPoint> = {}): ChartPoint => ({
  at: NOW - daysAgo * DAY,
  low,
  high: low,
  doubtful: false,
  ...more,
});
const view = (points: readonly ChartPoint[], more: Partial<GoalChartView> = {}): GoalChartView => ({
  span: '30',
  points,
  goal: 100,
  changes: [],
  fromAt: NOW - 30 * DAY,
  nowAt: NOW,
  toAt: NOW,
  words: '',
  ...more,
});

describe('chartShape', () => {
  it('draws time to the right and more followers further up', () => {
    const { points, line } = chartShape(view([point(30, 60), point(0, 90)]), 640);
    const [first, last] = points;
    expect(first?.x).toBe(52);
    expect(last?.x).toBe(626);
    expect(first?.bottom).toBeGreaterThan(last?.bottom ?? 0);
    expect(line).toBe(`M52 ${first?.bottom}L626 ${last?.bottom}`);
  });

  it.each([300, 640, 1200])('keeps everything inside a width of %d', (width) => {
    const shape = chartShape(
      view([point(30, 60), point(20, 0, { doubtful: true }), point(0, 90)], {
        toAt: NOW + 10 * DAY,
        band: { fromAt: NOW, toAt: NOW + 10 * DAY, count: 90, low: 80, middle: 100, high: 400 },
        changes: [{ fromAt: NOW - DAY, toAt: NOW, gained: 3, lost: 400 }],
      }),
      width,
    );
    const numbers = [shape.line, shape.band?.area, shape.band?.line].join(' ').match(/[\d.]+/g) ?? [];
    for (const number of numbers) expect(Number(number)).toBeLessThanOrEqual(width);
    for (const { bottom } of shape.doubtful) expect(bottom).toBeLessThanOrEqual(shape.floor);
    expect(shape.goalY).toBeGreaterThan(0);
    for (const { up, down } of shape.bars) expect(shape.strip + down - up).toBeLessThan(shape.height);
    expect(shape.times.length).toBeLessThanOrEqual(Math.max(3, width / 60));
  });

  it('passes a doubtful fall by', () => {
    const { line, doubtful } = chartShape(
      view([point(30, 60), point(20, 0, { doubtful: true }), point(0, 90)]),
      640,
    );
    expect(line.match(/L/g)).toHaveLength(1);
    expect(doubtful).toHaveLength(1);
  });

  it('shows a cut count as a range', () => {
    const [only] = chartShape(view([point(0, 7_400, { high: 7_499 })], { goal: 8_000 }), 640).points;
    expect(only?.top).toBeLessThan(only?.bottom ?? 0);
  });

  it('leaves out a goal so far away that the curve would lie flat', () => {
    const points = [point(30, 60), point(0, 90)];
    expect(chartShape(view(points, { goal: 180 }), 640).goalY).toBeDefined();
    expect(chartShape(view(points, { goal: 181 }), 640).goalY).toBeUndefined();
  });
});
