import type { Day } from './calendar';
import type { Requirement } from './requirement';
import type { Sourced } from './source';

export type RuleSetId = '2017-invite' | '2017-open' | '2021-100' | '2023-member' | '2026-current';

/** The rules of one time. */
export interface RuleSet extends Sourced {
  readonly id: RuleSetId;
  /** The first day; when the exact day is unknown, the earliest it can have been. */
  readonly from: Day;
  /** When the exact first day is unknown: the latest it can have been. */
  readonly fromAtLatest?: Day;
  /** The last day; null: they still hold. When the exact day is unknown, the latest it can have been. */
  readonly to: Day | null;
  /** When the exact last day is unknown: the earliest it can have been. */
  readonly toAtEarliest?: Day;
  /** How one joined: at once, after a look by Medium's staff, or by invitation. */
  readonly joining: 'invited' | 'instant' | 'reviewed';
  /** Days to wait after a refusal; absent: none is known of. */
  readonly waitDays?: number;
  /** Days to hand in the tax form after acceptance; absent: no limit is known of. */
  readonly taxFormDays?: number;
  readonly requirements: readonly Requirement[];
}
