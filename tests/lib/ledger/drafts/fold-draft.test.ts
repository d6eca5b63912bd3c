import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldDraft } from '../../../../lib/ledger/drafts/fold-draft';
import type { DraftKept, DraftRemoved } from '../../../../lib/ledger/entry';
import { foldLedger } from '../../../../lib/ledger/fold-ledger';

const kept = (id: string, at: number, text: string): DraftKept => ({
  id,
  at,
  kind: 'draftKept',
  draftId: 'd',
  use: 'response',
  text,
});
const removed = (id: string, at: number): DraftRemoved => ({ id, at, kind: 'draftRemoved', draftId: 'd' });

describe('foldDraft', () => {
  it('is the newest text', () => {
    expect(foldDraft([kept('b', 2, 'second'), kept('a', 1, 'first')])).toEqual({
      id: 'd',
      use: 'response',
      text: 'second',
      keptAt: 2,
    });
  });

  it('is nothing once it was removed, and comes back when it is written anew', () => {
    expect(foldDraft([kept('a', 1, 'first'), removed('b', 2)])).toBeUndefined();
    expect(foldDraft([kept('a', 1, 'first'), removed('b', 2), kept('c', 3, 'anew')])?.text).toBe('anew');
    expect(foldDraft([])).toBeUndefined();
  });

  it('is the same in any order', () => {
    const entries = [kept('a', 1, 'first'), removed('b', 2), kept('c', 2, 'second'), kept('d', 2, 'third')];
    fc.assert(
      fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), (order) => {
        expect(foldDraft(order)).toEqual(foldDraft(entries));
      }),
    );
  });

  it('comes back as it was when its removal is undone', () => {
    const entries = [
      kept('a', 1, 'first'),
      removed('b', 2),
      { id: 'u', at: 3, kind: 'undone', entryId: 'b' } as const,
    ];
    expect(foldLedger(entries, { graceMs: 1 }).drafts.get('d')?.text).toBe('first');
  });
});
