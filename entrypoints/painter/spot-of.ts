import { findResponseSpot } from '../../lib/medium/find-response-spot';
import type { Spot } from '../../lib/page/spot';
import type { Place } from '../reader.content/painter-door';

/** Where the mark of a place goes; undefined where no author stands beside the link to a response. */
export function spotOf({ key, link, responseId, spot }: Place): Spot | undefined {
  if (spot || responseId === undefined) return spot;
  const found = findResponseSpot(responseId, link);
  return found && { key, ...found, beside: [link] };
}
