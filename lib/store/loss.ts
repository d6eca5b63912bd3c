/** A ledger that was damaged or lost: what is known of it, for the screen that tells the writer. */
export interface Loss {
  /** When it was noticed, ms since epoch. */
  readonly noticedAt: number;
  /** How many entries came back from the second copy. */
  readonly restored: number;
  /** How many entries were there before, where nothing came back; absent when that is not known. */
  readonly before?: number;
  /** When the second copy was last written, ms since epoch; absent when that could not be told. */
  readonly asOf?: number;
  /** Whether more than the last moments may be missing. */
  readonly maybeMissing: boolean;
}
