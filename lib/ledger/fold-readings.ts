import { markDoubtful } from './doubt';
import type { ReadingTaken } from './entry';
import { sortEntries } from './entry-order';
import type { Reading } from './reading';

/** Your follower counts from the standing `readingTaken` entries, oldest first, with doubtful falls marked. */
export function foldReadings(entries: readonly ReadingTaken[]): readonly Reading[] {
  return markDoubtful(sortEntries(entries).map(({ at, count, exact }) => ({ at, count, exact })));
}
