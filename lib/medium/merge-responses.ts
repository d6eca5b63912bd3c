import type { ResponseFacts } from '../facts/page-facts';
import { RESPONSES_MAX } from './limits';

/** The newer reading, but a full text is never given up for a cut one or for none. */
function mergeResponse(older: ResponseFacts, newer: ResponseFacts): ResponseFacts {
  const isBetter = newer.text !== undefined && (!newer.cut || older.cut || older.text === undefined);
  const { text, cut } = isBetter || older.text === undefined ? newer : older;
  return { ...older, ...newer, cut, ...(text === undefined ? {} : { text }) };
}

/** Joins responses by id, at most 5,000. */
export function mergeResponses(
  older: readonly ResponseFacts[],
  newer: readonly ResponseFacts[],
): ResponseFacts[] {
  const byId = new Map<string, ResponseFacts>();
  for (const response of [...older, ...newer]) {
    const there = byId.get(response.id);
    if (there || byId.size < RESPONSES_MAX)
      byId.set(response.id, there ? mergeResponse(there, response) : response);
  }
  return [...byId.values()];
}
