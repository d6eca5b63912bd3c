import type { StoryEntry } from '../fold-story';
import { storyKeyOf } from '../fold-story';
import { foldTitle, isFromSheet, titleOfKey } from './keys-by-title';

/**
 * The key under which each of these entries is folded: what a spreadsheet told of a title belongs to the one story of
 * Medium's that ever bore it. A title that two stories bore says nothing of which is meant, and stays by itself.
 * @param entries all that stand about stories, in any order.
 */
export function joinTitles(entries: readonly StoryEntry[]): (entry: StoryEntry) => string {
  const bearers = new Map<string, Set<string>>();
  for (const entry of entries) {
    const key = storyKeyOf(entry);
    if (entry.kind !== 'storySeen' || entry.story.title === undefined || isFromSheet(key)) continue;
    const title = foldTitle(entry.story.title);
    bearers.set(title, (bearers.get(title) ?? new Set()).add(key));
  }
  return (entry) => {
    const key = storyKeyOf(entry);
    if (!isFromSheet(key)) return key;
    const [only, ...others] = bearers.get(foldTitle(titleOfKey(key))) ?? [];
    return only !== undefined && others.length === 0 ? only : key;
  };
}
