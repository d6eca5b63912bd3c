import type { ResponseFacts } from '../facts/page-facts';
import type { Classify, RememberedResponse } from './page-memory';

const QUOTED_MAX = 300;

/**
 * Responses of one page, each once. A text is classified when it is first seen, again when a longer part of it
 * comes, and never given up for a shorter part.
 */
export function mergeResponses(
  before: readonly RememberedResponse[],
  seen: readonly ResponseFacts[] | undefined,
  classify: Classify,
): readonly RememberedResponse[] {
  if (!seen || seen.length === 0) return before;
  const byId = new Map(before.map((response) => [response.id, response]));
  for (const facts of seen) byId.set(facts.id, mergeResponse(byId.get(facts.id), facts, classify));
  return [...byId.values()];
}

function mergeResponse(
  older: RememberedResponse | undefined,
  facts: ResponseFacts,
  classify: Classify,
): RememberedResponse {
  const { id, parentId, authorId, authorUsername, authorName, at } = facts;
  // What was quoted goes with the text that it was quoted from.
  const { quoted: _, ...kept } = older ?? {};
  return {
    ...kept,
    id,
    ...(parentId !== undefined && { parentId }),
    ...(authorId !== undefined && { authorId }),
    ...(authorUsername !== undefined && { authorUsername }),
    ...(authorName !== undefined && { authorName }),
    ...(at !== undefined && { at }),
    ...readWhatItSays(older, facts, classify),
  };
}

type Says = Pick<RememberedResponse, 'kind' | 'quoted' | 'length' | 'cut'>;

function readWhatItSays(
  older: RememberedResponse | undefined,
  { text, cut }: ResponseFacts,
  classify: Classify,
): Says {
  const kept: Says = older
    ? {
        kind: older.kind,
        ...(older.quoted !== undefined && { quoted: older.quoted }),
        length: older.length,
        cut: older.cut,
      }
    : { kind: 'none', length: 0, cut: true };
  if (text === undefined || text === '') return kept;
  if (older && older.length > 0) {
    const shorter = cut && (!older.cut || text.length < older.length);
    const same = cut === older.cut && text.length === older.length;
    if (shorter || same) return kept;
  }
  const { kind, quoted } = classify(text);
  return {
    kind,
    ...(quoted !== undefined && kind !== 'none' && { quoted: quoted.slice(0, QUOTED_MAX) }),
    length: text.length,
    cut,
  };
}
