import type { Money } from '../facts/money';
import type { MEMBERSHIPS, OwnStory, StoryFigures } from '../facts/writer-facts';

/** Where something about the writer's own stories was read; `import`: from a spreadsheet of theirs. */
export const SEEN_ON = ['profile', 'stories', 'stats', 'dashboard', 'page', 'import'] as const;
export type SeenOn = (typeof SEEN_ON)[number];

export type Membership = (typeof MEMBERSHIPS)[number];

interface Seen {
  readonly id: string;
  /** When it was read, ms since epoch, UTC. */
  readonly at: number;
  readonly seenOn: SeenOn;
}

/** A story of the writer's own: its id is Medium's, or `title:` with its title where a spreadsheet tells no more. */
export interface StorySeen extends Seen {
  readonly kind: 'storySeen';
  readonly story: Readonly<OwnStory>;
}
/** Figures of one story (absent: all together) in one month (absent: over its life). What was not shown is absent. */
export interface StoryStatsRead extends Seen, Readonly<StoryFigures> {
  readonly kind: 'storyStatsRead';
  readonly storyId?: string | undefined;
  /** "2026-10", UTC. */
  readonly month?: string | undefined;
}
/** What all stories together earned in one month. */
export interface EarningsRead extends Seen {
  readonly kind: 'earningsRead';
  readonly month: string;
  readonly earnings: Readonly<Money>;
}
/** What a page said of the writer's account. */
export interface ProgramSeen extends Seen {
  readonly kind: 'programSeen';
  readonly membership?: Membership | undefined;
  readonly isEnrolled?: boolean | undefined;
  /** When the account was made. */
  readonly joinedAt?: number | undefined;
}

/** What the writer's own pages and spreadsheets say. */
export type OwnEntry = StorySeen | StoryStatsRead | EarningsRead | ProgramSeen;
