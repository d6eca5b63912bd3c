import { isDraftEntry } from '../ledger/drafts/fold-draft';
import type { Entry } from '../ledger/entry';
import { isThreadEntry, threadKeyOf } from '../ledger/fold-thread';

/**
 * What an entry is about: one person, one thread, one draft, or one reading. Each subject is folded by itself, so an action
 * touches few rows. An `undone` entry has the subject of the entry it takes back.
 */
export type Subject = `person:${string}` | `thread:${string}` | `draft:${string}` | `reading:${string}`;

export type SubjectKind = 'person' | 'thread' | 'draft' | 'reading';

export function personSubject(personKey: string): Subject {
  return `person:${personKey}`;
}

export function parseSubject(subject: Subject): { kind: SubjectKind; key: string } {
  const at = subject.indexOf(':');
  const kind = subject.slice(0, at);
  const key = subject.slice(at + 1);
  return { kind: kind === 'person' || kind === 'thread' || kind === 'draft' ? kind : 'reading', key };
}

/**
 * The subject an entry has by itself; undefined for an entry about a person (whose key depends on other entries),
 * for `undone`, and for kinds that this build does not know.
 */
export function ownSubject(entry: Entry): Subject | undefined {
  if (isThreadEntry(entry)) return `thread:${threadKeyOf(entry.place)}`;
  if (isDraftEntry(entry)) return `draft:${entry.draftId}`;
  return entry.kind === 'readingTaken' ? `reading:${entry.id}` : undefined;
}
