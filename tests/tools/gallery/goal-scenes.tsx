import { goalChartOf } from '../../../components/goal/goal-chart-of';
import { goalOf } from '../../../components/goal/goal-of';
import { readingRows } from '../../../components/goal/reading-words';
import type { GoalPageView } from '../../../components/ledger/ledger-view';
import { parseRoute } from '../../../components/ledger/route';
import type { Reading } from '../../../lib/ledger/reading';
import { DAY } from '../../../lib/ledger/time';
import { NOW } from './examples';
import { scene } from './ledger-scenes';
import type { Scene } from './scenes';

/** The goal page as it is made from readings, so that the picture is that of the real thing. */
export function exampleGoal(readings: readonly Reading[], hash = '#goal', goal = 100): GoalPageView {
  const route = parseRoute(hash);
  const chart = goalChartOf(readings, goal, NOW, route.page === 'goal' ? route.span : '30');
  const rows = readingRows(readings).filter(({ at }) => at >= chart.fromAt);
  return { page: 'goal', goal: goalOf(readings, goal, NOW), chart, rows };
}

const reading = (daysAgo: number, count: number, exact = true): Reading => ({
  at: NOW - daysAgo * DAY,
  count,
  exact,
});

export const EVEN_READINGS = [61, 63, 62, 64, 68, 70, 69, 76, 77, 82, 87].map((count, at) =>
  reading(29 - at * 2.85, count),
);
const YEAR_READINGS = Array.from({ length: 200 }, (_, at) =>
  reading(398 - at * 2, Math.round(12 + at * 0.36 + Math.sin(at / 3) * 2)),
);

// Drawn when it is asked for: words need the language, which is set after this file was loaded.
const goalScene = (name: string, hash: string, readings: readonly Reading[], goal?: number): Scene => ({
  ...scene(name, hash, { page: 'loading', slow: false }),
  draw: () => scene(name, hash, exampleGoal(readings, hash, goal)).draw?.() ?? <p />,
});

export const GOAL_SCENES: readonly Scene[] = [
  goalScene('goal', '#goal', EVEN_READINGS),
  { ...goalScene('goal-table', '#goal', EVEN_READINGS), click: 'summary' },
  goalScene('goal-all', '#goal/all', YEAR_READINGS),
  goalScene('goal-none', '#goal', []),
  goalScene('goal-one', '#goal', [reading(2, 87)]),
  goalScene('goal-old', '#goal', [reading(50, 87)]),
  goalScene('goal-fall', '#goal', [...EVEN_READINGS, reading(0.1, 12)]),
  goalScene('goal-uneven', '#goal', [reading(20, 60), reading(10, 75), reading(0, 70)]),
  goalScene('goal-far', '#goal', EVEN_READINGS, 5_000),
  goalScene('goal-reached', '#goal', [...EVEN_READINGS, reading(0.5, 104)]),
  goalScene(
    'goal-cut',
    '#goal/90',
    [7_100, 7_200, 7_200, 7_400, 7_300, 7_600].map((count, at) => reading(60 - at * 11, count, at === 3)),
    8_000,
  ),
];
