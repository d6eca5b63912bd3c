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

/** What a list is narrowed to. */
export interface SwapSearch {
  /** As typed; while there is anything, the filter rests. */
  readonly search: string;
  /** Only people known to have fewer than 300 followers. */
  readonly small: boolean;
}

/** Which swaps a list shows, and in which order. */
export type SwapQuery = SwapOrder & SwapSearch;
