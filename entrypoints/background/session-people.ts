import { keepSessionPeople, readSessionPeople } from '../../lib/browser/session-memory';
import type { PersonFacts } from '../../lib/facts/person-facts';
import { applySeen, type SeenPeople } from '../../lib/ledger/seen-people';

let atHand: SeenPeople | undefined;

/** The follower counts that any page has shown since the browser started, these included. Gone when it closes. */
export async function seePeople(people: readonly PersonFacts[] | undefined): Promise<SeenPeople> {
  const before = atHand ?? ((await readSessionPeople()) as SeenPeople | undefined) ?? {};
  const seen = applySeen(before, people);
  atHand = seen;
  if (seen !== before) await keepSessionPeople(seen);
  return seen;
}

/** Forgets them at once. */
export async function forgetSeenPeople(): Promise<void> {
  atHand = {};
  await keepSessionPeople({});
}
