import type { Entry } from './entry';
import { isKnownEntry } from './entry-kinds';
import { sortEntries } from './entry-order';
import { standingIds } from './undo';
import { entryWords, evidenceWords } from './words';

const LINES_MAX = 8;

/**
 * The short history of one person, newest first: what stands, without mere sightings and looks. Entries in any
 * order, with the undos that concern them.
 */
export function historyOf(entries: readonly Entry[]): readonly { at: number; words: string }[] {
  const known = sortEntries(entries).filter(isKnownEntry);
  const standing = standingIds(known);
  return known
    .filter((entry) => standing.has(entry.id) && isTold(entry))
    .toReversed()
    .slice(0, LINES_MAX)
    .map((entry) => ({ at: entry.at, words: lineOf(entry) }));
}

function isTold({ kind }: Entry): boolean {
  return kind !== 'undone' && kind !== 'personSeen' && kind !== 'lookedAt' && kind !== 'personNoted';
}

function lineOf(entry: Entry): string {
  const words = entryWords(entry.kind);
  // Absence is known from one source only, which its words name already.
  if (!('evidence' in entry) || entry.kind === 'theyMissing') return words;
  return `${words}, ${evidenceWords(entry.evidence)}`;
}
