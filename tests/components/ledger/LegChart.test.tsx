// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { LegChart } from '../../../components/ledger/LegChart';
import { legsOf } from '../../../components/ledger/legs-of';
import type { Entry } from '../../../lib/ledger/entry';
import { legTrackOf } from '../../../lib/ledger/leg-track';
import { DAY, HOUR } from '../../../lib/ledger/time';

afterEach(cleanup);

const NOW = new Date(2026, 10, 20, 12).getTime();
const person = { id: 'a1' };
const line = (daysAgo: number) => ({ id: `e${daysAgo}`, at: NOW - daysAgo * DAY, person });
const draw = (...entries: readonly Entry[]) => {
  const track = legTrackOf(entries, 2 * DAY, NOW);
  if (track === undefined) throw new Error('nothing to draw');
  return render(<LegChart view={legsOf(track)} />).container;
};
const FOLLOWED: Entry = { ...line(20), kind: 'iFollowed', evidence: 'ownClick' };

/** From where to where a bar reaches, CSS pixels. */
function reachOf(bar: Element | null): readonly [number, number] {
  const [, from, to] = /^M(-?\d+) \d+H(-?\d+)/.exec(bar?.getAttribute('d') ?? '') ?? [];
  return [Number(from), Number(to)];
}

describe('the two follows on an axis of time', () => {
  it('are bars as long as they stood, of which the picture says the words too', () => {
    const container = draw(
      FOLLOWED,
      { ...line(15), kind: 'theyFollowed', evidence: 'notification' },
      { ...line(5), kind: 'theyMissing', evidence: 'followersList' },
    );
    const [yours, theirs] = container.querySelectorAll('.leg-done');
    const [from, to] = reachOf(yours ?? null);
    const [start, end] = reachOf(theirs ?? null);
    expect((start - from) / (to - from)).toBeCloseTo(0.25, 1);
    expect((end - from) / (to - from)).toBeCloseTo(0.75, 1);
    expect(reachOf(container.querySelector('.leg-lapsed'))).toEqual([end, to]);
    expect(reachOf(container.querySelector('.leg-open'))).toEqual([from, start]);
    expect(screen.getByRole('img').getAttribute('aria-label')).toMatch(
      /^Your follow: since Oct 31, 2026.*Their follow: from Nov 5, 2026.* until Nov 15, 2026/,
    );
  });

  it('show the time that still runs past now', () => {
    const container = draw({ ...FOLLOWED, at: NOW - HOUR });
    const [, nowX] = reachOf(container.querySelector('.leg-done'));
    const [, graceX] = reachOf(container.querySelector('.leg-grace'));
    expect(graceX).toBeGreaterThan(nowX * 10);
    expect(screen.getByText(/Their follow: not seen yet/)).toBeTruthy();
    expect(screen.getByText(/Their time to follow back: until Nov 22, 2026/)).toBeTruthy();
  });

  it('is never too short to be seen, and always says when', () => {
    const done = { ...line(0), kind: 'theyFollowed', evidence: 'notification' } as const;
    const container = draw({ ...FOLLOWED, at: NOW - HOUR }, { ...done, at: NOW - HOUR / 2 });
    for (const bar of container.querySelectorAll('.leg-done')) {
      const [from, to] = reachOf(bar);
      expect(to - from).toBeGreaterThanOrEqual(3);
    }
    expect(container.querySelectorAll('.is-time').length).toBeGreaterThanOrEqual(2);
  });
});
