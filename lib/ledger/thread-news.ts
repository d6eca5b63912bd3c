import type { Responded, ThreadLooked, ThreadSeen } from './entry';
import type { ThreadNews } from './thread';
import { HOUR } from './time';

/** Looks that are nearer to each other are one visit: Medium brings the responses in pieces. */
export const VISIT = HOUR;

type Sight = ThreadLooked | ThreadSeen;
type Counted = Sight & { readonly responseCount: number };

export function isCounted(sight: Sight): sight is Counted {
  return sight.responseCount !== undefined;
}

/**
 * How many responses of others a thread had more than when you looked before: those that you have not looked at yet,
 * else those that your last look found. Undefined when one of the two counts is not known.
 * @param sights of the thread, oldest first. @param own your responses there.
 */
export function newsOf(sights: readonly Sight[], own: readonly Responded[]): ThreadNews | undefined {
  const lastLook = sights.findLastIndex(({ kind }) => kind === 'threadLooked');
  const look = sights[lastLook];
  if (look === undefined) return undefined;
  const since = sights.slice(lastLook + 1).findLast(isCounted);
  const earlier = since ? sights.slice(0, lastLook + 1) : sights.slice(0, beginOfVisit(sights, lastLook));
  const now = since ?? sights.slice(0, lastLook + 1).findLast(isCounted);
  const before = earlier.filter(({ kind }) => kind === 'threadLooked').findLast(isCounted);
  if (now === undefined || before === undefined || now === before) return undefined;
  const mine = own.filter(({ at }) => at > before.at && at <= now.at).length;
  return {
    count: Math.max(0, now.responseCount - before.responseCount - mine),
    sinceAt: since ? look.at : before.at,
    isLookedAt: since === undefined,
  };
}

/** Where the visit begins to which a look belongs. */
function beginOfVisit(sights: readonly Sight[], lastLook: number): number {
  let first = lastLook;
  for (let at = lastLook - 1; at >= 0; at -= 1) {
    const [sight, next] = [sights[at], sights[first]];
    if (sight === undefined || next === undefined || next.at - sight.at > VISIT) break;
    if (sight.kind === 'threadLooked') first = at;
  }
  return first;
}
