import { DAY } from '../ledger/time';
import { startOf } from './calendar';
import type { RuleSet } from './rule-set';
import { ALL_RULES } from './rules/all-rules';

/**
 * The rule sets that held, or can have held, at a moment: the newest last. None before the program began; two while it
 * is not known on which day the one replaced the other.
 */
export function rulesOn(at: number, rules: readonly RuleSet[] = ALL_RULES): readonly RuleSet[] {
  return rules.filter(({ from, to }) => startOf(from) <= at && (to === null || at < startOf(to) + DAY));
}

/** The newest of the rule sets that hold at a moment; before the program began, the first there was. */
export function currentRules(at: number): RuleSet {
  return rulesOn(at).at(-1) ?? ALL_RULES[0];
}

/** Whether a rule set is sure to have held at a moment: the unknown days at its ends left out. */
export function surelyHeld({ from, fromAtLatest, to, toAtEarliest }: RuleSet, at: number): boolean {
  const last = toAtEarliest ?? to;
  return startOf(fromAtLatest ?? from) <= at && (last === null || at < startOf(last) + DAY);
}
