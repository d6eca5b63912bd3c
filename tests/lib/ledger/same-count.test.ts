import { describe, expect, it } from 'vitest';
import { betterCount, isSameCount } from '../../../lib/ledger/same-count';

const exact = (count: number) => ({ count, exact: true });
const cut = (count: number) => ({ count, exact: false });

describe('isSameCount', () => {
  it.each([
    [exact(7498), exact(7498), true],
    [exact(7498), exact(7499), false],
    [exact(7498), cut(7400), true],
    [cut(7400), exact(7498), true],
    [exact(7500), cut(7400), false],
    [cut(7400), cut(7400), true],
    [undefined, undefined, true],
    [exact(0), undefined, false],
    [undefined, exact(0), false],
  ])('%j and %j: %s', (a, b, same) => {
    expect(isSameCount(a, b)).toBe(same);
  });
});

describe('betterCount', () => {
  it.each([
    [exact(7498), cut(7400), exact(7498)],
    [exact(7498), cut(7500), cut(7500)],
    [cut(7400), exact(7498), exact(7498)],
    [cut(7400), cut(7400), cut(7400)],
    [exact(62), exact(61), exact(61)],
    [exact(62), undefined, exact(62)],
    [undefined, exact(62), exact(62)],
  ])('of %j and the newer %j is %j', (older, newer, better) => {
    expect(betterCount(older, newer)).toEqual(better);
  });
});
