/** What a list of swaps can be narrowed to by where they stand. */
export const FILTERS = [
  'needsYou',
  'theyOwe',
  'youOwe',
  'waiting',
  'agreed',
  'even',
  'leftAgain',
  'closed',
  'all',
] as const;
export type Filter = (typeof FILTERS)[number];

/** The columns that a list of swaps can be sorted by; `status` is by urgency. */
export const COLUMNS = ['status', 'person', 'followers', 'since', 'due', 'where', 'note'] as const;
export type Column = (typeof COLUMNS)[number];

/** Where swaps must stand to be in a list, and in which order they are. */
export interface SwapOrder {
  readonly filter: Filter;
  readonly sort: Column;
  readonly isDescending: boolean;
}

/** What a list is narrowed to. Texts that are '' narrow nothing. */
export interface SwapSearch {
  /** As typed; while there is anything, the filter rests. */
  readonly search: string;
  /** Only people known to have fewer than 300 followers. */
  readonly small: boolean;
  /** Only people with this tag. */
  readonly tag: string;
  /** Only swaps agreed on under a story of this title, as `titleKey` has it. */
  readonly where: string;
  /** Only swaps that stand as they do since this moment or later, ms. */
  readonly fromAt?: number;
  /** Only swaps that stand as they do since before this moment, ms. */
  readonly untilAt?: number;
}

/** A day as an address or a date field writes it, "2026-11-21"; '' is none. */
type Day = string;

/** Which swaps a list shows, and in which order. Days are those of the writer's own time zone. */
export type SwapQuery = SwapOrder &
  Pick<SwapSearch, 'search' | 'small' | 'tag' | 'where'> & { readonly fromDay: Day; readonly untilDay: Day };

/** Longest beginning of a text that decides its place in a sorted list, in UTF-16 units. */
const SORTED_BY = 40;

/** The beginning of a title, name or note as lists are sorted and narrowed by it: without case and accents. */
export function titleKey(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .slice(0, SORTED_BY);
}
