import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldSwap } from '../../../lib/ledger/fold-swap';
import { needsAttention, STATUSES, statusOf } from '../../../lib/ledger/status';
import type { SwapState } from '../../../lib/ledger/swap';
import { GRACE_CHOICES } from '../../../lib/ledger/time';
import { statusWords } from '../../../lib/ledger/words';
import { leg, START } from './examples';

const HOUR = 3_600_000;

describe('statusOf', () => {
  it.each<[SwapState, number, string, boolean]>([
    ['theyOwe', -1, 'waiting', false],
    ['theyOwe', 0, 'overdue', true],
    ['theyOwe', 1, 'overdue', true],
    ['youOwe', -1, 'due', true],
    ['youOwe', 0, 'late', true],
    ['youOwe', 1, 'late', true],
    ['offered', 0, 'offered', false],
    ['even', 0, 'even', false],
    ['lapsed', 0, 'lapsed', true],
    ['lapsedSeen', 0, 'lapsed', false],
    ['letGo', 0, 'letGo', false],
    ['declined', 0, 'declined', false],
    ['notASwap', 0, 'notASwap', false],
  ])('%s at %i ms past the grace period is %s', (state, past, status, attention) => {
    const swap = { state, dueAt: START };
    expect(statusOf(swap, START + past)).toBe(status);
    expect(needsAttention(swap, START + past)).toBe(attention);
    expect(STATUSES).toContain(status);
  });

  it('waits on while no moment is known', () => {
    expect(statusOf({ state: 'theyOwe' }, START)).toBe('waiting');
  });

  it.each(GRACE_CHOICES.map((grace) => [grace / HOUR, grace]))(
    'is overdue from exactly %i h after the follow, to the millisecond',
    (_hours, graceMs) => {
      const moment = fc.integer({ min: Date.UTC(2012), max: Date.UTC(2099) });
      fc.assert(
        fc.property(moment, (at) => {
          const swap = foldSwap('a1', [leg('iFollowed', at)], graceMs);
          expect(swap && statusOf(swap, at + graceMs - 1)).toBe('waiting');
          expect(swap && statusOf(swap, at + graceMs)).toBe('overdue');
        }),
      );
    },
  );
});

describe('statusOf in every time zone', () => {
  const zones = Intl.supportedValuesOf('timeZone');

  it('knows hundreds of zones to be tried in', () => {
    expect(zones.length).toBeGreaterThan(300);
  });

  it('is not shifted by any change of the clocks from 2021 to 2031', () => {
    let tried = 0;
    for (const zone of zones) {
      const clock = localClock(zone);
      for (const change of clockChanges(clock)) {
        // A follow 47 h before the clocks change: its grace period ends one hour after the change.
        const followedAt = change - 47 * HOUR;
        const swap = foldSwap('a1', [leg('iFollowed', followedAt)], 48 * HOUR);
        const boundary = followedAt + 48 * HOUR;
        expect(swap && statusOf(swap, boundary - 1), zone).toBe('waiting');
        expect(swap && statusOf(swap, boundary), zone).toBe('overdue');
        expect(swap && statusWords(swap, change), zone).toBe('1 h left');
        tried += 1;
        // The clock on the wall shows another hour than two days before, and that is right.
        expect(clock(boundary), zone).not.toBe(clock(followedAt));
      }
    }
    expect(tried).toBeGreaterThan(1_000);
  });
});

type LocalClock = (at: number) => string;

function localClock(timeZone: string): LocalClock {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return (at) => format.format(at);
}

/** Moments at which the clocks of a zone change, to the minute: found between days whose same UTC hour reads differently. */
function clockChanges(clock: LocalClock): readonly number[] {
  const changes: number[] = [];
  const day = 24 * HOUR;
  const step = 14 * day;
  let next = clock(Date.UTC(2021, 0, 1));
  for (let at = Date.UTC(2021, 0, 1); at < Date.UTC(2031, 0, 1); at += step) {
    const after = at + step;
    const before = next;
    next = clock(after);
    if (before === next) continue;
    let low = at;
    let high = after;
    while (high - low > 60_000) {
      const middle = low + Math.floor((high - low) / 2 / 60_000) * 60_000;
      if (offsetClock(clock, middle) === offsetClock(clock, at)) low = middle;
      else high = middle;
    }
    changes.push(high);
  }
  return changes;
}

/** How far the clock is ahead of UTC at a moment, in minutes, from 0 to a day. */
function offsetClock(clock: LocalClock, at: number): number {
  const [hours = 0, minutes = 0] = clock(at).split(':').map(Number);
  const utc = Math.floor(at / 60_000) % (24 * 60);
  return (hours * 60 + minutes - utc + 48 * 60) % (24 * 60);
}
