import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isQuietHour } from '../../../../lib/ledger/quiet-hours';
import {
  isSummaryDue,
  type SummaryTimes,
  summaryHour,
  type WallTime,
} from '../../../../lib/ledger/summary/summary-time';
import { DAY, HOUR, MINUTE } from '../../../../lib/ledger/time';

const times = (
  summaryAt: number | null,
  quietFrom: number | null = null,
  quietTo: number | null = null,
): SummaryTimes => ({ summaryAt, quietFrom, quietTo });
const START = Date.UTC(2026, 10, 20);

/** A moment as a clock shows it that is so many hours ahead of UTC. */
function wall(at: number, offset = 0): WallTime {
  const local = new Date(at + offset * HOUR);
  return { at, hour: local.getUTCHours(), day: local.toISOString().slice(0, 10) };
}

describe('summaryHour', () => {
  it('is the chosen one, or the end of the quiet hours it falls into', () => {
    expect(summaryHour(times(9))).toBe(9);
    expect(summaryHour(times(9, 22, 7))).toBe(9);
    expect(summaryHour(times(23, 22, 7))).toBe(7);
    expect(summaryHour(times(6, 22, 7))).toBe(7);
    expect(summaryHour(times(null, 22, 7))).toBeUndefined();
  });
});

describe('isSummaryDue', () => {
  it('waits for the hour, and is made up for later that day', () => {
    const due = (hour: number) => isSummaryDue(times(9), wall(START + hour * HOUR), undefined);
    expect([0, 8, 9, 15, 23].map(due)).toEqual([false, false, true, true, true]);
    expect(isSummaryDue(times(9), wall(START + 9 * HOUR - 1), undefined)).toBe(false);
  });

  it('comes once a day', () => {
    const last = wall(START + 9 * HOUR);
    expect(isSummaryDue(times(9), wall(START + 23 * HOUR), last)).toBe(false);
    expect(isSummaryDue(times(9), wall(START + DAY + 8 * HOUR), last)).toBe(false);
    expect(isSummaryDue(times(9), wall(START + DAY + 9 * HOUR), last)).toBe(true);
  });

  it('comes the next morning after one that was late', () => {
    expect(isSummaryDue(times(9), wall(START + DAY + 9 * HOUR), wall(START + 22 * HOUR))).toBe(true);
  });

  it('never comes twice within a few hours, though the clock goes back over midnight', () => {
    expect(isSummaryDue(times(0), wall(START - 10 * MINUTE), wall(START + 10 * MINUTE))).toBe(false);
  });

  it('comes again when the last one is far in a future that the clock has left', () => {
    expect(isSummaryDue(times(9), wall(START + 10 * HOUR), wall(START + 400 * DAY))).toBe(true);
  });

  it('never comes without an hour', () => {
    expect(isSummaryDue(times(null), wall(START + 9 * HOUR), undefined)).toBe(false);
  });

  const hour = fc.integer({ min: 0, max: 23 });
  const chosen = fc.record({ summaryAt: hour, quietFrom: fc.option(hour), quietTo: fc.option(hour) });

  it('comes exactly once on each day, never in a quiet hour, whenever it is asked for', () => {
    fc.assert(
      fc.property(chosen, fc.integer({ min: -11, max: 12 }), (settings, offset) => {
        let last: WallTime | undefined;
        const days = new Map<string, number>();
        for (let at = START; at < START + 4 * DAY; at += 15 * MINUTE) {
          const now = wall(at, offset);
          if (!isSummaryDue(settings, now, last)) continue;
          expect(isQuietHour(settings, now.hour)).toBe(false);
          // One that came at its hour is followed by another at its hour.
          if (last?.hour === summaryHour(settings)) expect(now.hour).toBe(last?.hour);
          days.set(now.day, (days.get(now.day) ?? 0) + 1);
          last = now;
        }
        expect(days.size).toBeGreaterThanOrEqual(3);
        expect([...days.values()].every((count) => count === 1)).toBe(true);
      }),
    );
  });

  it('comes at most once a day while the browser is closed now and then and zones and clocks change', () => {
    const step = fc.record({
      wait: fc.constantFrom(MINUTE, HOUR, 5 * HOUR, DAY, -HOUR),
      offset: fc.constantFrom(-1, 0, 0, 0, 1),
    });
    fc.assert(
      fc.property(chosen, fc.array(step, { maxLength: 60 }), (settings, steps) => {
        let at = START;
        let last: WallTime | undefined;
        const shown: WallTime[] = [];
        for (const { wait, offset } of steps) {
          at += wait;
          const now = wall(at, offset);
          const before = last && wall(last.at, offset);
          if (!isSummaryDue(settings, now, before)) continue;
          expect(isQuietHour(settings, now.hour)).toBe(false);
          if (before) expect(before.day).not.toBe(now.day);
          if (last) expect(Math.abs(now.at - last.at)).toBeGreaterThanOrEqual(2 * HOUR);
          shown.push(now);
          last = now;
        }
        expect(shown.length).toBeLessThanOrEqual(steps.length);
      }),
    );
  });
});
