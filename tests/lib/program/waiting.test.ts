import { describe, expect, it } from 'vitest';
import { DAY } from '../../../lib/ledger/time';
import { dayOf, startOf } from '../../../lib/program/calendar';
import { RULES_2021 } from '../../../lib/program/rules/rules-2021';
import { RULES_2023 } from '../../../lib/program/rules/rules-2023';
import { RULES_2026 } from '../../../lib/program/rules/rules-2026';
import { applyAgain, stayingClock, taxFormDue } from '../../../lib/program/waiting';

const REFUSED = startOf('2026-11-01');

describe('after a refusal', () => {
  it('one may apply again 30 days later', () => {
    const term = applyAgain(RULES_2026, REFUSED, REFUSED + 9.5 * DAY);
    expect(term && dayOf(term.dueAt)).toBe('2026-12-01');
    expect(term).toMatchObject({ daysLeft: 21, isOver: false });
    expect(applyAgain(RULES_2021, REFUSED, REFUSED)?.daysLeft).toBe(30);
  });

  it('the wait is over at that very moment, not one before', () => {
    expect(applyAgain(RULES_2026, REFUSED, REFUSED + 30 * DAY - 1)).toMatchObject({
      isOver: false,
      daysLeft: 1,
    });
    expect(applyAgain(RULES_2026, REFUSED, REFUSED + 30 * DAY)).toMatchObject({ isOver: true, daysLeft: 0 });
  });

  it('no wait is known of where one joined at once', () => {
    expect(applyAgain(RULES_2023, REFUSED, REFUSED)).toBeUndefined();
  });
});

it('the tax form is due 180 days after acceptance', () => {
  expect(dayOf(taxFormDue(startOf('2026-01-01'), 0).dueAt)).toBe('2026-06-30');
  expect(taxFormDue(0, 0, RULES_2021).dueAt).toBe(180 * DAY);
});

describe('the clock of six months', () => {
  it('runs 180 days from the newest story known', () => {
    const at = startOf('2026-06-01');
    expect(stayingClock(at, at + 1)).toEqual({ dueAt: at + 180 * DAY, daysLeft: 180, isOver: false });
    expect(stayingClock(at, at + 180 * DAY)).toMatchObject({ daysLeft: 0, isOver: true });
  });

  it('is unknown while no story is known', () => {
    expect(stayingClock(undefined, 0)).toBeUndefined();
  });
});
