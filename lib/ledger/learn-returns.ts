import type { LegDone } from './entry';
import { strengthOf } from './evidence';
import { findPartner } from './known';
import type { Lesson } from './learn';
import { partnerRef, placeOf } from './lesson-refs';
import type { Leg } from './swap';
import { isViewer } from './viewer';
import type { Who } from './who';

interface Seen {
  readonly who: Who;
  readonly evidence: 'notification' | 'followingList';
  /** When it happened; absent when the page does not say. */
  readonly happenedAt?: number;
}

/** Their leg with partners: "followed you" notifications, and you in a partner's following list. */
export function learnReturns(lesson: Lesson): readonly LegDone[] {
  const { known, memory, newId, now } = lesson;
  const entries = new Map<string, LegDone>();
  for (const seen of [...notified(lesson), ...listed(lesson)]) {
    const partner = findPartner(known, seen.who);
    if (!partner?.swap || partner.swap.state === 'notASwap') continue;
    if (entries.has(partner.person.key) || !isNews(partner.swap.theirs, seen)) continue;
    entries.set(partner.person.key, {
      id: newId(),
      at: Math.min(seen.happenedAt ?? now, now),
      kind: 'theyFollowed',
      evidence: seen.evidence,
      person: partnerRef(partner.person, seen.who),
      place: placeOf(memory),
    });
  }
  return [...entries.values()];
}

function notified({ facts }: Lesson): readonly Seen[] {
  return (facts.happenings ?? [])
    .filter(({ kind }) => kind === 'followedViewer')
    .map(({ personId, username, name, at }) => ({
      who: { id: personId, username, name },
      evidence: 'notification',
      ...(at !== undefined && { happenedAt: at }),
    }));
}

function listed({ facts: { list }, viewer }: Lesson): readonly Seen[] {
  if (list?.kind !== 'following' || list.of === undefined) return [];
  const holdsYou = list.usernames.some((username) => isViewer(viewer, { username }));
  return holdsYou ? [{ who: { username: list.of }, evidence: 'followingList' }] : [];
}

/**
 * Whether the ledger would be the wiser. An old notification stays on its page after they left: one from before
 * the last lapse says nothing new, and one without a time counts only while nothing speaks against it.
 */
function isNews(theirs: Leg, { evidence, happenedAt }: Seen): boolean {
  if (theirs.state === 'done' && strengthOf(theirs.evidence) >= strengthOf(evidence)) return false;
  if (evidence === 'followingList') return true;
  if (happenedAt === undefined) return theirs.lapsedAt === undefined && theirs.missingAt === undefined;
  return theirs.lapsedAt === undefined || happenedAt > theirs.lapsedAt;
}
