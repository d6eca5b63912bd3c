import type { Evidence } from './entry';
import { EVIDENCE } from './entry';

/**
 * How much a piece of evidence weighs; more is stronger. The order is that of `EVIDENCE`, for both legs: what Medium
 * itself shows of the follow state (lists, notifications, a profile's button) beats a click that was seen, and a seen
 * click beats the writer's word. Something this build does not know weighs least.
 */
export function strengthOf(evidence: Evidence | undefined): number {
  const place = evidence === undefined ? -1 : EVIDENCE.indexOf(evidence);
  return place < 0 ? 0 : EVIDENCE.length - place;
}

/** The stronger of two; the first when they weigh the same. */
export function strongerOf(first: Evidence | undefined, second: Evidence): Evidence {
  return first !== undefined && strengthOf(first) >= strengthOf(second) ? first : second;
}

/** Whether the writer said it (word or click), as opposed to a page that showed it. */
export function isWritersOwn(evidence: Evidence): boolean {
  return evidence === 'ownWord' || evidence === 'ownClick';
}
