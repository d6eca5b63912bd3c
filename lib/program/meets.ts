import { DAY } from '../ledger/time';
import { countryStanding } from './countries';
import type { Evidence, Known } from './evidence';
import type { CountedId, PlainId } from './requirement';

/** The answer to one claim. Unknown is an answer: nothing is guessed from what was not seen. */
export type Outcome = 'met' | 'notMet' | 'unknown';

/** What "months of activity" is counted in: 30 days each, so that three months are 90 days. */
const MONTH_OF_ACTIVITY = 30 * DAY;

/** Whether what is known of the writer meets a number. `at` is the moment the rule is asked for. */
export function meetsCount(id: CountedId, needs: number, known: Known, at: number): Outcome {
  switch (id) {
    case 'followers':
    case 'stories':
      return reaches(known[id], needs);
    case 'newestStory':
      return isWithin(known.newestStoryAt, needs * DAY, at);
    case 'active':
      return hasBeenActive(known.firstStoryAt, needs * MONTH_OF_ACTIVITY, at);
  }
}

function reaches(count: Evidence<number> | undefined, needs: number): Outcome {
  if (needs === 0) return 'met';
  if (count === undefined) return 'unknown';
  if (count.value >= needs) return 'met';
  return count.atLeast ? 'unknown' : 'notMet';
}

/** A newer story than the newest known would only make it better, so what is only "at least" never says no. */
function isWithin(newest: Evidence<number> | undefined, span: number, at: number): Outcome {
  if (newest === undefined) return 'unknown';
  if (at - newest.value <= span) return 'met';
  return newest.atLeast ? 'unknown' : 'notMet';
}

function hasBeenActive(first: Evidence<number> | undefined, span: number, at: number): Outcome {
  if (span === 0) return 'met';
  if (first === undefined) return 'unknown';
  if (at - first.value >= span) return 'met';
  return first.atLeast ? 'unknown' : 'notMet';
}

/** Whether what is known of the writer meets something that is needed or not. */
export function meetsPlainly(id: PlainId, needs: boolean, known: Known, at: number): Outcome {
  if (!needs) return 'met';
  switch (id) {
    case 'invitation':
      return 'unknown';
    case 'country':
      return known.country && countryStanding(known.country.value, at).standing === 'known'
        ? 'met'
        : 'unknown';
    default: {
      const said = known[id];
      if (said === undefined) return 'unknown';
      return said.value ? 'met' : 'notMet';
    }
  }
}
