/** Deepest nesting of a JSON file; an export needs five levels. */
export const DEPTH_MAX = 64;
/** Most entries or rows of one file. */
export const ROWS_MAX = 200_000;
/** Longest title of a story that a spreadsheet may tell; what is longer is cut. */
export const STORY_TITLE_MAX = 500;
