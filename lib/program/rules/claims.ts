import type { Claim, CountedId, CountedRequirement, PlainId, PlainRequirement } from '../requirement';
import type { Source, Sourced } from '../source';

/** One thing that one source says is needed. */
export function claim<Needs extends number | boolean>(needs: Needs, source: Source): Claim<Needs> {
  return { needs, source };
}

/** A number that everybody names alike, as sure as its rule set unless told otherwise. */
export function counted(id: CountedId, needs: number, about: Sourced): CountedRequirement {
  return { id, ...about, claims: [claim(needs, firstOf(about))] };
}

/** Something that everybody says is needed. */
export function needed(id: PlainId, about: Sourced): PlainRequirement {
  return { id, ...about, claims: [claim(true, firstOf(about))] };
}

function firstOf({ sources }: Sourced): Source {
  const [first] = sources;
  if (first === undefined) throw new RangeError('a rule without a source');
  return first;
}
