import { listChanges } from '../../lib/ledger/changes';
import { countRange } from '../../lib/ledger/count-range';
import { countWords } from '../../lib/ledger/count-words';
import { markDoubtful } from '../../lib/ledger/doubt';
import { sortReadings } from '../../lib/ledger/goal';
import type { Reading } from '../../lib/ledger/reading';
import { currentLocale, say } from '../../lib/text/say';
import type { ReadingRow } from './chart-view';

/** A count, or the numbers it can stand for: "87", "7,400 to 7,499". */
export function rangeWords({ low, high }: { readonly low: number; readonly high: number }): string {
  const number = new Intl.NumberFormat(currentLocale());
  return low === high ? number.format(low) : say('countRange', { low, high });
}

/** The readings (in any order) as lines of a table, the newest first. */
export function readingRows(readings: readonly Reading[]): readonly ReadingRow[] {
  const changes = new Map(listChanges(readings).map((change) => [change.at, change]));
  return markDoubtful(sortReadings(readings))
    .map(({ at, count, exact, doubtful = false }): ReadingRow => {
      const range = countRange({ count, exact });
      const change = doubtful ? undefined : changes.get(at);
      return {
        at,
        count:
          range.low === range.high
            ? rangeWords(range)
            : say('countCut', { printed: countWords(count), range: rangeWords(range) }),
        ...(change && { change: changeWords(change.by, change.exact) }),
        doubtful,
      };
    })
    .toReversed();
}

function changeWords(by: number, exact: boolean): string {
  const signed = new Intl.NumberFormat(currentLocale(), { signDisplay: 'always' }).format(by);
  return exact ? signed : say('atLeast', { count: signed });
}
