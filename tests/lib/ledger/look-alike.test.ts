import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookOf, looksOf } from '../../../lib/ledger/look-alike';

describe('lookOf', () => {
  it.each([
    ['anna', 'аnna'],
    ['anna', 'Ánna'],
    ['paulo', 'pau1o'],
    ['lillian', 'IiIIian'],
    ['modern', 'rnodern'],
    ['walter', 'vvalter'],
    ['mara.doe', 'mara_doe'],
    ['mara doe', 'MaraDoe'],
    ['νοra', 'vora'],
  ])('takes %s and %s for one', (one, other) => {
    expect(lookOf(one)).toBe(lookOf(other));
  });

  it.each([
    ['anna', 'anne'],
    ['mara', 'maria'],
    ['tom', 'tim'],
  ])('tells %s from %s', (one, other) => {
    expect(lookOf(one)).not.toBe(lookOf(other));
  });

  it('says nothing of what is too short', () => {
    expect(lookOf('J.')).toBeUndefined();
    expect(lookOf('   ')).toBeUndefined();
  });

  it('throws for nothing', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void lookOf(text)));
  });
});

describe('looksOf', () => {
  it('gives a name and a handle that look the same once', () => {
    expect(looksOf({ name: 'Mara Doe', username: 'maradoe' })).toHaveLength(1);
    expect(looksOf({ name: 'Mara', username: 'quill' })).toHaveLength(2);
    expect(looksOf({})).toEqual([]);
  });
});
