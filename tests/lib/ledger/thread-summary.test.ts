import { describe, expect, it } from 'vitest';
import { findPartner } from '../../../lib/ledger/known';
import type { Mark } from '../../../lib/ledger/mark';
import type { Swap, SwapState } from '../../../lib/ledger/swap';
import { summaryOf } from '../../../lib/ledger/thread-summary';
import { leg, MARA, START } from './examples';
import { knownOf } from './page-examples';

type Responder = Parameters<typeof summaryOf>[0][number];

function responder(
  id: string,
  username: string,
  { kind = 'none', state, tone = 'plain' }: Partial<Mark & { kind: 'offer' | 'none'; state: SwapState }>,
): Responder {
  const found = findPartner(knownOf([leg('iFollowed', START)]), MARA);
  const swap = found?.swap && state ? ({ ...found.swap, state } satisfies Swap) : undefined;
  return {
    response: { id, kind, length: 0, cut: false },
    mark: { responseId: id, username, words: '', small: false, tone },
    partner: found && (swap ? { person: found.person, swap } : { person: found.person }),
  };
}
const counted = (...responders: readonly Responder[]) =>
  summaryOf(responders)?.parts.map(({ count, words }) => `${count} ${words}`);

describe('summaryOf', () => {
  it('says nothing where nobody is marked', () => {
    expect(summaryOf([])).toBeUndefined();
  });

  it('counts people, not what they wrote', () => {
    const mara = responder('c1', 'mara', { kind: 'offer', state: 'theyOwe' });
    const again = responder('c2', 'mara', { kind: 'offer', state: 'theyOwe' });
    expect(counted(mara, again)).toEqual(['1 offer', '1 with you already', '1 owes you']);
    expect(summaryOf([mara, again])?.steps).toEqual(['c1', 'c2']);
  });

  it.each<[SwapState, string[]]>([
    ['offered', ['1 with you already']],
    ['theyOwe', ['1 with you already', '1 owes you']],
    ['youOwe', ['1 with you already']],
    ['even', ['1 with you already']],
    ['lapsed', ['1 with you already']],
    ['lapsedSeen', ['1 with you already']],
    ['letGo', []],
    ['declined', []],
    ['notASwap', []],
  ])('counts a swap that is %s as %j', (state, parts) => {
    expect(counted(responder('c1', 'mara', { state }))).toEqual(parts);
  });

  it('does not count somebody whom the ledger knows without a swap', () => {
    expect(counted(responder('c1', 'mara', {}))).toEqual([]);
  });

  it('is late as soon as one of those who owe you is', () => {
    const toneOf = (...responders: readonly Responder[]) => summaryOf(responders)?.parts.at(-1)?.tone;
    const waiting = responder('c1', 'mara', { state: 'theyOwe', tone: 'wait' });
    const overdue = responder('c2', 'owen', { state: 'theyOwe', tone: 'late' });
    const yours = responder('c3', 'kofi', { state: 'youOwe', tone: 'late' });
    expect(toneOf(waiting)).toBe('wait');
    expect(toneOf(waiting, overdue)).toBe('late');
    expect(toneOf(waiting, yours)).toBe('wait');
  });
});
