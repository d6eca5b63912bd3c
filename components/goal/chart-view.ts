import type { ChangeSum } from '../../lib/ledger/changes';

/** How much of the past the goal page shows. */
export const GOAL_SPANS = ['30', '90', 'all'] as const;
export type GoalSpan = (typeof GOAL_SPANS)[number];

/** One reading of the picture. */
export interface ChartPoint {
  readonly at: number;
  /** The lowest and the highest number that the reading can stand for. */
  readonly low: number;
  readonly high: number;
  /** A fall that no second reading has confirmed. */
  readonly doubtful: boolean;
}

/** Where the number is likely to be later on: a wedge from the newest reading. */
export interface ChartBand {
  readonly fromAt: number;
  readonly toAt: number;
  readonly count: number;
  /** At the end of the band. */
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/** The follower curve and all that is drawn with it. */
export interface GoalChartView {
  readonly span: GoalSpan;
  /** Oldest first. */
  readonly points: readonly ChartPoint[];
  readonly goal: number;
  readonly band?: ChartBand;
  /** Gains and losses in equal parts of the time shown. */
  readonly changes: readonly ChangeSum[];
  readonly fromAt: number;
  readonly nowAt: number;
  /** The right edge: now, or the end of the band. */
  readonly toAt: number;
  /** The picture for those who do not see it. */
  readonly words: string;
  /** "12 came, 3 left"; absent when nothing is known of it. */
  readonly changeWords?: string;
  /** What the band says; absent without one. */
  readonly bandWords?: string;
}

/** One line of the table. */
export interface ReadingRow {
  readonly at: number;
  /** "87", "7.4K: 7,400 to 7,499". */
  readonly count: string;
  /** "+3", "at least −2"; absent when nothing changed for certain. */
  readonly change?: string;
  readonly doubtful: boolean;
}
