import type { Measure } from '../../lib/ledger/stories/figures';
import type { MonthValue } from '../../lib/ledger/stories/month-series';

/** What the table of stories can be sorted by. */
export const STORY_COLUMNS = [
  'title',
  'publishedAt',
  'presentations',
  'views',
  'reads',
  'readRatio',
  'memberReads',
  'followersGained',
  'perThousand',
  'earnings',
] as const;
export type StoryColumn = (typeof STORY_COLUMNS)[number];
export type FigureColumn = Exclude<StoryColumn, 'title' | 'publishedAt'>;
/** Those that are figures. */
export const FIGURE_COLUMNS: readonly FigureColumn[] = STORY_COLUMNS.filter(
  (column) => column !== 'title' && column !== 'publishedAt',
);

/** How the stories are looked at. */
export interface StoriesQuery {
  /** "2026-10"; absent: over the life of each story. */
  readonly month?: string | undefined;
  /** What the picture of the months shows. */
  readonly measure: Measure;
  readonly sort: StoryColumn;
  readonly isDescending: boolean;
}

export const STORIES_QUERY: StoriesQuery = { measure: 'reads', sort: 'publishedAt', isDescending: true };

/** Figures in words; what no page has told is absent. */
export type Figures = Readonly<Partial<Record<FigureColumn, string>>>;

/** One story in the table; a figure that no page has told is absent. */
export interface StoryRow {
  readonly key: string;
  readonly title: string;
  readonly publishedAt?: number;
  readonly figures: Figures;
}

/** A measure by month, as a picture. */
export interface MonthChartView {
  readonly measure: Measure;
  /** Oldest first; without a value where nothing is known. */
  readonly months: readonly MonthValue[];
  /** For `earnings`: what it is drawn in, and the currencies that cannot be drawn beside it. */
  readonly currency?: string;
  readonly leftOut?: readonly string[];
}

/** How the stories of one tag or weekday were read. */
export interface GroupRow {
  readonly words: string;
  /** How many stories that is; absent digits never stand here. */
  readonly stories: number;
  readonly medianReads: string;
  /** So few that it may be chance. */
  readonly isFew: boolean;
}

export interface StoriesView {
  readonly page: 'stories';
  readonly query: StoriesQuery;
  /** Nothing is known of any story yet. */
  readonly isEmpty: boolean;
  readonly rows: readonly StoryRow[];
  readonly more: boolean;
  /** Every month of which anything is known, newest first. */
  readonly months: readonly string[];
  readonly chart: MonthChartView;
  readonly tags: readonly GroupRow[];
  readonly weekdays: readonly GroupRow[];
  /** When the newest figure was read; absent: none was. */
  readonly readAt?: number;
  readonly now: number;
}

/** One month of one story. */
export interface StoryMonthRow {
  readonly month: string;
  readonly figures: StoryRow['figures'];
}

export interface StoryView {
  readonly page: 'story';
  /** Absent when the ledger knows no such story. */
  readonly story?: StoryRow & {
    readonly url?: string;
    readonly isPaywalled?: boolean;
    readonly tags: readonly string[];
  };
  readonly measure: Measure;
  readonly chart: MonthChartView;
  readonly months: readonly StoryMonthRow[];
  /** The readings of its whole life, newest first. */
  readonly readings: readonly { readonly at: number; readonly figures: StoryRow['figures'] }[];
  readonly now: number;
}
