import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Place, Responded, ThreadLooked } from '../../../lib/ledger/entry';
import { foldThread, threadKeyOf } from '../../../lib/ledger/fold-thread';

const place: Place = { url: 'https://medium.com/@host/club-1a2b3c', storyId: '1a2b3c', title: 'The club' };
const responded = (id: string, at: number, more: Partial<Place> = {}, text?: string): Responded => ({
  id,
  at,
  kind: 'responded',
  place: { ...place, ...more },
  ...(text !== undefined && { text }),
});
const looked = (id: string, at: number, responseCount?: number): ThreadLooked => ({
  id,
  at,
  kind: 'threadLooked',
  place,
  ...(responseCount !== undefined && { responseCount }),
});

describe('threadKeyOf', () => {
  it.each([
    [{ url: 'https://medium.com/x', storyId: '1a2b3c' }, '1a2b3c'],
    [{ url: 'https://medium.com/x?source=y#z' }, 'https://medium.com/x'],
    [{ url: 'https://medium.com/x' }, 'https://medium.com/x'],
  ])('of %j is %s', (where, key) => {
    expect(threadKeyOf(where)).toBe(key);
  });
});

describe('foldThread', () => {
  it('gives a response the first words that any sighting brought', () => {
    const seen = [
      responded('r1', 10, { responseId: 'c1' }),
      responded('r2', 20, { responseId: 'c1' }, 'Count me in'),
      responded('r3', 30, { responseId: 'c1' }, 'Count me'),
      responded('r4', 40),
      responded('r5', 50, {}, 'Two of which no page told the id'),
    ];
    expect(foldThread(seen)?.responses).toEqual([
      { entryId: 'r1', at: 10, responseId: 'c1', text: 'Count me in' },
      { entryId: 'r4', at: 40 },
      { entryId: 'r5', at: 50, text: 'Two of which no page told the id' },
    ]);
  });

  const entries = [
    responded('r2', 20, { responseId: 'c2', title: 'The 100 club' }, 'Thanks'),
    responded('r1', 10, { responseId: 'c1' }, 'Count me in'),
    responded('r3', 30, { responseId: 'c1' }, 'Count me in'),
    looked('l1', 11, 40),
    looked('l2', 25, 48),
    looked('l3', 27),
  ];

  it('lists your responses once each, oldest first, and the last look', () => {
    expect(foldThread(entries)).toEqual({
      key: '1a2b3c',
      place: { ...place, responseId: 'c1', title: 'The club' },
      responses: [
        { entryId: 'r1', at: 10, responseId: 'c1', text: 'Count me in' },
        { entryId: 'r2', at: 20, responseId: 'c2', text: 'Thanks' },
      ],
      lastRespondedAt: 20,
      lookedAt: 27,
      responseCount: 48,
      countedAt: 25,
    });
  });

  it('holds the newest claps, and what is new', () => {
    const folded = foldThread([
      ...entries,
      { ...looked('l4', 29, 50), claps: 3 },
      { ...looked('s1', 31, 52), kind: 'threadSeen', claps: 50 },
    ]);
    expect(folded).toMatchObject({
      lookedAt: 29,
      responseCount: 52,
      countedAt: 31,
      claps: 50,
      news: { count: 2, sinceAt: 29, isLookedAt: false },
    });
  });

  it('comes out the same in any order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), (shuffled) => {
        expect(foldThread(shuffled)).toEqual(foldThread(entries));
      }),
    );
  });

  it('keeps no thread in which you did not respond', () => {
    expect(foldThread([looked('l1', 11, 40)])).toBeUndefined();
  });

  it('tells two responses without an id apart', () => {
    expect(foldThread([responded('r1', 10), responded('r2', 20)])?.responses).toHaveLength(2);
  });

  it('bears the newest title that any sighting told, and none where none did', () => {
    const untitled = (id: string, at: number, more: Partial<Place> = {}): Responded => ({
      id,
      at,
      kind: 'responded',
      place: { url: 'https://medium.com/x', ...more },
    });
    const named = [
      untitled('r1', 10, { title: 'Old' }),
      untitled('r2', 20, { title: 'New' }),
      untitled('r3', 30),
    ];
    expect(foldThread(named.toReversed())?.place).toStrictEqual({
      url: 'https://medium.com/x',
      title: 'New',
    });
    expect(foldThread([untitled('r1', 10)])).toStrictEqual({
      key: 'https://medium.com/x',
      place: { url: 'https://medium.com/x' },
      responses: [{ entryId: 'r1', at: 10 }],
      lastRespondedAt: 10,
    });
  });

  it('takes a word that was told later for the response that had none', () => {
    const told = foldThread([
      responded('r1', 10, { responseId: 'c1' }, 'First'),
      responded('r2', 20, { responseId: 'c2' }),
      responded('r3', 30, { responseId: 'c1' }, 'Another'),
    ]);
    expect(told?.responses).toStrictEqual([
      { entryId: 'r1', at: 10, responseId: 'c1', text: 'First' },
      { entryId: 'r2', at: 20, responseId: 'c2' },
    ]);
  });
});
