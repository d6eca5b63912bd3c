interface Count {
  readonly count: number;
  readonly exact: boolean;
}

/** The numbers that a count can stand for, both included. */
export interface CountRange {
  readonly low: number;
  readonly high: number;
}

/**
 * What a count can be: itself when it is exact; 7,400 to 7,499 when Medium printed "7.4K". Medium cuts its numbers to
 * two figures from 1,000 and to thousands from 10,000 on, and in the same way from a million on (seen 2018 to 2026).
 */
export function countRange({ count, exact }: Count): CountRange {
  return { low: count, high: exact ? count : count + cutOff(count) - 1 };
}

/** How many numbers are printed alike. */
function cutOff(count: number): number {
  if (count < 1_000) return 1;
  const unit = count < 1_000_000 ? 1_000 : count < 1_000_000_000 ? 1_000_000 : 1_000_000_000;
  return count < 10 * unit ? unit / 10 : unit;
}
