import { DAY } from '../ledger/time';
import type { RuleSet } from './rule-set';

/** The six months of the rules, counted as 180 days: the shorter reading, so that nobody is late by trusting it. */
export const SIX_MONTHS = 180 * DAY;

/** A date something is due, or free again. */
export interface Term {
  readonly dueAt: number;
  /** Whole days that are left, rounded up; 0 from that moment on. */
  readonly daysLeft: number;
  readonly isOver: boolean;
}

function termOf(dueAt: number, now: number): Term {
  return { dueAt, daysLeft: Math.max(0, Math.ceil((dueAt - now) / DAY)), isOver: now >= dueAt };
}

/** When one may apply again after a refusal; undefined where the rules know of no wait. */
export function applyAgain({ waitDays }: RuleSet, refusedAt: number, now: number): Term | undefined {
  return waitDays === undefined ? undefined : termOf(refusedAt + waitDays * DAY, now);
}

/**
 * When the tax form has to be in after acceptance. The rules of 2021 and 2023 gave 180 days; whether today's do is not
 * confirmed, so the same term is used as the careful one.
 */
export function taxFormDue(
  acceptedAt: number,
  now: number,
  { taxFormDays = 180 }: Partial<RuleSet> = {},
): Term {
  return termOf(acceptedAt + taxFormDays * DAY, now);
}

/** The clock that the newest story known has started; undefined while no story is known. */
export function stayingClock(newestStoryAt: number | undefined, now: number): Term | undefined {
  return newestStoryAt === undefined ? undefined : termOf(newestStoryAt + SIX_MONTHS, now);
}
