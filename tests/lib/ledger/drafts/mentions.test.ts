import { describe, expect, it } from 'vitest';
import { listMentionable, textWithMentions } from '../../../../lib/ledger/drafts/mentions';
import type { Swap, SwapState } from '../../../../lib/ledger/swap';

const NOW = 1_000;
const partner = (key: string, state: SwapState, dueAt?: number, askedAt?: number): { swap: Swap } => ({
  swap: {
    personKey: key,
    state,
    yours: { state: 'done' },
    theirs: { state: 'open' },
    openedAt: 1,
    ...(dueAt !== undefined && { dueAt }),
    ...(askedAt !== undefined && { askedAt }),
  },
});
const keys = (...partners: { swap: Swap }[]) =>
  listMentionable(partners, NOW).map(({ partner: { swap } }) => swap.personKey);

describe('listMentionable', () => {
  it('holds those who are overdue, from the very millisecond on, and nobody else', () => {
    expect(
      keys(
        partner('a', 'theyOwe', NOW),
        partner('b', 'theyOwe', NOW + 1),
        partner('c', 'youOwe', 1),
        partner('d', 'even'),
      ),
    ).toEqual(['a']);
  });

  it('begins with the longest overdue; those who were asked come last', () => {
    expect(
      keys(partner('a', 'theyOwe', 300), partner('asked', 'theyOwe', 100, 500), partner('b', 'theyOwe', 200)),
    ).toEqual(['b', 'a', 'asked']);
    expect(listMentionable([partner('asked', 'theyOwe', 100, 500)], NOW)).toMatchObject([{ askedAt: 500 }]);
  });
});

describe('textWithMentions', () => {
  it('puts the names before the text', () => {
    expect(textWithMentions('did you see it?', ['jane', 'mara.solberg'])).toBe(
      '@jane @mara.solberg did you see it?',
    );
    expect(textWithMentions('did you see it?', [])).toBe('did you see it?');
    expect(textWithMentions('', ['jane'])).toBe('@jane');
  });
});
