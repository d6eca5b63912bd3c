import type { GoalSpan } from '../../components/goal/chart-view';
import { goalChartOf, spanOf } from '../../components/goal/goal-chart-of';
import { goalOf } from '../../components/goal/goal-of';
import { readingRows } from '../../components/goal/reading-words';
import type { GoalPageView } from '../../components/ledger/ledger-view';
import { DAY } from '../../lib/ledger/time';
import type { Reader } from '../../lib/store/reader';

/** Read beside the time shown: enough for the pace, and for the point at the left edge of the curve. */
const LEAD = 30 * DAY;

/** Reads the goal and the follower counts of a span of time. */
export async function readGoal(reader: Reader, now: number, span: GoalSpan): Promise<GoalPageView> {
  const length = spanOf(span);
  const sinceAt = length === undefined ? 0 : now - length - LEAD;
  // Asked at once: what is asked after an await would not be observed for changes.
  const [{ goal }, readings, newest] = await Promise.all([
    reader.readSettings(),
    reader.listReadings(sinceAt),
    reader.newestReading(),
  ]);
  const known = readings.length > 0 || newest === undefined ? readings : [newest];
  const chart = goalChartOf(known, goal, now, span);
  const rows = readingRows(known).filter(({ at }) => at >= chart.fromAt);
  return { page: 'goal', goal: goalOf(known, goal, now), chart, rows };
}
