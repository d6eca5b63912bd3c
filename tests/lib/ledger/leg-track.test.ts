import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldPerson } from '../../../lib/ledger/fold-person';
import { legTrackOf } from '../../../lib/ledger/leg-track';
import { DAY, HOUR } from '../../../lib/ledger/time';
import { ledgerOf, shuffledOf } from './arbitraries';
import { GRACE, leg, marked, START, undo } from './examples';

const NOW = START + 10 * DAY;

describe('legTrackOf', () => {
  it('tells when each leg was done, and the time that the other had', () => {
    expect(legTrackOf([leg('iFollowed', START), leg('theyFollowed', START + DAY)], GRACE, NOW)).toEqual({
      fromAt: START,
      toAt: NOW,
      yours: [{ state: 'done', fromAt: START, toAt: NOW }],
      theirs: [
        { state: 'open', fromAt: START, toAt: START + DAY },
        { state: 'done', fromAt: START + DAY, toAt: NOW },
      ],
      grace: [{ leg: 'theirs', fromAt: START, toAt: START + GRACE }],
    });
  });

  it('shows a lapse, without a new time for whoever is still there', () => {
    const track = legTrackOf(
      [leg('iFollowed', START), leg('theyFollowed', START + HOUR), leg('theyMissing', START + DAY)],
      GRACE,
      NOW,
    );
    expect(track?.theirs.map(({ state }) => state)).toEqual(['open', 'done', 'lapsed']);
    expect(track?.grace).toHaveLength(1);
  });

  it('reaches to the end of a time that still runs', () => {
    expect(legTrackOf([leg('theyFollowed', NOW - HOUR)], GRACE, NOW)?.toAt).toBe(NOW - HOUR + GRACE);
    expect(legTrackOf([leg('theyFollowed', START)], GRACE, NOW)?.toAt).toBe(NOW);
  });

  it('does not reach to the end of a time that was not needed', () => {
    const track = legTrackOf([leg('theyFollowed', NOW - HOUR), leg('iFollowed', NOW - 1)], GRACE, NOW);
    expect(track).toMatchObject({ toAt: NOW, grace: [{ leg: 'yours', toAt: NOW - HOUR + GRACE }] });
  });

  it('shows that you took your follow back and gave it again, with a new time for them', () => {
    const track = legTrackOf(
      [leg('iFollowed', START), leg('iUnfollowed', START + HOUR), leg('iFollowed', START + DAY)],
      GRACE,
      NOW,
    );
    expect(track?.yours).toEqual([
      { state: 'done', fromAt: START, toAt: START + HOUR },
      { state: 'lapsed', fromAt: START + HOUR, toAt: START + DAY },
      { state: 'done', fromAt: START + DAY, toAt: NOW },
    ]);
    expect(track?.grace).toEqual([
      { leg: 'theirs', fromAt: START, toAt: START + GRACE },
      { leg: 'theirs', fromAt: START + DAY, toAt: START + DAY + GRACE },
    ]);
  });

  it('takes an absence from nothing but a list', () => {
    const both = [leg('theyFollowed', START), leg('iFollowed', START + HOUR)];
    const track = legTrackOf([...both, leg('theyMissing', START + DAY, { evidence: 'ownWord' })], GRACE, NOW);
    expect(track?.theirs).toEqual([{ state: 'done', fromAt: START, toAt: NOW }]);
  });

  it('holds what happens this very moment, and nothing that is still to come', () => {
    expect(legTrackOf([leg('iFollowed', NOW)], GRACE, NOW)?.yours).toEqual([
      { state: 'done', fromAt: NOW, toAt: NOW },
    ]);
    expect(legTrackOf([leg('iFollowed', NOW + 1)], GRACE, NOW)).toBeUndefined();
  });

  it('has nothing to draw while no leg was done, or what was done was taken back', () => {
    const follow = leg('iFollowed', START);
    expect(legTrackOf([marked('swapOffered', START)], GRACE, NOW)).toBeUndefined();
    expect(legTrackOf([follow, undo(follow.id, START + 1)], GRACE, NOW)).toBeUndefined();
  });

  it('is whole, in any order, and ends as the swap stands', () => {
    fc.assert(
      fc.property(
        ledgerOf.chain((entries) => fc.tuple(fc.constant(entries), shuffledOf(entries))),
        ([all, shuffled]) => {
          const entries = all.filter((entry) => 'person' in entry || entry.kind === 'undone');
          const track = legTrackOf(entries, GRACE, NOW);
          expect(legTrackOf(shuffled, GRACE, NOW)).toEqual(legTrackOf(all, GRACE, NOW));
          if (track === undefined) return;
          const swap = foldPerson(entries, { graceMs: GRACE })?.swap;
          for (const which of ['yours', 'theirs'] as const) {
            const spans = track[which];
            expect(spans[0]?.fromAt).toBe(track.fromAt);
            expect(spans.at(-1)?.toAt).toBe(NOW);
            expect(spans.at(-1)?.state).toBe(swap?.[which].state);
            spans.forEach((span, at) => {
              expect(span.fromAt).toBe(spans[at - 1]?.toAt ?? track.fromAt);
            });
          }
        },
      ),
    );
  });
});
