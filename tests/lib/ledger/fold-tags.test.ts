import { describe, expect, it } from 'vitest';
import type { PersonEntry } from '../../../lib/ledger/entry';
import { foldTags } from '../../../lib/ledger/fold-tags';

const tagged = (kind: 'personTagged' | 'personUntagged', tag: string, at: number): PersonEntry => ({
  id: `${at}`,
  at,
  kind,
  person: { id: 'a1' },
  tag,
});

describe('foldTags', () => {
  it('keeps the order and the first spelling, and drops what was taken off', () => {
    const entries = [
      tagged('personTagged', 'Poets', 1),
      tagged('personTagged', 'to read', 2),
      tagged('personTagged', 'poets', 3),
      tagged('personUntagged', 'TO READ', 4),
    ];
    expect(foldTags(entries)).toEqual(['Poets']);
    expect(foldTags([...entries, tagged('personTagged', 'To read', 5)])).toEqual(['Poets', 'To read']);
  });
});
