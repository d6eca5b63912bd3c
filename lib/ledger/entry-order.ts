import type { Entry } from './entry';
import { strengthOf } from './evidence';

/**
 * The one order in which entries are folded, whatever the order in which they arrived: by time; at the same
 * millisecond what was seen of the legs before what the writer decided, the weaker evidence before the stronger
 * (so that the stronger has the last word), and then by id.
 */
export function compareEntries(a: Entry, b: Entry): number {
  return (
    a.at - b.at ||
    rankOf(a) - rankOf(b) ||
    strengthOf(evidenceOf(a)) - strengthOf(evidenceOf(b)) ||
    compareText(a.id, b.id)
  );
}

/** By code unit: the same on every machine, in every language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Each entry once, in the order of folding. Two entries with one id are the same entry; if a damaged copy differs,
 * the one that is first in order (then by content) is kept, so that every device keeps the same one.
 */
export function sortEntries<E extends Entry>(entries: Iterable<E>): readonly E[] {
  const byId = new Map<string, E>();
  for (const entry of entries) {
    const kept = byId.get(entry.id);
    if (kept === undefined || (kept !== entry && compareCopies(entry, kept) < 0)) byId.set(entry.id, entry);
  }
  return [...byId.values()].sort(compareEntries);
}

function compareCopies(a: Entry, b: Entry): number {
  return compareEntries(a, b) || compareText(contentOf(a), contentOf(b));
}

/** The content as text, with the keys in order, so that equal entries give equal text. */
export function contentOf(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => compareText(a, b)))
      : part,
  );
}

function evidenceOf(entry: Entry) {
  return 'evidence' in entry ? entry.evidence : undefined;
}

function rankOf(entry: Entry): number {
  switch (entry.kind) {
    case 'personSeen':
    case 'iFollowed':
    case 'theyFollowed':
    case 'iUnfollowed':
    case 'theyMissing':
      return 0;
    default:
      return 1;
  }
}
