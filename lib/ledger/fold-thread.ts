import type { Entry, Place, Responded, ThreadLooked, ThreadSeen } from './entry';
import { sortEntries } from './entry-order';
import type { Thread } from './thread';
import { isCounted, newsOf } from './thread-news';

/** Under which key a thread is kept: the story's id, else the address without its query and fragment. */
export function threadKeyOf(place: Place): string {
  return place.storyId ?? place.url.replace(/[?#].*$/s, '');
}

export type ThreadEntry = Responded | ThreadLooked | ThreadSeen;

export function isThreadEntry(entry: Entry): entry is ThreadEntry {
  return entry.kind === 'responded' || entry.kind === 'threadLooked' || entry.kind === 'threadSeen';
}

/**
 * One thread from the standing entries about it, in any order. A response seen twice counts once, at its first
 * sighting, with the first words that any sighting brought. Undefined when none of the entries is a response of yours: a thread you only looked at is not kept.
 */
export function foldThread(entries: readonly ThreadEntry[]): Thread | undefined {
  const sorted = sortEntries(entries);
  const own = firstOfEach(sorted.filter((entry) => entry.kind === 'responded'));
  const [first] = own;
  const last = own.at(-1);
  if (!first || !last) return undefined;
  const sights = sorted.filter((entry) => entry.kind !== 'responded');
  const looked = sights.findLast(({ kind }) => kind === 'threadLooked');
  const counted = sights.findLast(isCounted);
  const claps = sights.findLast((entry) => entry.claps !== undefined)?.claps;
  const news = newsOf(sights, own);
  const title = sorted.findLast((entry) => entry.place.title !== undefined)?.place.title;
  return {
    key: threadKeyOf(first.place),
    place: { ...first.place, ...(title !== undefined && { title }) },
    responses: own.map((entry) => ({
      entryId: entry.id,
      at: entry.at,
      ...(entry.place.responseId !== undefined && { responseId: entry.place.responseId }),
      ...(entry.text !== undefined && { text: entry.text }),
    })),
    lastRespondedAt: last.at,
    ...(looked && { lookedAt: looked.at }),
    ...(counted && { responseCount: counted.responseCount, countedAt: counted.at }),
    ...(claps !== undefined && { claps }),
    ...(news && { news }),
  };
}

function firstOfEach(sorted: readonly Responded[]): readonly Responded[] {
  const texts = new Map<string, string>();
  for (const { place, text } of sorted) {
    const { responseId } = place;
    if (responseId !== undefined && text !== undefined && !texts.has(responseId)) texts.set(responseId, text);
  }
  const seen = new Set<string>();
  return sorted.flatMap((entry) => {
    const { responseId } = entry.place;
    if (responseId === undefined) return [entry];
    if (seen.has(responseId)) return [];
    seen.add(responseId);
    const text = texts.get(responseId);
    return [text === undefined ? entry : { ...entry, text }];
  });
}
