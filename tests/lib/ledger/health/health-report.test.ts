import { expect, it } from 'vitest';
import { healthReport } from '../../../../lib/ledger/health/health-report';
import { applyReading } from '../../../../lib/ledger/health/reading-health';
import { DAY, HOUR } from '../../../../lib/ledger/time';

const NOW = Date.UTC(2026, 10, 21);

it('tells versions, kinds of pages, codes and hours, and nothing that a page said', () => {
  const problems = [
    { code: 'viewer-not-found', where: 'page: viewer' },
    { code: 'jane@example.com', where: 'https://medium.com/@jane' },
    { code: 'list-rows-not-found', where: 'Jane Wren ✍️' },
  ];
  const well = applyReading({}, { kind: 'story', problems: [] }, NOW - 2 * DAY);
  const then = applyReading(well, { kind: 'story', problems }, NOW - HOUR);
  const all = applyReading(then, { kind: 'stats', problems: [] }, NOW + HOUR);
  const report = healthReport(all, { goodTurn: '1.0.0', browser: 'Some/1' }, NOW);
  expect(JSON.parse(report)).toEqual({
    goodTurn: '1.0.0',
    browser: 'Some/1',
    pages: {
      story: {
        hoursSinceRead: 1,
        hoursSinceReadWell: 48,
        problems: ['list-rows-not-found ()', 'viewer-not-found (page: viewer)'],
      },
      stats: { hoursSinceRead: 0, hoursSinceReadWell: 0, problems: [] },
    },
  });
  expect(report).not.toMatch(/jane|medium\.com/i);
});

it('tells how many messages were refused, and why', () => {
  const report = JSON.parse(healthReport({}, {}, NOW, { 'not-here': 3 }));
  expect(report).toEqual({ pages: {}, refusedMessages: { 'not-here': 3 } });
});

it('says never for what was never read well', () => {
  const health = applyReading({}, { kind: 'profile', problems: [{ code: 'a-b', where: '' }] }, NOW);
  expect(JSON.parse(healthReport(health, {}, NOW)).pages.profile.hoursSinceReadWell).toBe('never');
});
