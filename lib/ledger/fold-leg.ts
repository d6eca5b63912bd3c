import type { Evidence } from './entry';
import { strongerOf } from './evidence';
import type { Leg } from './swap';

export const LEG_OPEN: Leg = { state: 'open' };

/** The follow was done, or seen again: the run keeps its beginning and the strongest evidence it ever had. */
export function applyDone(leg: Leg, at: number, evidence: Evidence): Leg {
  const lapsedAt = leg.lapsedAt === undefined ? {} : { lapsedAt: leg.lapsedAt };
  if (leg.state === 'done') return { ...leg, evidence: strongerOf(leg.evidence, evidence) };
  return { state: 'done', doneAt: at, evidence, ...lapsedAt };
}

/** A done follow is no more. Nothing happens to a leg that is not done. */
export function applyLapse(leg: Leg, at: number, evidence: Evidence): Leg {
  if (leg.state === 'done') return { ...leg, state: 'lapsed', lapsedAt: at, evidence };
  if (leg.state === 'lapsed') return { ...leg, evidence: strongerOf(leg.evidence, evidence) };
  return leg;
}

/** Their leg was not in a followers list read to its end. If it was done it lapsed; if never, that is only noted. */
export function applyMissing(leg: Leg, at: number): Leg {
  return leg.state === 'open' ? { ...leg, missingAt: at } : applyLapse(leg, at, 'followersList');
}
