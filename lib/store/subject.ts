import { isDraftEntry } from '../ledger/drafts/fold-draft';
import type { Entry } from '../ledger/entry';
import { earnedKeyOf } from '../ledger/fold-earnings';
import { isStoryEntry, storyKeyOf } from '../ledger/fold-story';
import { isThreadEntry, threadKeyOf } from '../ledger/fold-thread';

/**
 * What an entry is about: one person, thread, draft, reading, story of the writer's or month of theirs, their account,
 * or something they said of themselves (which has no rows: those entries are few, and read as they are).
 * Each subject is folded by itself, so an action touches few rows. An `undone` entry has the subject of the entry it takes back.
 */
export const SUBJECT_KINDS = [
  'person',
  'thread',
  'draft',
  'reading',
  'story',
  'earned',
  'program',
  'said',
] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];
export type Subject = `${SubjectKind}:${string}`;

/** There is only one account. */
export const PROGRAM_KEY = 'account';

export function personSubject(personKey: string): Subject {
  return `person:${personKey}`;
}

export function parseSubject(subject: Subject): { kind: SubjectKind; key: string } {
  const at = subject.indexOf(':');
  const kind = subject.slice(0, at);
  const key = subject.slice(at + 1);
  return { kind: SUBJECT_KINDS.find((one) => one === kind) ?? 'reading', key };
}

/**
 * The subject an entry has by itself; undefined for an entry about a person (whose key depends on other entries),
 * for `undone`, and for kinds that this build does not know.
 */
export function ownSubject(entry: Entry): Subject | undefined {
  if (isThreadEntry(entry)) return `thread:${threadKeyOf(entry.place)}`;
  if (isDraftEntry(entry)) return `draft:${entry.draftId}`;
  if (isStoryEntry(entry)) return `story:${storyKeyOf(entry)}`;
  switch (entry.kind) {
    case 'readingTaken':
      return `reading:${entry.id}`;
    case 'earningsRead':
      return `earned:${earnedKeyOf(entry)}`;
    case 'programSeen':
      return `program:${PROGRAM_KEY}`;
    case 'programSaid':
      return `said:${entry.about}`;
    default:
      return undefined;
  }
}
