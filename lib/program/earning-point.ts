import type { Month } from './calendar';

/**
 * What one story earned in one month, as the writer's own stats or dashboard say it, in US dollars. A month or a story
 * without a figure is absent from the list, never 0.
 */
export interface EarningPoint {
  readonly month: Month;
  /** Absent: the point is a whole month. */
  readonly storyId?: string;
  readonly cents: number;
  /** Reads by members (30 seconds or longer). */
  readonly memberReads?: number;
  /** Reading time of members, in minutes. */
  readonly memberMinutes?: number;
}
