import { describe, expect, it } from 'vitest';
import { exportReminderOf } from '../../../lib/carry/export-reminder';
import { DAY } from '../../../lib/ledger/time';

const NOW = Date.UTC(2026, 10, 20, 12);

describe('an export is due', () => {
  it.each([
    ['never for an empty ledger', { entries: 0 }, undefined],
    ['30 days after the first entry', { entries: 1, firstAt: NOW - 30 * DAY }, 'days'],
    ['not a moment before', { entries: 1, firstAt: NOW - 30 * DAY + 1 }, undefined],
    ['after 100 entries', { entries: 100, firstAt: NOW }, 'entries'],
    ['not after 99', { entries: 99, firstAt: NOW }, undefined],
    ['30 days after the last export', { entries: 9, entriesThen: 8, exportedAt: NOW - 30 * DAY }, 'days'],
    ['not when nothing came since', { entries: 9, entriesThen: 9, exportedAt: NOW - 300 * DAY }, undefined],
    ['100 entries after the last export', { entries: 300, entriesThen: 200, exportedAt: NOW }, 'entries'],
    ['not within a week of being put off', { entries: 300, putOffAt: NOW - 7 * DAY + 1 }, undefined],
    ['a week after being put off', { entries: 300, putOffAt: NOW - 7 * DAY }, 'entries'],
  ] as const)('%s', (_, state, due) => {
    expect(exportReminderOf(state, NOW)).toBe(due);
  });
});
