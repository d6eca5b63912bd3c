import type { AttentionCounts } from '../../lib/ledger/attention';
import type { Person } from '../../lib/ledger/person';
import { sinceOf } from '../../lib/ledger/since';
import type { SwapState } from '../../lib/ledger/swap';
import type { Filter } from '../../lib/ledger/swap-filter';
import { readWords } from '../../lib/ledger/words';
import { say } from '../../lib/text/say';
import type { Partner } from '../rows/row-of';
import { rowOf } from '../rows/row-of';
import { displayName } from '../text/display-name';
import type { PersonRow } from './ledger-view';

/** How many there are behind each chip. */
export function filterCounts(
  counts: Readonly<Record<SwapState, number>>,
  attention: AttentionCounts,
): Readonly<Record<Filter, number>> {
  return {
    needsYou: attention.total,
    theyOwe: attention.overdue,
    youOwe: counts.youOwe,
    waiting: counts.theyOwe - attention.overdue,
    agreed: counts.offered,
    even: counts.even,
    leftAgain: counts.lapsed + counts.lapsedSeen,
    closed: counts.letGo + counts.declined + counts.notASwap,
    all: Object.values(counts).reduce((sum, count) => sum + count, 0),
  };
}

/** A swap in the words of the people table. `lookAlike` is somebody else who is easily taken for the partner. */
export function personRowOf(partner: Partner, now: number, lookAlike?: Person): PersonRow {
  const { person, swap } = partner;
  const other = lookAlike?.username === undefined ? displayName(lookAlike?.name) : `@${lookAlike.username}`;
  const note = displayName(person.notes.at(-1)?.text);
  return {
    ...rowOf(partner, now),
    sinceAt: sinceOf(swap),
    ...(swap.dueAt !== undefined && { dueAt: swap.dueAt }),
    ...(note !== undefined && { note }),
    ...(person.tags.length > 0 && { tags: person.tags }),
    ...(other !== undefined && { looksLike: say('looksLike', { name: other }) }),
    ...(person.followers && { followersRead: readWords(person.followers.at, now) }),
  };
}
