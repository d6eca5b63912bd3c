/** One of your own follower counts, seen at one time. */
export interface Reading {
  readonly at: number;
  readonly count: number;
  readonly exact: boolean;
  /** A fall that no second reading has confirmed yet: kept, shown hollow, and not counted as progress. */
  readonly doubtful?: boolean;
}
