import type { Eligibility } from '../../lib/program/eligibility';
import { say } from '../../lib/text/say';

/** "6 of 9 ready", and what the others are. */
export function Tally({ judged }: { readonly judged: Eligibility }) {
  const { ready, total, notMet, disputed, unknown } = judged;
  const rest = [
    notMet > 0 && say('deskCountNotMet', { count: notMet }),
    disputed > 0 && say('deskCountDisputed', { count: disputed }),
    unknown > 0 && say('deskCountUnknown', { count: unknown }),
  ].filter((words) => words !== false);
  return (
    <p class="desk-tally">
      <strong>{say('deskReady', { ready, total })}</strong>{' '}
      {rest.length > 0 && <span class="soft">{rest.join(' · ')}</span>}
    </p>
  );
}
