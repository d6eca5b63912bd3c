import type { Entry, PersonEntry } from './entry';

const PERSON_KINDS: ReadonlySet<string> = new Set<PersonEntry['kind']>([
  'iFollowed',
  'theyFollowed',
  'iUnfollowed',
  'theyMissing',
  'swapOffered',
  'letGo',
  'declined',
  'notASwap',
  'askedOnce',
  'lookedAt',
  'personNoted',
  'personTagged',
  'personUntagged',
  'personSeen',
]);
const OTHER_KINDS: ReadonlySet<string> = new Set<Exclude<Entry, PersonEntry>['kind']>([
  'responded',
  'threadLooked',
  'threadSeen',
  'readingTaken',
  'draftKept',
  'draftRemoved',
  'storySeen',
  'storyStatsRead',
  'earningsRead',
  'programSeen',
  'programSaid',
  'undone',
]);

/** Whether an entry is part of one person's history. */
export function isPersonEntry(entry: Entry): entry is PersonEntry {
  return PERSON_KINDS.has(entry.kind);
}

/**
 * Whether this build can fold the entry: its kind is known and its time is a number. Others (of a newer build, of a
 * damaged file) are kept aside and never dropped.
 */
export function isKnownEntry(entry: Entry): boolean {
  return Number.isFinite(entry.at) && (PERSON_KINDS.has(entry.kind) || OTHER_KINDS.has(entry.kind));
}
