import type { Entry, PersonEntry } from './entry';
import { isKnownEntry, isPersonEntry } from './entry-kinds';
import { sortEntries } from './entry-order';
import type { Round } from './reliability';
import { standingIds } from './undo';

interface Walk {
  readonly isYoursDone: boolean;
  readonly isTheirsDone: boolean;
  /** Since when they owe you a follow. */
  readonly owedAt?: number | undefined;
  /** When you let it go: their time is over from then on. */
  readonly endedAt?: number | undefined;
  readonly rounds: readonly Round[];
}

const START: Walk = { isYoursDone: false, isTheirsDone: false, rounds: [] };

/**
 * Every time that one person had to return your follow, oldest first, from the entries about them and their undos in
 * any order. Unlike the swap, which knows the present, this remembers follows that were taken back and given again.
 */
export function listRounds(entries: readonly Entry[], graceMs: number, now: number): readonly Round[] {
  const known = sortEntries(entries).filter(isKnownEntry);
  const standing = standingIds(known);
  const own = known.filter(isPersonEntry).filter(({ id, at }) => standing.has(id) && at <= now);
  const end = own.reduce((walk, entry) => applyEntry(walk, entry, graceMs), START);
  return closeRound(end, now, graceMs).rounds;
}

function applyEntry(walk: Walk, entry: PersonEntry, graceMs: number): Walk {
  const { at } = entry;
  switch (entry.kind) {
    case 'iFollowed':
      if (walk.isYoursDone) return walk;
      return { ...walk, isYoursDone: true, ...(!walk.isTheirsDone && { owedAt: at, endedAt: undefined }) };
    case 'theyFollowed':
      if (walk.owedAt === undefined) return { ...walk, isTheirsDone: true };
      return {
        isYoursDone: walk.isYoursDone,
        isTheirsDone: true,
        rounds: [...walk.rounds, { owedAt: walk.owedAt, returnedAt: at }],
      };
    case 'iUnfollowed':
      return { ...closeRound(walk, at, graceMs), isYoursDone: false };
    case 'theyMissing':
      // Whoever returned a follow and left has returned it; that they left is told elsewhere.
      return entry.evidence === 'followersList' ? { ...walk, isTheirsDone: false } : walk;
    case 'letGo':
      return { ...walk, endedAt: walk.endedAt ?? at };
    case 'declined':
      return { ...walk, owedAt: undefined };
    case 'notASwap':
      return { ...walk, owedAt: undefined, rounds: [] };
    default:
      return walk;
  }
}

/** Their time is over: nothing came of it, if there was enough of it. */
function closeRound(walk: Walk, at: number, graceMs: number): Walk {
  const { owedAt, endedAt, ...rest } = walk;
  if (owedAt === undefined || Math.min(at, endedAt ?? at) < owedAt + graceMs) return rest;
  return { ...rest, rounds: [...rest.rounds, { owedAt }] };
}
