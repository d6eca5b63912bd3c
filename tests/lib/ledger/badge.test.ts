import { describe, expect, it } from 'vitest';
import { badgeOf, troubleBadge } from '../../../lib/ledger/badge';
import { SETTINGS_DEFAULT } from '../../../lib/ledger/settings';

const NONE = { overdue: 0, due: 0, late: 0, lapsed: 0 };
const NOON = 12;

describe('badgeOf', () => {
  it.each([
    [{ ...NONE }, '', 'Good Turn: nobody owes anybody'],
    [{ ...NONE, overdue: 1 }, '1', 'Good Turn: 1 overdue'],
    [
      { ...NONE, overdue: 2, due: 1, late: 1, lapsed: 1 },
      '5',
      'Good Turn: 2 overdue, you owe 2, 1 left again',
    ],
    [{ ...NONE, due: 3 }, '3', 'Good Turn: you owe 3'],
    [{ ...NONE, lapsed: 1 }, '1', 'Good Turn: 1 left again'],
    [{ ...NONE, late: 2 }, '2', 'Good Turn: you owe 2'],
    [{ ...NONE, due: 999 }, '999', 'Good Turn: you owe 999'],
    [{ ...NONE, due: 1_000 }, '999+', 'Good Turn: you owe 1,000'],
    [{ ...NONE, overdue: 1_200 }, '999+', 'Good Turn: 1,200 overdue'],
  ])('shows %o as "%s"', (counts, text, title) => {
    expect(badgeOf(counts, SETTINGS_DEFAULT, NOON)).toMatchObject({ text, title });
  });

  it('tells overdue from due by colour', () => {
    const overdue = badgeOf({ ...NONE, overdue: 1 }, SETTINGS_DEFAULT, NOON);
    const due = badgeOf({ ...NONE, due: 1 }, SETTINGS_DEFAULT, NOON);
    expect(overdue.color).not.toBe(due.color);
    expect(badgeOf({ ...NONE, late: 1 }, SETTINGS_DEFAULT, NOON).color).toBe(overdue.color);
    expect(badgeOf({ ...NONE, lapsed: 1 }, SETTINGS_DEFAULT, NOON).color).toBe(due.color);
    expect(badgeOf({ ...NONE, overdue: 1, late: 1, due: 9 }, SETTINGS_DEFAULT, NOON).color).toBe(
      overdue.color,
    );
  });

  it('counts only what they owe when limited to that', () => {
    const settings = { ...SETTINGS_DEFAULT, badge: 'theyOwe' as const };
    expect(badgeOf({ overdue: 2, due: 5, late: 1, lapsed: 1 }, settings, NOON).text).toBe('2');
  });

  it('is silent when switched off but keeps its title', () => {
    const badge = badgeOf({ ...NONE, overdue: 2 }, { ...SETTINGS_DEFAULT, badge: 'off' }, NOON);
    expect(badge).toMatchObject({ text: '', title: 'Good Turn: 2 overdue' });
  });

  it.each([
    [22, 7, 23, true],
    [22, 7, 6, true],
    [22, 7, 7, false],
    [22, 7, 12, false],
    [9, 17, 9, true],
    [9, 17, 17, false],
    [5, 5, 5, false],
  ])('with quiet hours from %i to %i at %i is silent: %s', (quietFrom, quietTo, hour, silent) => {
    const badge = badgeOf({ ...NONE, overdue: 1 }, { ...SETTINGS_DEFAULT, quietFrom, quietTo }, hour);
    expect(badge.text === '').toBe(silent);
  });
});

describe('troubleBadge', () => {
  it('shows no number, in the colour of what is late, and says what to do', () => {
    const late = badgeOf({ ...NONE, late: 1 }, SETTINGS_DEFAULT, NOON);
    expect(troubleBadge()).toMatchObject({ text: '!', color: late.color });
    expect(troubleBadge().title).toContain('could not be opened');
  });
});
