import type { Known, Partner } from './known';
import { findPartner } from './known';
import { peopleByUsername } from './lesson-refs';
import type { ListStrip } from './mark';
import type { PageMemory } from './page-memory';
import { isPresent, presentIn } from './present';
import { isViewer } from './viewer';
import { listProofWords, listReadWords } from './words';

/**
 * The strip on your own followers page: how far the list was read, which partners it confirmed, and, only when it
 * was read to its end, which are missing though they said they would follow or once did. Undefined on any other page.
 */
export function stripFor(
  memory: PageMemory,
  known: Pick<Known, 'findPerson' | 'findSwap' | 'listPartners'>,
): ListStrip | undefined {
  const { list, viewer } = memory;
  if (list?.kind !== 'followers' || list.of === undefined) return undefined;
  if (!isViewer(viewer, { username: list.of })) return undefined;
  const people = peopleByUsername(memory);
  const confirmed = new Map<string, Partner>();
  for (const username of list.usernames) {
    const partner = findPartner(known, people.get(username) ?? { username });
    if (partner?.swap && partner.swap.state !== 'notASwap') confirmed.set(partner.person.key, partner);
  }
  const present = presentIn(list.usernames, people);
  const missing = list.complete
    ? known.listPartners().filter((partner) => isExpected(partner) && !isPresent(partner, present))
    : [];
  return {
    words: listReadWords(list.usernames.length, list.total),
    proof: listProofWords(list.complete),
    complete: list.complete,
    confirmed: [...confirmed.values()].map(nameOf),
    missing: missing.map(nameOf),
  };
}

/** Whose absence matters: they owe you, they are even with you, or they left. Closed swaps are at rest. */
function isExpected({ swap }: Partner): boolean {
  switch (swap?.state) {
    case 'theyOwe':
    case 'youOwe':
    case 'even':
    case 'lapsed':
    case 'lapsedSeen':
      return true;
    default:
      return false;
  }
}

function nameOf({ person }: Partner): string {
  return person.name || (person.username ? `@${person.username}` : person.key);
}
