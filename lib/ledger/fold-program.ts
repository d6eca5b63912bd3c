import { sortEntries } from './entry-order';
import type { ProgramSeen } from './own-entry';
import type { ProgramStanding, SeenValue } from './own-series';

/** What the standing entries about the account say, in any order; the newest sighting of each thing decides. */
export function foldProgram(entries: readonly ProgramSeen[]): ProgramStanding {
  const sorted = sortEntries(entries);
  const membership = newest(sorted, ({ membership }) => membership);
  const isEnrolled = newest(sorted, ({ isEnrolled }) => isEnrolled);
  const joinedAt = newest(sorted, ({ joinedAt }) => joinedAt);
  return {
    ...(membership && { membership }),
    ...(isEnrolled && { isEnrolled }),
    ...(joinedAt && { joinedAt }),
  };
}

function newest<T>(
  sorted: readonly ProgramSeen[],
  tell: (entry: ProgramSeen) => T | undefined,
): SeenValue<T> | undefined {
  return sorted.reduce<SeenValue<T> | undefined>((before, entry) => {
    const value = tell(entry);
    if (value === undefined) return before;
    const { at, seenOn } = entry;
    return { value, at, seenOn, sinceAt: before?.value === value ? before.sinceAt : at };
  }, undefined);
}
