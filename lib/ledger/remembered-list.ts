import type { ListFacts } from '../facts/page-facts';
import { lowerUsername } from './person-keys';

/** A followers or following list, as far as it was read on one open page. */
export interface RememberedList {
  /** Whose list, lower case. */
  readonly of?: string;
  readonly kind: 'followers' | 'following';
  /** Lower case, each once, in the order in which they were first seen. */
  readonly usernames: readonly string[];
  readonly total?: number;
  /** Only when the list was read to its end: see `isWhole`. */
  readonly complete: boolean;
  /** Pages of Medium's data that were seen, as [cursor asked with, cursor of the next]; null is top and end. */
  readonly links: readonly (readonly [string | null, string | null])[];
  /** When reading began, ms: what the list proves, it proves for that moment. */
  readonly startedAt?: number;
}

/** From here on Medium prints cut counts ("1.2K"), so that a number of rows equal to it need not be all of them. */
const CUT_FROM = 1_000;

/** Adds the rows that a page, or a part of it, holds. Another list (owner or kind) begins anew. */
export function mergeList(
  before: RememberedList | undefined,
  seen: ListFacts | undefined,
  now?: number,
): RememberedList | undefined {
  if (!seen) return before;
  const of = seen.of === undefined ? undefined : lowerUsername(seen.of);
  const older = before && isSameList(before, seen.kind, of) ? before : undefined;
  const usernames = [...new Set([...(older?.usernames ?? []), ...seen.usernames.map(lowerUsername)])];
  const total = seen.total ?? older?.total;
  const links = addLink(older?.links ?? [], seen);
  const startedAt = older?.startedAt ?? now;
  const owner = of ?? older?.of;
  return {
    ...(owner !== undefined && { of: owner }),
    kind: seen.kind,
    usernames,
    ...(total !== undefined && { total }),
    complete: older?.complete === true || isWhole(seen, usernames.length, total, links),
    links,
    ...(startedAt !== undefined && { startedAt }),
  };
}

function isSameList(list: RememberedList, kind: RememberedList['kind'], of: string | undefined): boolean {
  return list.kind === kind && (list.of === undefined || of === undefined || list.of === of);
}

function addLink(links: RememberedList['links'], { after, next }: ListFacts): RememberedList['links'] {
  if (after === undefined || next === undefined) return links;
  return [...links.filter(([from]) => from !== after), [after, next]];
}

/**
 * A list was read whole when as many rows were read as it counts; when its pages chain from the top to the end; or
 * when the reader saw all of it at once and says so. A last page alone proves nothing, nor does a claim that the
 * count at the top contradicts: absence is concluded from this.
 */
function isWhole(
  seen: ListFacts,
  rows: number,
  total: number | undefined,
  links: RememberedList['links'],
): boolean {
  if (total !== undefined && total > 0 && rows >= total && (seen.complete || total < CUT_FROM)) return true;
  if (chainsToEnd(links)) return true;
  if (seen.after !== undefined || !seen.complete) return false;
  return total === undefined ? new Set(seen.usernames.map(lowerUsername)).size === rows : rows >= total;
}

function chainsToEnd(links: RememberedList['links']): boolean {
  const next = new Map(links);
  let at: string | null = null;
  for (let steps = 0; steps < links.length; steps += 1) {
    const following: string | null | undefined = next.get(at);
    if (following === undefined) return false;
    if (following === null) return true;
    at = following;
  }
  return false;
}
