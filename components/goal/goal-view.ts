import type { CurvePoint } from '../../lib/ledger/curve';

/** The goal, already in words. */
export interface GoalView {
  readonly goal: number;
  /** Followers at the newest reading that counts; absent when none was read yet. */
  readonly count?: number;
  /** The count as shown: "87", "1.2K". */
  readonly countWords?: string;
  /** "13 to go", "reached". */
  readonly toGo?: string;
  /** "about 9 days at your pace", "not enough readings yet". */
  readonly pace?: string;
  /** "read 2 h ago". */
  readonly readWords?: string;
  /** Of the last thirty days, oldest first. */
  readonly points: readonly CurvePoint[];
  /** What the curve shows, for those who do not see it. */
  readonly curveWords: string;
  readonly fromAt: number;
  readonly toAt: number;
}
