import { describe, expect, it } from 'vitest';
import { foldTag, parseTag, TAG_MAX } from '../../../lib/ledger/tag';

describe('parseTag', () => {
  it.each([
    [' Poets ', 'Poets'],
    ['two\n lines', 'two lines'],
    ['x'.repeat(TAG_MAX), 'x'.repeat(TAG_MAX)],
    ['x'.repeat(TAG_MAX + 1), undefined],
    ['\u0000 \t', undefined],
    ['', undefined],
  ])('makes of %j %j', (text, tag) => {
    expect(parseTag(text)).toBe(tag);
  });
});

describe('foldTag', () => {
  it('takes two spellings for one tag', () => {
    expect(foldTag('Poets')).toBe(foldTag('poets'));
  });
});
