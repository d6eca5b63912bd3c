import { describe, expect, it } from 'vitest';
import { type Day, startOf } from '../../../lib/program/calendar';
import { ALL_RULES } from '../../../lib/program/rules/all-rules';
import { currentRules, rulesOn, surelyHeld } from '../../../lib/program/rules-on';

const LAST_MS = 86_400_000 - 1;

describe('the rules that hold', () => {
  it.each<[Day, readonly string[]]>([
    ['2017-02-28', []],
    ['2017-03-01', ['2017-invite']],
    ['2017-10-09', ['2017-invite']],
    ['2017-10-10', ['2017-open']],
    ['2021-08-10', ['2017-open']],
    ['2021-08-11', ['2021-100']],
    ['2023-07-31', ['2021-100']],
    ['2023-08-01', ['2023-member']],
    ['2025-05-31', ['2023-member']],
    // On which day between these the one replaced the other is not known.
    ['2025-06-01', ['2023-member', '2026-current']],
    ['2026-04-30', ['2023-member', '2026-current']],
    ['2026-05-01', ['2026-current']],
    ['2030-01-01', ['2026-current']],
  ])('on %s are %j, from its first moment to its last', (day, ids) => {
    expect(rulesOn(startOf(day)).map(({ id }) => id)).toEqual(ids);
    expect(rulesOn(startOf(day) + LAST_MS).map(({ id }) => id)).toEqual(ids);
  });

  it('are today the newest', () => {
    expect(currentRules(startOf('2026-11-21')).id).toBe('2026-current');
    expect(currentRules(startOf('2022-01-01')).id).toBe('2021-100');
    expect(currentRules(0).id).toBe('2017-invite');
  });

  it.each<[string, Day, boolean]>([
    ['2023-member', '2023-08-01', true],
    ['2023-member', '2025-05-27', true],
    ['2023-member', '2025-05-28', false],
    ['2026-current', '2026-04-29', false],
    ['2026-current', '2026-04-30', true],
    ['2021-100', '2023-07-31', true],
    ['2021-100', '2023-08-01', false],
  ])('whether %s is sure to have held on %s: %s', (id, day, answer) => {
    const rules = ALL_RULES.find((one) => one.id === id);
    expect(rules && surelyHeld(rules, startOf(day))).toBe(answer);
  });
});
