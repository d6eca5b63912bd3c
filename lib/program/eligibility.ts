import { DAY } from '../ledger/time';
import { startOf } from './calendar';
import type { Evidence, Known } from './evidence';
import { meetsCount, meetsPlainly, type Outcome } from './meets';
import type { Claim, Requirement, RequirementId } from './requirement';
import type { RuleSet } from './rule-set';

/** `disputed`: by one source's word you meet it, by another's you do not (or cannot tell). */
export type Standing = Outcome | 'disputed';

/** One source's claim and how the writer stands to it. */
export interface JudgedClaim {
  readonly claim: Claim<number | boolean>;
  readonly outcome: Outcome;
}

/** One requirement and how the writer stands to it. */
export interface Judged {
  readonly requirement: Requirement;
  readonly standing: Standing;
  /** Sources that name different values, each once; a single one when all agree. */
  readonly claims: readonly JudgedClaim[];
  /** What it was judged by; absent when nothing is known. */
  readonly evidence?: Evidence<number | string | boolean>;
}

export interface Eligibility {
  readonly rules: RuleSet;
  readonly rows: readonly Judged[];
  /** How many requirements are met, of how many. */
  readonly ready: number;
  readonly total: number;
  readonly unknown: number;
  readonly notMet: number;
  readonly disputed: number;
}

/**
 * Holds what is known of a writer against a rule set, as of a moment. Requirements that are said not to be needed by
 * anyone do not appear; those whose own time does not reach into the moment neither, while the rule set holds.
 */
export function judge(rules: RuleSet, known: Known, at: number): Eligibility {
  const rows = rules.requirements
    .filter((requirement) => appliesAt(requirement, rules, at))
    .map((requirement) => judgeOne(requirement, rules, known, at));
  const count = (standing: Standing) => rows.filter((row) => row.standing === standing).length;
  return {
    rules,
    rows,
    ready: count('met'),
    total: rows.length,
    unknown: count('unknown'),
    notMet: count('notMet'),
    disputed: count('disputed'),
  };
}

/** Whether the writer would be ready: yes when all is met, no when one thing surely is not, else it cannot be told. */
export function verdictOf({ notMet, ready, total }: Eligibility): 'ready' | 'notYet' | 'cannotTell' {
  if (notMet > 0) return 'notYet';
  return ready === total ? 'ready' : 'cannotTell';
}

/**
 * How much is known at all, for the popup: nothing, something, or enough to answer every requirement. A country that
 * is not in the lists known here is answered as well as it can be.
 */
export function knowledgeOf({ rows }: Eligibility): 'nothing' | 'something' | 'all' {
  const known = rows.filter(({ evidence }) => evidence !== undefined).length;
  if (known === 0) return 'nothing';
  const isAnswered = ({ evidence, requirement, standing }: Judged) =>
    evidence !== undefined && (standing !== 'unknown' || requirement.id === 'country');
  return rows.every(isAnswered) ? 'all' : 'something';
}

/** A rule set that is looked at outside its own time is judged as a whole. */
function appliesAt(requirement: Requirement, rules: RuleSet, at: number): boolean {
  const from = startOf(rules.from);
  const end = rules.to === null ? Number.POSITIVE_INFINITY : startOf(rules.to) + DAY;
  if (at < from || at >= end) return true;
  const starts = requirement.from === undefined ? from : startOf(requirement.from);
  const ends = requirement.to === undefined || requirement.to === null ? end : startOf(requirement.to) + DAY;
  return starts <= at && at < ends;
}

function judgeOne(requirement: Requirement, rules: RuleSet, known: Known, at: number): Judged {
  const claims = judgeClaims(requirement, rules, known, at);
  const outcomes = new Set(claims.map(({ outcome }) => outcome));
  const [only] = outcomes;
  const standing = outcomes.size === 1 && only !== undefined ? only : standingOf(outcomes);
  const evidence = evidenceFor(requirement.id, known);
  return { requirement, standing, claims, ...(evidence && { evidence }) };
}

/**
 * Claims of which none is failed but one cannot be told: unknown. Met by one and failed by another: disputed.
 * Failed by one and unknown by the other: still unknown.
 */
function standingOf(outcomes: ReadonlySet<Outcome>): Standing {
  return outcomes.has('met') && outcomes.has('notMet') ? 'disputed' : 'unknown';
}

/** A country that came onto the lists after a rule set had ended was not on them under it. */
function lastMomentOf({ to }: RuleSet): number {
  return to === null ? Number.POSITIVE_INFINITY : startOf(to) + DAY - 1;
}

function judgeClaims(
  requirement: Requirement,
  rules: RuleSet,
  known: Known,
  at: number,
): readonly JudgedClaim[] {
  const judged: JudgedClaim[] = [];
  const add = (claim: Claim<number | boolean>, outcome: Outcome) => {
    if (judged.every((one) => one.claim.needs !== claim.needs)) judged.push({ claim, outcome });
  };
  switch (requirement.id) {
    case 'followers':
    case 'stories':
    case 'newestStory':
    case 'active':
      for (const claim of requirement.claims) add(claim, meetsCount(requirement.id, claim.needs, known, at));
      return judged;
    default:
      for (const claim of requirement.claims)
        add(claim, meetsPlainly(requirement.id, claim.needs, known, Math.min(at, lastMomentOf(rules))));
      return judged;
  }
}

function evidenceFor(id: RequirementId, known: Known): Evidence<number | string | boolean> | undefined {
  switch (id) {
    case 'invitation':
      return undefined;
    case 'newestStory':
      return known.newestStoryAt;
    case 'active':
      return known.firstStoryAt;
    default:
      return known[id];
  }
}
