import type { DraftKept, DraftRemoved, Entry } from '../entry';
import { sortEntries } from '../entry-order';
import type { Draft } from './draft';

export function isDraftEntry(entry: Entry): entry is DraftKept | DraftRemoved {
  return entry.kind === 'draftKept' || entry.kind === 'draftRemoved';
}

/**
 * One draft from the standing entries about it, in any order: the newest text, unless it was removed after that.
 * Undefined when it is removed, or was never kept.
 */
export function foldDraft(entries: readonly (DraftKept | DraftRemoved)[]): Draft | undefined {
  const last = sortEntries(entries).at(-1);
  if (last?.kind !== 'draftKept') return undefined;
  return { id: last.draftId, use: last.use, text: last.text, keptAt: last.at };
}
