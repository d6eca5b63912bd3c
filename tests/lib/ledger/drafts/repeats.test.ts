import { describe, expect, it } from 'vitest';
import { findRepeat, type LeftText, shapesOf } from '../../../../lib/ledger/drafts/repeats';
import { DAY, HOUR } from '../../../../lib/ledger/time';

const NOW = Date.UTC(2026, 10, 20, 12);
const TEXT = 'I read it on the ferry, and I would love to hear what you think of mine.';
const left = (ago: number, text = TEXT, title = 'The small club'): LeftText => ({
  text,
  at: NOW - ago,
  title,
});
const repeat = (...texts: LeftText[]) => findRepeat(TEXT, shapesOf(texts, NOW), NOW);

describe('findRepeat', () => {
  it('is undefined for a text that is like nothing left elsewhere', () => {
    expect(repeat()).toBeUndefined();
    expect(repeat(left(HOUR, 'The lighthouse in the second part is a person, isn’t it?'))).toBeUndefined();
  });

  it('tells the percentage and the place of the likest one', () => {
    const near = left(2 * DAY, TEXT.replace('ferry', 'train'), 'Loud hearts');
    expect(repeat(near)).toMatchObject({ likest: near, alike: 1 });
    expect(repeat(near)?.percent).toBeGreaterThan(80);
    expect(repeat(near, left(3 * DAY))).toMatchObject({
      percent: 100,
      alike: 2,
      likest: { title: 'The small club' },
    });
  });

  it('names the newest of several that are equally like', () => {
    expect(
      repeat(left(3 * DAY, TEXT, 'old'), left(DAY, TEXT, 'new'), left(5 * DAY, TEXT, 'older'))?.likest.title,
    ).toBe('new');
  });

  it('looks back 30 days, to the millisecond', () => {
    expect(repeat(left(30 * DAY))).toMatchObject({ alike: 1 });
    expect(repeat(left(30 * DAY + 1))).toBeUndefined();
  });

  it('counts from the fifth within 24 hours on', () => {
    const four = [HOUR, 2 * HOUR, 3 * HOUR, DAY - 1].map((ago) => left(ago));
    expect(repeat(...four.slice(1))).not.toHaveProperty('nthToday');
    expect(repeat(...four)).toMatchObject({ nthToday: 5, alike: 4 });
    expect(repeat(...four, left(DAY))).toMatchObject({ nthToday: 5, alike: 5 });
    expect(repeat(...four, left(0))).toMatchObject({ nthToday: 6 });
  });

  it('takes a moment to come, of a clock that was moved back, for today', () => {
    expect(repeat(left(-HOUR), left(0), left(0), left(0))).toMatchObject({ nthToday: 5 });
  });
});
