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

/** Which swaps a list shows, and in which order. */
export interface SwapQuery {
  readonly filter: Filter;
  /** As typed; while there is anything, the filter rests. */
  readonly search: string;
  /** Only people known to have fewer than 300 followers. */
  readonly small: boolean;
  readonly sort: Column;
  readonly isDescending: boolean;
}
