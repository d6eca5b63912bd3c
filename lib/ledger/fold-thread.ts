import type { Entry, Place, Responded, ThreadLooked } from './entry';
import { sortEntries } from './entry-order';
import type { Thread } from './thread';

/** Under which key a thread is kept: the story's id, else the address without its query and fragment. */
export function threadKeyOf(place: Place): string {
  return place.storyId ?? place.url.replace(/[?#].*$/s, '');
}

export function isThreadEntry(entry: Entry): entry is Responded | ThreadLooked {
  return entry.kind === 'responded' || entry.kind === 'threadLooked';
}

/**
 * One thread from the standing entries about it, in any order. A response seen twice counts once, at its first
 * sighting. Undefined when none of the entries is a response of yours: a thread you only looked at is not kept.
 */
export function foldThread(entries: readonly (Responded | ThreadLooked)[]): Thread | undefined {
  const sorted = sortEntries(entries);
  const own = firstOfEach(sorted.filter((entry) => entry.kind === 'responded'));
  const [first] = own;
  const last = own.at(-1);
  if (!first || !last) return undefined;
  const looked = sorted.findLast((entry) => entry.kind === 'threadLooked');
  const counted = sorted.findLast(
    (entry) => entry.kind === 'threadLooked' && entry.responseCount !== undefined,
  );
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
    ...(counted?.kind === 'threadLooked' &&
      counted.responseCount !== undefined && { responseCount: counted.responseCount }),
  };
}

function firstOfEach(sorted: readonly Responded[]): readonly Responded[] {
  const seen = new Set<string>();
  return sorted.filter((entry) => {
    const { responseId } = entry.place;
    if (responseId === undefined) return true;
    if (seen.has(responseId)) return false;
    seen.add(responseId);
    return true;
  });
}
