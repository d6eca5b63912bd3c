import type { Reliability } from '../../lib/ledger/reliability';
import { DAY, HOUR } from '../../lib/ledger/time';
import type { MessageKey } from '../../lib/text/catalogue';
import { say } from '../../lib/text/say';

/** Fewer times than this say nothing about a person, or about people. */
const ASKED_MIN = { one: 2, all: 5 } as const;
const WORDS = {
  one: { plain: 'reliabilityOne', timed: 'reliabilityOneTimed' },
  all: { plain: 'reliabilityAll', timed: 'reliabilityAllTimed' },
} as const;

/** Time is told in steps that are honest about when lists are read. */
const STEPS: readonly { readonly upTo: number; readonly key: MessageKey }[] = [
  { upTo: HOUR, key: 'withinHour' },
  { upTo: DAY, key: 'withinDay' },
  { upTo: 2 * DAY, key: 'withinTwoDays' },
  { upTo: 7 * DAY, key: 'withinWeek' },
  { upTo: Number.POSITIVE_INFINITY, key: 'afterWeek' },
];

/** "Returned 3 of 4, usually within a day", of one person or of all; undefined when too little is known. */
export function reliabilityWords(
  { asked, returned, typicalMs }: Reliability,
  of: 'one' | 'all',
): string | undefined {
  if (asked < ASKED_MIN[of]) return undefined;
  const step = returned < 2 ? undefined : STEPS.find(({ upTo }) => (typicalMs ?? 0) <= upTo);
  return step === undefined
    ? say(WORDS[of].plain, { asked, returned })
    : say(WORDS[of].timed, { asked, returned, within: say(step.key) });
}
