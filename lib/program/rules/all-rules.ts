import type { RuleSet } from '../rule-set';
import { RULES_2017_INVITE, RULES_2017_OPEN } from './rules-2017';
import { RULES_2021 } from './rules-2021';
import { RULES_2023 } from './rules-2023';
import { RULES_2026 } from './rules-2026';

/** Every rule set there has been, the oldest first. docs/program-facts.md says how to add the next one. */
export const ALL_RULES: readonly [RuleSet, ...RuleSet[]] = [
  RULES_2017_INVITE,
  RULES_2017_OPEN,
  RULES_2021,
  RULES_2023,
  RULES_2026,
];
