import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../lib/ledger/entry';
import { EVIDENCE } from '../../../lib/ledger/entry';
import { isWritersOwn, strengthOf, strongerOf } from '../../../lib/ledger/evidence';

describe('strengthOf', () => {
  it('falls from the followers list to the writer’s word', () => {
    const strengths = EVIDENCE.map(strengthOf);
    expect([...strengths].sort((a, b) => b - a)).toEqual(strengths);
    expect(new Set(strengths).size).toBe(EVIDENCE.length);
    expect(strengthOf('profilePage')).toBeGreaterThan(strengthOf('ownClick'));
  });

  it('is least for what this build does not know', () => {
    expect(strengthOf('telepathy' as Evidence)).toBe(0);
    expect(strengthOf(undefined)).toBe(0);
    expect(strengthOf('ownWord')).toBeGreaterThan(0);
  });
});

describe('strongerOf', () => {
  it('keeps the first of equals and of stronger ones', () => {
    expect(strongerOf('followersList', 'ownWord')).toBe('followersList');
    expect(strongerOf('ownWord', 'followersList')).toBe('followersList');
    expect(strongerOf(undefined, 'ownWord')).toBe('ownWord');
  });
});

describe('isWritersOwn', () => {
  it('is the word and the click', () => {
    expect(EVIDENCE.filter(isWritersOwn)).toEqual(['ownClick', 'ownWord']);
  });
});
