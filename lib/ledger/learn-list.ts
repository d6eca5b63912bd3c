import type { LegDone, LegUndone } from './entry';
import { strengthOf } from './evidence';
import type { Partner } from './known';
import { findPartner } from './known';
import type { Lesson } from './learn';
import { partnerRef, peopleByUsername, placeOf } from './lesson-refs';
import { lowerUsername } from './person-keys';
import { isPresent, presentIn } from './present';
import { DAY } from './time';
import { isViewer } from './viewer';

/** An absence that is known already is written down again at most once a day. */
const MISSING_AGAIN_AFTER = DAY;

/** What your own followers list says of partners: who is in it, and, once read to its end, who is not. */
export function learnList(lesson: Lesson): readonly (LegDone | LegUndone)[] {
  if (!isOwnFollowersList(lesson)) return [];
  return [...learnPresent(lesson), ...learnMissing(lesson)];
}

/** Whether all partners have to be gathered: the list on this page is your followers list, read to its end. */
export function isOwnListComplete(lesson: Pick<Lesson, 'memory' | 'viewer'>): boolean {
  return isOwnFollowersList(lesson) && lesson.memory.list?.complete === true;
}

function isOwnFollowersList({ memory: { list }, viewer }: Pick<Lesson, 'memory' | 'viewer'>): boolean {
  return list?.kind === 'followers' && list.of !== undefined && isViewer(viewer, { username: list.of });
}

function learnPresent({ facts, memory, known, now, newId }: Lesson): readonly LegDone[] {
  const rows = facts.list?.kind === 'followers' ? facts.list.usernames : [];
  const people = peopleByUsername(memory);
  const entries = new Map<string, LegDone>();
  for (const username of rows) {
    const partner = findPartner(known, people.get(lowerUsername(username)) ?? { username });
    if (!partner?.swap || partner.swap.state === 'notASwap') continue;
    const { theirs } = partner.swap;
    const knownAsWell = strengthOf(theirs.evidence) >= strengthOf('followersList');
    if (theirs.state === 'done' && knownAsWell) continue;
    entries.set(partner.person.key, {
      id: newId(),
      at: now,
      kind: 'theyFollowed',
      evidence: 'followersList',
      person: partnerRef(partner.person, people.get(lowerUsername(username)) ?? { username }),
      place: placeOf(memory),
    });
  }
  return [...entries.values()];
}

function learnMissing({ memory, known, now, newId, viewer }: Lesson): readonly LegUndone[] {
  if (!isOwnListComplete({ memory, viewer }) || !memory.list) return [];
  const at = Math.min(memory.list.startedAt ?? now, now);
  const present = presentIn(memory.list.usernames, peopleByUsername(memory));
  return known
    .listPartners()
    .filter((partner) => !isPresent(partner, present) && tellsSomething(partner, at))
    .map(({ person }) => ({
      id: newId(),
      // When reading began: whoever followed while the list was being read is not missing.
      at,
      kind: 'theyMissing',
      evidence: 'followersList',
      person: partnerRef(person),
      place: placeOf(memory),
    }));
}

function tellsSomething({ swap }: Partner, at: number): boolean {
  if (!swap || swap.state === 'notASwap') return false;
  const { theirs, yours } = swap;
  if (theirs.state === 'done') return theirs.doneAt === undefined || theirs.doneAt < at;
  if (theirs.state === 'lapsed' || yours.state !== 'done') return false;
  return theirs.missingAt === undefined || at - theirs.missingAt >= MISSING_AGAIN_AFTER;
}
