/** The middle of many runs, and how far they lie apart. */
export interface Spread {
  readonly median: number;
  /** The quartiles: half of all runs lie between them. */
  readonly low: number;
  readonly high: number;
  readonly least: number;
  readonly most: number;
}

/** @throws when there is nothing to spread */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  return {
    median: quantileOf(sorted, 0.5),
    low: quantileOf(sorted, 0.25),
    high: quantileOf(sorted, 0.75),
    least: quantileOf(sorted, 0),
    most: quantileOf(sorted, 1),
  };
}

/** Between two runs the value is taken in proportion. */
function quantileOf(sorted: readonly number[], part: number): number {
  const at = (sorted.length - 1) * part;
  const below = sorted[Math.floor(at)];
  const above = sorted[Math.ceil(at)];
  if (below === undefined || above === undefined) throw new Error('nothing was measured');
  return below + (above - below) * (at - Math.floor(at));
}
