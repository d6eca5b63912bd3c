import type { PersonEntry, Place } from './entry';
import { isWritersOwn } from './evidence';
import { applyDone, applyLapse, applyMissing, LEG_OPEN } from './fold-leg';
import type { Leg, Swap, SwapState } from './swap';

interface Draft {
  readonly yours: Leg;
  readonly theirs: Leg;
  /** Both legs were done, and yours still is: their leaving is then a lapse, not a debt. */
  readonly wasEven: boolean;
  readonly lapseSeen: boolean;
  readonly closed?: { readonly state: 'letGo' | 'declined' | 'notASwap'; readonly at: number } | undefined;
  readonly openedAt?: number;
  readonly askedAt?: number;
  readonly place?: Place;
}

const EMPTY: Draft = { yours: LEG_OPEN, theirs: LEG_OPEN, wasEven: false, lapseSeen: false };

/**
 * The swap with one person, from the standing entries about them in the order of `compareEntries`. Undefined when
 * they tell of no agreement: only a note, a sighting, or something undone.
 */
export function foldSwap(
  personKey: string,
  entries: readonly PersonEntry[],
  graceMs: number,
): Swap | undefined {
  const draft = entries.reduce(applyEntry, EMPTY);
  if (draft.openedAt === undefined) return undefined;
  const state = stateOf(draft);
  const dueAt = dueAtOf(draft, state, graceMs);
  return {
    personKey,
    yours: draft.yours,
    theirs: draft.theirs,
    state,
    openedAt: draft.openedAt,
    ...(dueAt !== undefined && { dueAt }),
    ...(draft.askedAt !== undefined && { askedAt: draft.askedAt }),
    ...(draft.closed && { closedAt: draft.closed.at }),
    ...(draft.place && { place: draft.place }),
  };
}

function applyEntry(before: Draft, entry: PersonEntry): Draft {
  const place = before.place ?? entry.place;
  return applyKind(place ? { ...before, place } : before, entry);
}

function applyKind(draft: Draft, entry: PersonEntry): Draft {
  const { at } = entry;
  switch (entry.kind) {
    case 'iFollowed':
      return applyLegDone({ ...draft, yours: applyDone(draft.yours, at, entry.evidence) }, entry);
    case 'theyFollowed':
      return applyLegDone({ ...draft, theirs: applyDone(draft.theirs, at, entry.evidence) }, entry);
    case 'iUnfollowed':
      return { ...draft, yours: applyLapse(draft.yours, at, entry.evidence), wasEven: false };
    case 'theyMissing':
      // Absence is known only from a followers list read to its end; any other claim of it is no evidence.
      if (entry.evidence !== 'followersList') return draft;
      return {
        ...draft,
        theirs: applyMissing(draft.theirs, at),
        lapseSeen: draft.theirs.state === 'done' ? false : draft.lapseSeen,
      };
    case 'swapOffered':
      return open({ ...draft, closed: undefined }, at);
    case 'letGo':
    case 'declined':
    case 'notASwap':
      return open({ ...draft, closed: { state: entry.kind, at } }, at);
    case 'askedOnce':
      return open({ ...draft, askedAt: at }, at);
    case 'lookedAt':
      return { ...draft, lapseSeen: true };
    default:
      // Notes and sightings are part of the person, not of the swap.
      return draft;
  }
}

/** A leg that the writer puts down reopens a closed swap; one that a page merely showed does not. */
function applyLegDone(
  draft: Draft,
  entry: Extract<PersonEntry, { kind: 'iFollowed' | 'theyFollowed' }>,
): Draft {
  const even = draft.yours.state === 'done' && draft.theirs.state === 'done';
  const closed = isWritersOwn(entry.evidence) ? undefined : draft.closed;
  return open({ ...draft, closed, wasEven: draft.wasEven || even }, entry.at);
}

function open(draft: Draft, at: number): Draft {
  return draft.openedAt === undefined ? { ...draft, openedAt: at } : draft;
}

function stateOf({ yours, theirs, closed, wasEven, lapseSeen }: Draft): SwapState {
  if (closed) return closed.state;
  if (yours.state === 'done') {
    if (theirs.state === 'done') return 'even';
    // What was done and is no longer has lapsed.
    if (wasEven) return lapseSeen ? 'lapsedSeen' : 'lapsed';
    return 'theyOwe';
  }
  if (theirs.state === 'done') return 'youOwe';
  // Both were there and both are gone: nobody owes anything, and you know, since you left too.
  if (yours.state === 'lapsed' && theirs.state === 'lapsed') return 'lapsedSeen';
  return 'offered';
}

function dueAtOf(draft: Draft, state: SwapState, graceMs: number): number | undefined {
  const leg = state === 'theyOwe' ? draft.yours : state === 'youOwe' ? draft.theirs : undefined;
  return leg?.doneAt === undefined ? undefined : leg.doneAt + graceMs;
}
