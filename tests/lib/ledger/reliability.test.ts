import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../lib/ledger/entry';
import { foldPerson } from '../../../lib/ledger/fold-person';
import { listRounds } from '../../../lib/ledger/list-rounds';
import { reliabilityOf, roundOfSwap } from '../../../lib/ledger/reliability';
import { DAY, HOUR } from '../../../lib/ledger/time';
import { ledgerOf, shuffledOf } from './arbitraries';
import { GRACE, leg, marked, START, undo } from './examples';

const NOW = START + 30 * DAY;
const rounds = (...entries: readonly Entry[]) => listRounds(entries, GRACE, NOW);

describe('reliabilityOf', () => {
  it('counts what was returned, and within what time half of it was', () => {
    const spans = [HOUR, 3 * HOUR, 20 * DAY];
    const list = [...spans.map((span) => ({ owedAt: START, returnedAt: START + span })), { owedAt: START }];
    expect(reliabilityOf(list)).toEqual({ asked: 4, returned: 3, typicalMs: 3 * HOUR });
    expect(reliabilityOf(list.toReversed())).toEqual({ asked: 4, returned: 3, typicalMs: 3 * HOUR });
    const days = [10, 2, 9, 1].map((count) => ({ owedAt: START, returnedAt: START + count * DAY }));
    expect(reliabilityOf(days).typicalMs).toBe(2 * DAY);
  });

  it('knows no time when nothing was returned', () => {
    expect(reliabilityOf([{ owedAt: START }])).toEqual({ asked: 1, returned: 0 });
    expect(reliabilityOf([])).toEqual({ asked: 0, returned: 0 });
  });
});

describe('listRounds', () => {
  it('tells a follow that was returned, and one that was not', () => {
    expect(
      rounds(
        leg('iFollowed', START),
        leg('theyFollowed', START + HOUR),
        leg('theyMissing', START + DAY),
        leg('iUnfollowed', START + 2 * DAY),
        leg('iFollowed', START + 3 * DAY),
      ),
    ).toEqual([{ owedAt: START, returnedAt: START + HOUR }, { owedAt: START + 3 * DAY }]);
  });

  it.each([
    ['they followed first', [leg('theyFollowed', START), leg('iFollowed', START + HOUR)]],
    ['their time is not over', [leg('iFollowed', NOW - GRACE + 1)]],
    ['you left before it was over', [leg('iFollowed', START), leg('iUnfollowed', START + GRACE - 1)]],
    ['you let it go before it was over', [leg('iFollowed', START), marked('letGo', START + HOUR)]],
    ['they declined', [leg('iFollowed', START), marked('declined', START + HOUR)]],
    ['it was no swap', [leg('iFollowed', START), marked('notASwap', START + 9 * DAY)]],
  ])('says nothing when %s', (_what, entries) => {
    expect(rounds(...entries)).toEqual([]);
  });

  it.each([
    ['exactly as long as they had', [leg('iFollowed', NOW - GRACE)]],
    ['until you took your follow back', [leg('iFollowed', NOW - GRACE), leg('iUnfollowed', NOW)]],
    [
      'until you let it go',
      [leg('iFollowed', NOW - DAY - GRACE), marked('letGo', NOW - DAY), marked('letGo', NOW)],
    ],
  ])('counts a follow that was not returned %s', (_what, entries) => {
    expect(rounds(...entries)).toEqual([{ owedAt: entries[0]?.at }]);
  });

  it('counts from the first of two follows, and none while they follow you', () => {
    expect(
      rounds(leg('iFollowed', START), leg('iFollowed', START + DAY), leg('theyFollowed', START + 3 * DAY)),
    ).toEqual([{ owedAt: START, returnedAt: START + 3 * DAY }]);
    expect(
      rounds(leg('theyFollowed', START), leg('iFollowed', START + 1), leg('theyFollowed', START + DAY)),
    ).toEqual([]);
  });

  it('takes an absence from nothing but a list', () => {
    const before = [leg('theyFollowed', START), leg('iUnfollowed', START + 1)];
    const follow = leg('iFollowed', START + DAY);
    const missing = (evidence: 'ownWord' | 'followersList') => leg('theyMissing', START + 2, { evidence });
    expect(rounds(...before, missing('followersList'), follow)).toEqual([{ owedAt: START + DAY }]);
    expect(rounds(...before, missing('ownWord'), follow)).toEqual([]);
  });

  it('passes over what is still to come', () => {
    expect(rounds(leg('iFollowed', START), leg('theyFollowed', NOW + 1))).toEqual([{ owedAt: START }]);
    expect(rounds(leg('iFollowed', START), leg('theyFollowed', NOW))).toEqual([
      { owedAt: START, returnedAt: NOW },
    ]);
  });

  it('counts a follow that came after you had let it go', () => {
    const late = rounds(leg('iFollowed', START), marked('letGo', START + 3 * DAY), leg('theyFollowed', NOW));
    expect(late).toEqual([{ owedAt: START, returnedAt: NOW }]);
  });

  it('passes over what was taken back', () => {
    const follow = leg('iFollowed', START);
    expect(rounds(follow, undo(follow.id, START + HOUR))).toEqual([]);
  });

  it('is the same in any order, and never invents a round', () => {
    fc.assert(
      fc.property(
        ledgerOf.chain((entries) => fc.tuple(fc.constant(entries), shuffledOf(entries))),
        ([entries, shuffled]) => {
          const told = listRounds(entries, GRACE, NOW);
          expect(listRounds(shuffled, GRACE, NOW)).toEqual(told);
          const follows = entries.filter(({ kind }) => kind === 'iFollowed').length;
          expect(told.length).toBeLessThanOrEqual(follows);
          for (const { owedAt, returnedAt } of told) {
            expect(returnedAt ?? owedAt).toBeGreaterThanOrEqual(owedAt);
          }
        },
      ),
    );
  });
});

describe('roundOfSwap', () => {
  const kinds = fc.constantFrom('theyFollowed', 'letGo', 'declined', 'notASwap', 'askedOnce', 'nothing');

  it('says the same of a swap that knew one follow', () => {
    fc.assert(
      fc.property(kinds, fc.integer({ min: -3, max: 5 }), (kind, days) => {
        const at = START + days * DAY + HOUR;
        const other =
          kind === 'nothing' ? [] : kind === 'theyFollowed' ? [leg(kind, at)] : [marked(kind as 'letGo', at)];
        const entries = [leg('iFollowed', START), ...other];
        const swap = foldPerson(entries, { graceMs: GRACE })?.swap;
        // A closing before your follow is reopened by it: only the entries still tell of that.
        fc.pre(swap !== undefined && (days >= 0 || kind === 'theyFollowed'));
        const round = swap && roundOfSwap(swap, GRACE, NOW);
        expect(round === undefined ? [] : [round]).toEqual(rounds(...entries));
      }),
    );
  });
});
