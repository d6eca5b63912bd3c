import type { PageHealth } from '../../lib/ledger/page-health';
import type { GoalView } from '../goal/goal-view';
import type { RowView } from '../rows/row-view';

/** A list of the popup: at most fifty rows, and how many there are in all. */
export interface RowList {
  readonly rows: readonly RowView[];
  readonly total: number;
}

/** Everything the popup can be showing. */
export type PopupView =
  /** The answer is on its way; `slow` after 200 ms, when saying so begins to help. */
  | { readonly state: 'loading'; readonly slow: boolean }
  /** The welcome page has not been gone through yet. */
  | { readonly state: 'firstRun' }
  /** Nothing can be shown; the words say what happened and what to do. */
  | {
      readonly state: 'failed';
      readonly words: string;
      /** The ledger has its older form: it is there, though not all of it can be shown. */
      readonly isOlder?: boolean;
    }
  | PopupReady;

export interface PopupReady {
  readonly state: 'ready';
  readonly goal: GoalView;
  readonly theyOwe: RowList;
  readonly youOwe: RowList;
  readonly lapsed: RowList;
  readonly followersUrl: string;
  /** Where you stand with the Partner Program. */
  readonly deskWords: string;
  /** Absent while it is being asked. */
  readonly health?: PageHealth;
}

/** What was just put down, for ten seconds. */
export interface UndoView {
  /** "Mara Lindqvist: they followed". */
  readonly words: string;
}
