import { findResponseSpot } from '../../lib/medium/find-response-spot';
import type { Spot } from '../../lib/page/spot';
import type { Place } from '../reader.content/painter-door';

/** What was found for the links to responses. */
const found = new WeakMap<Element, Spot>();

/** Where the mark of a place goes; undefined where no author stands beside the link to a response. */
export function spotOf({ key, link, responseId, spot }: Place): Spot | undefined {
  if (spot || responseId === undefined) return spot;
  const before = found.get(link);
  if (before?.name.isConnected && before.key === key) return before;
  const response = findResponseSpot(responseId, link);
  if (!response) return undefined;
  const next = { key, ...response, beside: [link] };
  found.set(link, next);
  return next;
}
