import type { ReadingTaken } from './entry';
import type { Lesson } from './learn';
import { isSameCount } from './same-count';
import { HOUR, MINUTE } from './time';
import { isViewer } from './viewer';

/** An unchanged count is written down again after this time, so that the curve knows it was read. */
const AGAIN_AFTER = 6 * HOUR;
/** A doubtful fall may be confirmed by a second look, but not by the same one. */
const CONFIRM_AFTER = 10 * MINUTE;

/** Your own follower count, wherever the page shows it: on your profile, beside a story of yours, above your list. */
export function learnReading({ facts, viewer, known, now, newId }: Lesson): readonly ReadingTaken[] {
  const seen = ownCount(facts, viewer);
  if (!seen) return [];
  const newest = known.newestReading;
  if (newest && isSameCount(newest, seen)) {
    const again = newest.doubtful ? CONFIRM_AFTER : AGAIN_AFTER;
    // A clock that was moved back makes the newest reading lie ahead; that is no reason for another one.
    if (now - newest.at < again) return [];
  }
  return [{ id: newId(), at: now, kind: 'readingTaken', count: seen.count, exact: seen.exact }];
}

function ownCount(facts: Lesson['facts'], viewer: Lesson['viewer']) {
  const person = facts.people?.findLast((one) => one.followers !== undefined && isViewer(viewer, one));
  if (person?.followers) return person.followers;
  const { list } = facts;
  if (list?.kind !== 'followers' || list.of === undefined || list.total === undefined) return undefined;
  // Below 1,000 Medium prints the exact number; above, a list's total may be a cut one.
  return isViewer(viewer, { username: list.of })
    ? { count: list.total, exact: list.total < 1_000 }
    : undefined;
}
