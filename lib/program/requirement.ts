import type { Day } from './calendar';
import type { Source, Sourced } from './source';

/** What a rule set can ask for. */
export const REQUIREMENT_IDS = [
  'invitation',
  'followers',
  'stories',
  'newestStory',
  'active',
  'member',
  'profile',
  'adult',
  'country',
  'bank',
  'stripe',
  'taxForm',
  'terms',
] as const;
export type RequirementId = (typeof REQUIREMENT_IDS)[number];

/** Those that ask for a number: followers, stories, days since the newest story at most, months of activity at least. */
export type CountedId = 'followers' | 'stories' | 'newestStory' | 'active';
export type PlainId = Exclude<RequirementId, CountedId>;

/**
 * What one source says is needed: a number (0: none), or whether it is needed at all. Several claims that differ make
 * the requirement disputed; all of them are shown.
 */
export interface Claim<Needs extends number | boolean> {
  readonly needs: Needs;
  readonly source: Source;
}

interface Base extends Sourced {
  /** The first day it applied; absent: that of its rule set. */
  readonly from?: Day;
  /** The last day it applied; null: it still does. Absent: that of its rule set. */
  readonly to?: Day | null;
}

export interface CountedRequirement extends Base {
  readonly id: CountedId;
  readonly claims: readonly [Claim<number>, ...Claim<number>[]];
}
export interface PlainRequirement extends Base {
  readonly id: PlainId;
  readonly claims: readonly [Claim<boolean>, ...Claim<boolean>[]];
}

/** One line of a rule set. */
export type Requirement = CountedRequirement | PlainRequirement;
