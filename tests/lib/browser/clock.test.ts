import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { nextHourAt, wallTimeOf } from '../../../lib/browser/clock';
import { HOUR, MINUTE } from '../../../lib/ledger/time';

/** A moment of the clock on the wall, wherever this runs. */
const local = (day: number, hour: number) => new Date(2026, 10, day, hour).getTime();

describe('wallTimeOf', () => {
  it.each([
    [local(21, 0), 0, '2026-11-21'],
    [local(21, 0) - 1, 23, '2026-11-20'],
    [local(1, 9) + HOUR - 1, 9, '2026-11-01'],
  ])('at %i it is %i on %s', (at, hour, day) => {
    expect(wallTimeOf(at)).toEqual({ at, hour, day });
  });
});

describe('nextHourAt', () => {
  it('is today while the hour is to come, tomorrow from the hour on', () => {
    expect(nextHourAt(9, local(20, 9) - MINUTE)).toBe(local(20, 9));
    expect(nextHourAt(9, local(20, 9))).toBe(local(21, 9));
    expect(nextHourAt(9, local(20, 9) + MINUTE)).toBe(local(21, 9));
    expect(nextHourAt(0, local(30, 9))).toBe(local(31, 0));
  });

  it.each([
    // On 29 March 2026 two o'clock is skipped there, on 25 October 2026 it comes twice.
    [9, '2026-03-28T08:00:00Z', '2026-03-29T07:00:00.000Z'],
    [9, '2026-10-24T07:00:00Z', '2026-10-25T08:00:00.000Z'],
    [2, '2026-03-28T20:00:00Z', '2026-03-29T01:00:00.000Z'],
    [2, '2026-10-24T20:00:00Z', '2026-10-25T00:00:00.000Z'],
  ])('of %i after %s in Berlin is %s', (hour, after, next) => {
    const clock = new URL('../../../lib/browser/clock.ts', import.meta.url).pathname;
    const ask = `import { nextHourAt } from '${clock}';
      console.log(new Date(nextHourAt(${hour}, Date.parse('${after}'))).toISOString());`;
    const said = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', ask], {
      env: { ...process.env, TZ: 'Europe/Berlin' },
      encoding: 'utf8',
    });
    expect(said.trim()).toBe(next);
  });
});
