import { describe, expect, it } from 'vitest';
import { compareUrgency, countAttention, nextChangeAt } from '../../../lib/ledger/attention';
import type { Swap, SwapState } from '../../../lib/ledger/swap';
import { HOUR } from '../../../lib/ledger/time';
import { START } from './examples';

function swap(personKey: string, state: SwapState, dueIn?: number, openedAt = START): Swap {
  const open = { state: 'open' as const };
  return {
    personKey,
    state,
    yours: open,
    theirs: open,
    openedAt,
    ...(dueIn !== undefined && { dueAt: START + dueIn }),
  };
}

const swaps = [
  swap('closed', 'letGo'),
  swap('even', 'even'),
  swap('seen', 'lapsedSeen'),
  swap('offered', 'offered'),
  swap('waiting', 'theyOwe', 31 * HOUR),
  swap('lapsed', 'lapsed'),
  swap('due', 'youOwe', 11 * HOUR),
  swap('late', 'youOwe', -24 * HOUR),
  swap('overdue short', 'theyOwe', 0),
  swap('overdue long', 'theyOwe', -48 * HOUR),
];

describe('countAttention', () => {
  it('counts overdue, due, late and lapsed until looked at', () => {
    expect(countAttention(swaps, START)).toEqual({ overdue: 2, due: 1, late: 1, lapsed: 1, total: 5 });
  });

  it('changes by time alone, at the very millisecond', () => {
    const waiting = [swap('a', 'theyOwe', 1)];
    expect(countAttention(waiting, START).total).toBe(0);
    expect(countAttention(waiting, START + 1).overdue).toBe(1);
  });

  it('counts nothing in an empty ledger', () => {
    expect(countAttention([], START).total).toBe(0);
  });
});

describe('compareUrgency', () => {
  it('puts the longest overdue first and what is at rest last', () => {
    const sorted = [...swaps].sort((a, b) => compareUrgency(a, b, START)).map((one) => one.personKey);
    expect(sorted).toEqual([
      'overdue long',
      'overdue short',
      'late',
      'due',
      'lapsed',
      'seen',
      'waiting',
      'offered',
      'even',
      'closed',
    ]);
  });

  it('puts the newer of two without a date first, and falls back on the key', () => {
    const [older, newer, same] = [
      swap('a', 'even', undefined, 1),
      swap('b', 'even', undefined, 2),
      swap('c', 'even', undefined, 2),
    ];
    expect([older, same, newer].sort((a, b) => compareUrgency(a, b, START))).toEqual([newer, same, older]);
  });
});

describe('of two that are alike', () => {
  const first = (a: Swap, b: Swap) => [b, a].sort((one, other) => compareUrgency(one, other, START))[0];

  it('the one who left and was not looked at comes first, however old it is', () => {
    const [seen, unseen] = [swap('a', 'lapsedSeen', undefined, 9), swap('b', 'lapsed', undefined, 1)];
    expect(first(seen, unseen)).toBe(unseen);
    expect(first(unseen, seen)).toBe(unseen);
  });

  it('the one whose time ran out first comes first, however new it is', () => {
    const [long, short] = [swap('b', 'theyOwe', -2, 9), swap('a', 'theyOwe', -1, 1)];
    expect(first(short, long)).toBe(long);
    expect(first(long, short)).toBe(long);
  });
});

describe('nextChangeAt', () => {
  it('is the nearest, in whatever order the swaps come', () => {
    const [near, far] = [swap('a', 'theyOwe', 1), swap('b', 'youOwe', 2)];
    expect(nextChangeAt([near, far], START)).toBe(START + 1);
    expect(nextChangeAt([far, near], START)).toBe(START + 1);
    expect(nextChangeAt([swap('c', 'theyOwe', 0), swap('d', 'even')], START)).toBeUndefined();
  });

  it('is the next deadline that is still to come', () => {
    expect(nextChangeAt(swaps, START)).toBe(START + 11 * HOUR);
    expect(nextChangeAt(swaps, START + 11 * HOUR)).toBe(START + 31 * HOUR);
    expect(nextChangeAt(swaps, START + 31 * HOUR)).toBeUndefined();
  });
});
