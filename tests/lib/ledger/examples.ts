import type { Entry, Evidence, PersonEntry, PersonRef } from '../../../lib/ledger/entry';
import { HOUR } from '../../../lib/ledger/time';

/** A moment to count from: 2026-03-02 10:00 UTC. */
export const START = Date.UTC(2026, 2, 2, 10);
export const GRACE = 48 * HOUR;
export const MARA: PersonRef = { id: 'a1', username: 'maralind', name: 'Mara L' };

let count = 0;
/** Ids in the order in which they are made. */
export function nextId(): string {
  count += 1;
  return `entry-${String(count).padStart(6, '0')}`;
}

interface Parts {
  readonly id?: string;
  readonly person?: PersonRef;
  readonly evidence?: Evidence;
}

type LegKind = 'iFollowed' | 'theyFollowed' | 'iUnfollowed' | 'theyMissing';

export function leg(
  kind: LegKind,
  at: number,
  { id = nextId(), person = MARA, evidence }: Parts = {},
): PersonEntry {
  return {
    id,
    at,
    kind,
    person,
    evidence: evidence ?? (kind === 'theyMissing' ? 'followersList' : 'ownWord'),
  };
}

type MarkKind = 'letGo' | 'declined' | 'notASwap' | 'askedOnce' | 'lookedAt' | 'swapOffered';

export function marked(
  kind: MarkKind,
  at: number,
  { id = nextId(), person = MARA }: Parts = {},
): PersonEntry {
  return { id, at, kind, person };
}

export function seen(
  at: number,
  person: PersonRef,
  followers?: { readonly count: number; readonly exact: boolean },
): PersonEntry {
  return { id: nextId(), at, kind: 'personSeen', person, ...(followers && { followers }) };
}

export function undo(entryId: string, at: number, id = nextId()): Extract<Entry, { kind: 'undone' }> {
  return { id, at, kind: 'undone', entryId };
}
