import type { PersonEntry } from './entry';
import { foldTag } from './tag';

/**
 * The tags that a person has, in the order in which they were put on, from standing entries in the order of
 * `compareEntries`. A tag is spelt as it was when it was put on.
 */
export function foldTags(entries: readonly PersonEntry[]): readonly string[] {
  const tags = new Map<string, string>();
  for (const entry of entries) {
    if (entry.kind === 'personTagged') {
      const key = foldTag(entry.tag);
      if (!tags.has(key)) tags.set(key, entry.tag);
    } else if (entry.kind === 'personUntagged') tags.delete(foldTag(entry.tag));
  }
  return [...tags.values()];
}
