import type { KeptStory } from '../own-series';

/** The form in which titles are compared: without regard to case and to the width of spaces. */
export function foldTitle(title: string): string {
  return title.trim().replace(/\s+/g, ' ').toLowerCase();
}

/**
 * The keys of stories by their folded titles. A story that Medium's pages told goes before one that only a spreadsheet
 * told; a title that two stories of Medium's have says nothing of which is meant, and is left out.
 */
export function keysByTitle(stories: readonly KeptStory[]): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  const isShared = new Set<string>();
  for (const { key, title = '' } of stories) {
    const folded = foldTitle(title);
    const held = keys.get(folded);
    if (folded === '' || held === key) continue;
    if (held === undefined || isFromSheet(held)) keys.set(folded, key);
    else if (!isFromSheet(key)) isShared.add(folded);
  }
  return new Map([...keys].filter(([title]) => !isShared.has(title)));
}

/** Before the title in the key of a story of which a spreadsheet told no more. */
export const TITLE_KEY = 'title:';

export function isFromSheet(key: string): boolean {
  return key.startsWith(TITLE_KEY);
}

/** The title in a key that `isFromSheet`. */
export function titleOfKey(key: string): string {
  return key.slice(TITLE_KEY.length);
}
