import type { Entry } from '../../ledger/entry';
import type { Traces } from '../../ledger/traces';
import type { MirrorArea } from '../mirror/mirror-area';

/** What goes with a person: entries by their ids, saved views by their marks. */
export interface SomeErasure extends Traces {
  /** `viewMark` of each saved view that goes; absent in a note of an older build. */
  readonly views?: readonly string[];
}

/**
 * What is to be erased everywhere, by ids and marks alone: the note itself tells nothing of anybody. It is written down
 * before anything is erased and goes last, so that an erasure that was stopped half-way is finished at the next
 * opening, and nothing comes back from the mirror.
 */
export type Erasure = SomeErasure | { readonly all: true };

/** Under which key the note stands in the storage area. */
export const ERASURE_KEY = 'journal:erasing';

/** The erasure that is under way; undefined when none is. */
export async function readErasure(area: MirrorArea): Promise<Erasure | undefined> {
  return (await area.get([ERASURE_KEY]))[ERASURE_KEY] as Erasure | undefined;
}

export async function putErasure(area: MirrorArea, erasure: Erasure): Promise<void> {
  await area.set({ [ERASURE_KEY]: erasure });
}

/** What is left of an entry after an erasure; undefined when nothing is. */
export type Erase = (entry: Entry) => Entry | undefined;

export function eraserOf(erasure: Erasure): Erase {
  if ('all' in erasure) return () => undefined;
  const ids = new Set(erasure.ids);
  const stripped = new Set(erasure.stripped);
  return (entry) => {
    if (ids.has(entry.id)) return undefined;
    return stripped.has(entry.id) ? stripEntry(entry) : entry;
  };
}

/**
 * Your own response loses its words, and says so: words that are unknown would be learnt anew from the next page. An entry about somebody else loses the place where it happened.
 */
function stripEntry(entry: Entry): Entry {
  if (entry.kind === 'responded') {
    return { ...entry, text: '' };
  }
  if (!('person' in entry)) return entry;
  const { place: _, ...rest } = entry;
  return rest;
}
