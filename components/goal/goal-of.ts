import { countWords } from '../../lib/ledger/count-words';
import type { CurvePoint } from '../../lib/ledger/curve';
import { curve } from '../../lib/ledger/curve';
import { forecast } from '../../lib/ledger/forecast';
import { readProgress } from '../../lib/ledger/goal';
import type { Reading } from '../../lib/ledger/reading';
import { DAY } from '../../lib/ledger/time';
import { forecastWords, readWords } from '../../lib/ledger/words';
import { say } from '../../lib/text/say';
import type { GoalView } from './goal-view';

/** What the curve spans. */
const CURVE_SPAN = 30 * DAY;

/** Puts the readings (in any order) and the goal into words. A doubtful reading does not move the number. */
export function goalOf(readings: readonly Reading[], goal: number, now: number): GoalView {
  const { count, exact, toGo, reached, readAt } = readProgress(readings, goal, now);
  const points = curve(readings, now, CURVE_SPAN);
  const view = { goal, points, curveWords: curveWords(points), fromAt: now - CURVE_SPAN, toAt: now };
  if (count === undefined || toGo === undefined) return view;
  const pace = forecastWords(forecast(readings, goal, now));
  return {
    ...view,
    count,
    countWords: countWords(count),
    toGo: reached ? say('goalReached') : say(exact ? 'goalToGo' : 'goalToGoAbout', { count: toGo }),
    ...(pace === undefined ? {} : { pace }),
    readWords: readWords(readAt, now),
  };
}

function curveWords(points: readonly CurvePoint[]): string {
  const sure = points.filter(({ doubtful }) => !doubtful);
  const [first] = sure;
  const last = sure.at(-1);
  if (first === undefined || last === undefined) return say('curveNone30');
  return say('curveSmall', { from: countWords(first.count), to: countWords(last.count) });
}
