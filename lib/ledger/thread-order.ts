import type { RememberedResponse } from './page-memory';

/**
 * Responses as the thread shows them: each followed by the replies to it, siblings in the order in which they were
 * first seen. A reply whose parent was not read stands at the top level; a circle of parents is cut where it was
 * first seen. None is lost, none comes twice.
 */
export function inThreadOrder(responses: readonly RememberedResponse[]): readonly RememberedResponse[] {
  const ids = new Set(responses.map((response) => response.id));
  const replies = new Map<string, RememberedResponse[]>();
  const tops: RememberedResponse[] = [];
  for (const response of responses) {
    const { parentId } = response;
    if (!parentId || !ids.has(parentId)) {
      tops.push(response);
      continue;
    }
    const siblings = replies.get(parentId);
    if (siblings) siblings.push(response);
    else replies.set(parentId, [response]);
  }
  const ordered = new Map<string, RememberedResponse>();
  const visit = (top: RememberedResponse) => {
    const waiting = [top];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      if (ordered.has(next.id)) continue;
      ordered.set(next.id, next);
      waiting.push(...(replies.get(next.id) ?? []).toReversed());
    }
  };
  tops.forEach(visit);
  // What is left hangs on circles.
  responses.forEach(visit);
  return [...ordered.values()];
}
