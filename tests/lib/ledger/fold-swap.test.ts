import { describe, expect, it } from 'vitest';
import type { PersonEntry } from '../../../lib/ledger/entry';
import { sortEntries } from '../../../lib/ledger/entry-order';
import { foldSwap } from '../../../lib/ledger/fold-swap';
import type { Swap } from '../../../lib/ledger/swap';
import { HOUR } from '../../../lib/ledger/time';
import { GRACE, leg, marked, nextId, START, seen } from './examples';

function swapOf(...entries: PersonEntry[]): Swap | undefined {
  return foldSwap('a1', sortEntries(entries), GRACE);
}
const at = (hours: number) => START + hours * HOUR;

const iFollow = leg('iFollowed', at(0));
const theyFollow = leg('theyFollowed', at(1), { evidence: 'notification' });
const missing = (hours: number) => leg('theyMissing', at(hours));

describe('foldSwap', () => {
  it.each<[string, PersonEntry[], Swap['state'], number | undefined]>([
    ['an offer', [marked('swapOffered', at(0))], 'offered', undefined],
    ['your follow', [iFollow], 'theyOwe', at(0) + GRACE],
    ['their follow', [theyFollow], 'youOwe', at(1) + GRACE],
    ['both', [iFollow, theyFollow], 'even', undefined],
    ['your follow, never seen in the list', [iFollow, missing(5)], 'theyOwe', at(0) + GRACE],
    ['both, then missing', [iFollow, theyFollow, missing(5)], 'lapsed', undefined],
    ['missing twice', [iFollow, theyFollow, missing(5), missing(9)], 'lapsed', undefined],
    [
      'lapsed and looked at',
      [iFollow, theyFollow, missing(5), marked('lookedAt', at(6))],
      'lapsedSeen',
      undefined,
    ],
    [
      'looked at, and missing again',
      [iFollow, theyFollow, missing(5), marked('lookedAt', at(6)), missing(7)],
      'lapsedSeen',
      undefined,
    ],
    [
      'looked at before it lapsed',
      [iFollow, theyFollow, marked('lookedAt', at(4)), missing(5)],
      'lapsed',
      undefined,
    ],
    ['back again', [iFollow, theyFollow, missing(5), leg('theyFollowed', at(8))], 'even', undefined],
    [
      'back, and gone once more',
      [iFollow, theyFollow, missing(5), marked('lookedAt', at(6)), leg('theyFollowed', at(8)), missing(9)],
      'lapsed',
      undefined,
    ],
    [
      'they left before you followed',
      [theyFollow, missing(5), leg('iFollowed', at(6))],
      'theyOwe',
      at(6) + GRACE,
    ],
    ['they came and left, you never followed', [theyFollow, missing(5)], 'offered', undefined],
    ['you took your follow back', [iFollow, leg('iUnfollowed', at(2))], 'offered', undefined],
    ['you left an even swap', [iFollow, theyFollow, leg('iUnfollowed', at(3))], 'youOwe', at(1) + GRACE],
    ['both left', [iFollow, theyFollow, missing(5), leg('iUnfollowed', at(6))], 'lapsedSeen', undefined],
    [
      'both left and you followed anew',
      [iFollow, theyFollow, missing(5), leg('iUnfollowed', at(6)), leg('iFollowed', at(7))],
      'theyOwe',
      at(7) + GRACE,
    ],
    ['let go', [iFollow, marked('letGo', at(5))], 'letGo', undefined],
    ['declined', [iFollow, marked('declined', at(5))], 'declined', undefined],
    ['not a swap', [marked('notASwap', at(5))], 'notASwap', undefined],
    [
      'let go, and a page shows their follow',
      [iFollow, marked('letGo', at(5)), leg('theyFollowed', at(6), { evidence: 'followersList' })],
      'letGo',
      undefined,
    ],
    [
      'let go, and you put their follow down',
      [iFollow, marked('letGo', at(5)), leg('theyFollowed', at(6), { evidence: 'ownWord' })],
      'even',
      undefined,
    ],
    [
      'let go, and you followed by a click',
      [marked('letGo', at(5)), leg('iFollowed', at(6), { evidence: 'ownClick' })],
      'theyOwe',
      at(6) + GRACE,
    ],
    [
      'not a swap, then agreed',
      [marked('notASwap', at(5)), marked('swapOffered', at(6))],
      'offered',
      undefined,
    ],
  ])('%s', (_what, entries, state, dueAt) => {
    expect(swapOf(...entries)).toMatchObject({ state });
    expect(swapOf(...entries)?.dueAt).toBe(dueAt);
  });

  it('is no swap without an agreement', () => {
    const note: PersonEntry = {
      id: nextId(),
      at: at(0),
      kind: 'personNoted',
      person: { id: 'a1' },
      text: 'kind',
    };
    expect(swapOf(note, seen(at(1), { id: 'a1' }), missing(2), marked('lookedAt', at(3)))).toBeUndefined();
  });

  it('believes absence only from a followers list', () => {
    for (const evidence of ['ownWord', 'profilePage', 'notification', 'followingList'] as const) {
      const claim = leg('theyMissing', at(5), { evidence });
      expect(swapOf(iFollow, theyFollow, claim)?.state).toBe('even');
      expect(swapOf(iFollow, claim)?.theirs.missingAt).toBeUndefined();
    }
  });

  it('keeps the beginning of a run and its strongest evidence', () => {
    const swap = swapOf(
      leg('iFollowed', at(3), { evidence: 'profilePage' }),
      leg('iFollowed', at(1), { evidence: 'ownWord' }),
      leg('iFollowed', at(6), { evidence: 'ownClick' }),
    );
    expect(swap?.yours).toEqual({ state: 'done', doneAt: at(1), evidence: 'profilePage' });
  });

  it('does not let an older word overwrite a newer list, whichever arrives first', () => {
    const list = missing(5);
    const word = leg('theyFollowed', at(2), { evidence: 'ownWord' });
    expect(swapOf(iFollow, theyFollow, list, word)?.theirs).toMatchObject({
      state: 'lapsed',
      lapsedAt: at(5),
      evidence: 'followersList',
    });
  });

  it('notes when they were last missing, and forgets it once they follow', () => {
    expect(swapOf(iFollow, missing(5), missing(9))?.theirs).toEqual({ state: 'open', missingAt: at(9) });
    expect(swapOf(iFollow, missing(5), leg('theyFollowed', at(9)))?.theirs.missingAt).toBeUndefined();
  });

  it('decides at the same millisecond by the stronger evidence', () => {
    const listed = leg('theyFollowed', at(5), { evidence: 'ownWord' });
    expect(swapOf(iFollow, theyFollow, missing(5), listed)?.state).toBe('lapsed');
  });

  it('remembers where it was agreed first, when you asked last and when it was closed', () => {
    const place = { url: 'https://medium.com/p/1' };
    const other = { url: 'https://medium.com/p/2' };
    const swap = swapOf(
      { ...iFollow, place },
      { ...theyFollow, place: other },
      marked('askedOnce', at(50)),
      marked('askedOnce', at(60)),
      marked('letGo', at(70)),
    );
    expect(swap).toMatchObject({ place, askedAt: at(60), closedAt: at(70), openedAt: at(0) });
  });

  it('says nothing of what there is not: no end, no question, no closing, no place', () => {
    const swap = swapOf(iFollow, theyFollow);
    expect(Object.keys(swap ?? {})).toEqual(['personKey', 'yours', 'theirs', 'state', 'openedAt']);
  });
});
