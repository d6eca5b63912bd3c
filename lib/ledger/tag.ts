/** Longest tag, in UTF-16 units. */
export const TAG_MAX = 40;

/** A tag as it is kept: one line without spaces at its ends; undefined when nothing is left of it, or too much. */
export function parseTag(text: string): string | undefined {
  const tag = text
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return tag === '' || tag.length > TAG_MAX ? undefined : tag;
}

/** What two spellings of one tag have in common: "Poetry" and "poetry" are the same tag. */
export function foldTag(tag: string): string {
  return tag.toLowerCase();
}
