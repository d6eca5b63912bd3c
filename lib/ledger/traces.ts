import { foldDraft, isDraftEntry } from './drafts/fold-draft';
import type { DraftKept, DraftRemoved, Entry, PersonEntry } from './entry';
import { isKnownEntry, isPersonEntry } from './entry-kinds';
import { isThreadEntry } from './fold-thread';
import { joinKeys } from './person-keys';
import { signsOf } from './person-signs';
import { standingIds } from './undo';

/** Where a ledger speaks of somebody. */
export interface Traces {
  /** Ids of entries that are about them, are in a thread of theirs, or are notes and drafts that name them. */
  readonly ids: readonly string[];
  /** Ids of entries about others whose place names them, and of your own responses whose words do. */
  readonly stripped: readonly string[];
}

/**
 * Everything in these entries that speaks of one person, standing or taken back: what was put down about them, undos
 * of that, threads under their stories, and every other entry that names them by username or profile address. Entries
 * that this build does not know go whole when anything in them is one of their names.
 * @param entries the whole ledger, in any order.
 * @param notes ids of notes about others that the writer wants gone with them; anything else is passed over.
 */
export function findTraces(
  entries: readonly Entry[],
  personKey: string,
  notes: readonly string[] = [],
): Traces {
  const known = entries.filter(isKnownEntry);
  const keys = joinKeys(known);
  const own = known.filter((entry) => isPersonEntry(entry) && keys.get(entry.id) === personKey);
  const { isNamedIn, isMeantBy } = signsOf(own);
  const ids = new Set(own.map(({ id }) => id));
  for (const entry of entries) if (!isKnownEntry(entry) && isMeantBy(entry)) ids.add(entry.id);
  const stripped = new Set<string>();
  const wanted = new Set(notes);
  for (const entry of known) {
    if (entry.kind === 'personNoted' && wanted.has(entry.id)) ids.add(entry.id);
    if (ids.has(entry.id)) continue;
    if (isThreadEntry(entry)) {
      if (isNamedIn(entry.place.url, entry.place.title)) ids.add(entry.id);
      else if (entry.kind === 'responded' && isNamedIn(entry.text)) stripped.add(entry.id);
    } else if (entry.kind === 'draftKept') {
      if (isNamedIn(entry.text)) ids.add(entry.id);
    } else if (isPersonEntry(entry)) {
      const { place } = entry;
      if (entry.kind === 'personNoted' && isNamedIn(entry.text)) ids.add(entry.id);
      else if (isNamedIn(place?.url, place?.title, place?.quoted)) stripped.add(entry.id);
    }
  }
  return { ids: withUndos(ids, known), stripped: [...stripped] };
}

/**
 * Everything about people of whom nothing stands, and drafts that were removed: what was put down has all been taken
 * back, and only the journal still holds it.
 */
export function findStrangers(entries: readonly Entry[]): Traces {
  const known = entries.filter(isKnownEntry);
  const keys = joinKeys(known);
  const standing = standingIds(known);
  const about = known.filter((entry): entry is PersonEntry => isPersonEntry(entry));
  const people = new Set(about.filter(({ id }) => standing.has(id)).map(({ id }) => keys.get(id)));
  const ids = about.filter(({ id }) => !people.has(keys.get(id))).map(({ id }) => id);
  return { ids: withUndos(new Set([...ids, ...listRemovedDrafts(known, standing)]), known), stripped: [] };
}

/** Ids of all entries about drafts of which none is left. */
function listRemovedDrafts(entries: readonly Entry[], standing: ReadonlySet<string>): readonly string[] {
  const byDraft = new Map<string, (DraftKept | DraftRemoved)[]>();
  for (const entry of entries.filter(isDraftEntry)) {
    const own = byDraft.get(entry.draftId);
    if (own) own.push(entry);
    else byDraft.set(entry.draftId, [entry]);
  }
  const removed = [...byDraft.values()].filter(
    (own) => foldDraft(own.filter(({ id }) => standing.has(id))) === undefined,
  );
  return removed.flat().map(({ id }) => id);
}

/** These, and the undos that lead to them, however many undos lie between. */
function withUndos(ids: Set<string>, entries: readonly Entry[]): readonly string[] {
  const undosOf = new Map<string, string[]>();
  for (const entry of entries) {
    if (entry.kind !== 'undone') continue;
    const others = undosOf.get(entry.entryId);
    if (others) others.push(entry.id);
    else undosOf.set(entry.entryId, [entry.id]);
  }
  const all = [...ids];
  for (let at = 0; at < all.length; at += 1) {
    for (const undo of undosOf.get(all[at] ?? '') ?? []) {
      if (ids.has(undo)) continue;
      ids.add(undo);
      all.push(undo);
    }
  }
  return all;
}
