import type { LegDone, LegUndone } from './entry';
import { strengthOf } from './evidence';
import type { Partner } from './known';
import { findPartner } from './known';
import type { Lesson } from './learn';
import { partnerRef, placeOf } from './lesson-refs';
import { HOUR } from './time';
import { isViewer } from './viewer';
import type { Who } from './who';

interface Seen {
  readonly who: Who;
  readonly iFollow: boolean;
  /** When it happened; absent for a state that a page merely shows. */
  readonly happenedAt?: number;
}

/** Your leg with partners: what Medium's own data or button says of whom you follow, where it says something new. */
export function learnFollows(lesson: Lesson): readonly (LegDone | LegUndone)[] {
  const { known, memory, newId, now } = lesson;
  const entries = new Map<string, LegDone | LegUndone>();
  for (const seen of followsOf(lesson)) {
    const partner = findPartner(known, seen.who);
    if (!partner || !isNews(partner, seen, memory.startedAt ?? now - HOUR)) continue;
    entries.set(partner.person.key, {
      id: newId(),
      at: Math.min(seen.happenedAt ?? now, now),
      kind: seen.iFollow ? 'iFollowed' : 'iUnfollowed',
      evidence: 'profilePage',
      person: partnerRef(partner.person, seen.who),
      place: placeOf(memory),
    });
  }
  return [...entries.values()];
}

/** States first and happenings last, so that a click just made has the last word. */
function followsOf({ facts, memory, viewer, now }: Lesson): readonly Seen[] {
  const shown = (facts.people ?? []).flatMap((who) =>
    who.iFollow === undefined ? [] : [{ who, iFollow: who.iFollow }],
  );
  const ownList = facts.list?.kind === 'following' && isViewer(viewer, { username: facts.list.of });
  const listed = ownList ? (facts.list?.usernames ?? []) : [];
  const clicked = (facts.happenings ?? []).flatMap(({ kind, personId, username, name, newsletterId, at }) => {
    if (kind !== 'viewerFollowed' && kind !== 'viewerUnfollowed') return [];
    // Today's Follow button names only the author's newsletter; whose it is, the page said elsewhere.
    const author = newsletterId && memory.people.find((person) => person.newsletterId === newsletterId);
    const who = author || { id: personId, username, name };
    return [{ who, iFollow: kind === 'viewerFollowed', happenedAt: at ?? now }];
  });
  return [...listed.map((username) => ({ who: { username }, iFollow: true })), ...shown, ...clicked];
}

/**
 * Whether the ledger would be the wiser. A state that a page was loaded with says nothing against what was done
 * after it was loaded: Medium's page data is a snapshot of the first moment.
 */
function isNews({ swap }: Partner, { iFollow, happenedAt }: Seen, pageStartedAt: number): boolean {
  if (!swap || swap.state === 'notASwap') return false;
  const { state, doneAt, lapsedAt, evidence } = swap.yours;
  if (iFollow) {
    if (state === 'done') return strengthOf(evidence) < strengthOf('profilePage');
    return happenedAt !== undefined || lapsedAt === undefined || lapsedAt < pageStartedAt;
  }
  if (state !== 'done') return false;
  return happenedAt !== undefined || doneAt === undefined || doneAt < pageStartedAt;
}
