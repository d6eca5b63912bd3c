import type { ReadingHealth } from '../../lib/ledger/health/reading-health';
import type { Settings } from '../../lib/ledger/settings';
import type { Filter, SwapQuery } from '../../lib/ledger/swap-filter';
import type { DeskView } from '../desk/desk-view';
import type { DraftsView } from '../drafts/draft-view';
import type { GoalChartView, ReadingRow } from '../goal/chart-view';
import type { GoalView } from '../goal/goal-view';
import type { RowView } from '../rows/row-view';
import type { PageReadRow } from '../settings/pages-read-of';
import type { StoriesView, StoryView } from '../stories/stories-view';
import type { PersonView } from './person-view';
import type { ThreadsView } from './thread-view';

/** A row of the people table. */
export interface PersonRow extends RowView {
  readonly sinceAt?: number;
  /** When the time to follow back is over; absent when nobody owes anything. */
  readonly dueAt?: number;
  /** The newest note. */
  readonly note?: string;
  /** Words of the writer's own. */
  readonly tags?: readonly string[];
  /** Who else in the ledger is easily taken for them: "looks like @anna". */
  readonly looksLike?: string;
  /** When the follower count was read: "read 2 d ago". */
  readonly followersRead?: string;
}

/** Something to narrow the list to: how the address names it, and how it is spelt. */
export interface Label {
  readonly key: string;
  readonly words: string;
}

export interface PeopleView {
  readonly page: 'people';
  readonly query: SwapQuery;
  readonly counts: Readonly<Record<Filter, number>>;
  /** How many people the list has. */
  readonly count: number;
  /** The people of the list, in its order; its beginning only, until all of them were read. */
  readonly keys: readonly string[];
  /** Those of them that are near what can be seen. */
  readonly rows: readonly PersonRow[];
  readonly now: number;
  /** The tags in use, and the stories under which swaps were agreed on. */
  readonly tags: readonly Label[];
  readonly places: readonly Label[];
  readonly views: Settings['views'];
}

export interface GoalPageView {
  readonly page: 'goal';
  readonly goal: GoalView;
  readonly chart: GoalChartView;
  /** The readings of the time shown, newest first. */
  readonly rows: readonly ReadingRow[];
}

export type PageView =
  | { readonly page: 'loading'; readonly slow: boolean }
  /** `canExport`: the entries can be read, only not shown. */
  | { readonly page: 'failed'; readonly words: string; readonly canExport?: boolean }
  | PeopleView
  | PersonView
  | ThreadsView
  | DraftsView
  | GoalPageView
  | StoriesView
  | StoryView
  | DeskView
  | {
      readonly page: 'settings';
      readonly settings: Settings;
      readonly health: ReadingHealth;
      readonly pages: readonly PageReadRow[];
    }
  | { readonly page: 'promises' };
