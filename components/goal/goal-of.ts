import { countWords } from '../../lib/ledger/count-words';
import type { Reading } from '../../lib/ledger/reading';
import { DAY } from '../../lib/ledger/time';
import { readWords } from '../../lib/ledger/words';
import type { GoalView } from './goal-view';

/** What the curve spans. */
const CURVE_SPAN = 30 * DAY;

/** Puts the readings (oldest first) and the goal into words. A doubtful reading does not move the number. */
export function goalOf(readings: readonly Reading[], goal: number, now: number): GoalView {
  const curve = { fromAt: now - CURVE_SPAN, toAt: now };
  const shown = readings.filter(({ at }) => at >= curve.fromAt && at <= now);
  const newest = readings.findLast((reading) => reading.doubtful !== true);
  if (newest === undefined) return { goal, readings: [], curveWords: '', ...curve };
  return {
    goal,
    count: newest.count,
    countWords: countWords(newest.count),
    toGo: newest.count >= goal ? 'reached' : `${goal - newest.count} to go`,
    readWords: readWords(newest.at, now),
    readings: shown,
    curveWords: curveWords(shown),
    ...curve,
  };
}

function curveWords(readings: readonly Reading[]): string {
  const sure = readings.filter((reading) => reading.doubtful !== true);
  const [first] = sure;
  const last = sure.at(-1);
  if (first === undefined || last === undefined) return '';
  return `Your followers in the last 30 days: from ${countWords(first.count)} to ${countWords(last.count)}`;
}
