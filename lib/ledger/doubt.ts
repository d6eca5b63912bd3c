import type { Reading } from './reading';

/** A fall of this many followers, or of this share if that is more, is not believed from one reading. */
const FALL_MIN = 5;
const FALL_SHARE = 0.1;

/**
 * Marks the readings that fall suspiciously far (95, then 0: a page that had not loaded, a cache) as doubtful until
 * the next reading agrees with them; a reading that goes back to the old level leaves them doubtful for ever. Takes
 * and returns readings oldest first; marks that are there already are decided anew.
 */
export function markDoubtful(readings: readonly Reading[]): readonly Reading[] {
  let trusted: number | undefined;
  let pending: number | undefined;
  return readings
    .map((reading, at) => {
      const { count } = reading;
      if (trusted === undefined || !fellFar(trusted, count)) {
        trusted = count;
        pending = undefined;
        return { reading, doubtful: false };
      }
      if (pending !== undefined && isNear(pending, count)) {
        trusted = count;
        pending = undefined;
        return { reading, doubtful: false };
      }
      const next = readings[at + 1];
      pending = count;
      // The reading that confirms a fall clears it too.
      return { reading, doubtful: next === undefined || !isNear(count, next.count) };
    })
    .map(({ reading: { at, count, exact }, doubtful }) => ({
      at,
      count,
      exact,
      ...(doubtful && { doubtful: true }),
    }));
}

function fellFar(from: number, to: number): boolean {
  return from - to > Math.max(FALL_MIN, from * FALL_SHARE);
}

function isNear(first: number, second: number): boolean {
  return Math.abs(first - second) <= Math.max(FALL_MIN, first * FALL_SHARE);
}
