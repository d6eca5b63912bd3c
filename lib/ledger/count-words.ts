import { sayCount } from '../text/say';

interface Count {
  readonly count: number;
  readonly exact: boolean;
}

/** Partners with fewer followers than this are marked: bigger accounts rarely answer. */
const SMALL_BELOW = 300;

/** "62 followers", "1 follower", "7.4K followers". */
export function followersWords(followers: Count): string {
  return sayCount('followers', followers.count, { count: countWords(followers.count) });
}

/**
 * A count as Medium prints it: exact below 1,000, above that cut and not rounded (7498 is "7.4K", 24310 is "24K";
 * seen 2018 to 2026). A count that was itself read cut comes out as it was read.
 */
export function countWords(count: number): string {
  if (count < 1_000) return String(count);
  if (count < 1_000_000) return `${cut(count, 1_000)}K`;
  return count < 1_000_000_000 ? `${cut(count, 1_000_000)}M` : `${cut(count, 1_000_000_000)}B`;
}

/** One decimal below ten, none above; integers only, so that no fraction is rounded up by the machine. */
function cut(count: number, unit: number): string {
  const tenths = Math.floor(count / (unit / 10));
  const whole = Math.floor(tenths / 10);
  return whole >= 10 || tenths % 10 === 0 ? String(whole) : `${whole}.${tenths % 10}`;
}

/** Whether someone is known to have fewer than 300 followers; unknown is not small. */
export function isSmall(followers: Count | undefined): boolean {
  return followers !== undefined && followers.count < SMALL_BELOW;
}
