import { describe, expect, it } from 'vitest';
import { startOf } from '../../../lib/program/calendar';
import { countKnownCountries, countryStanding } from '../../../lib/program/countries';

describe('the countries', () => {
  it.each([
    ['2021-08-10', 0],
    ['2021-08-11', 33],
    ['2023-07-31', 33],
    ['2023-08-01', 42],
    ['2024-08-05', 42],
    ['2024-08-06', 65],
  ] as const)('known of on %s are %i', (day, count) => {
    expect(countKnownCountries(startOf(day))).toBe(count);
  });

  it.each([
    ['PT', '2021-08-11', 'known'],
    ['pt', '2026-11-21', 'known'],
    ['MY', '2023-07-31', 'seeList'],
    ['MY', '2023-08-01', 'known'],
    ['KE', '2024-08-05', 'seeList'],
    ['KE', '2024-08-06', 'known'],
    ['IN', '2024-08-05', 'seeList'],
    ['IN', '2026-11-21', 'hearsay'],
    ['RU', '2026-11-21', 'seeList'],
    ['XX', '2026-11-21', 'seeList'],
  ] as const)('%s on %s: %s, and never a no', (code, day, standing) => {
    expect(countryStanding(code, startOf(day)).standing).toBe(standing);
  });

  it('say since when and by whose word', () => {
    expect(countryStanding('MY', startOf('2026-11-21'))).toMatchObject({
      since: '2023-08-01',
      facts: { confidence: 'high', sources: [{ voice: 'medium' }] },
    });
  });
});
