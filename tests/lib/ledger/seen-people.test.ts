import { describe, expect, it } from 'vitest';
import { emptyMemory, type PageMemory } from '../../../lib/ledger/page-memory';
import { applySeen, SEEN_MAX, withSeen } from '../../../lib/ledger/seen-people';

const exact = (count: number) => ({ count, exact: true });
const page: PageMemory = {
  ...emptyMemory('https://medium.com/@a/b-1a2b3c4d5e'),
  people: [
    { username: 'Mara', name: 'Mara' },
    { username: 'owen', followers: exact(5) },
  ],
  responses: ['Mara', 'owen', 'ines'].map((authorUsername, at) => ({
    id: `${at}a`,
    authorUsername,
    kind: 'none',
    length: 0,
    cut: false,
  })),
};

describe('applySeen', () => {
  it('keeps the newest count of each, whatever the case of the name', () => {
    const seen = applySeen(applySeen({}, [{ username: 'Mara', followers: exact(61) }]), [
      { username: 'mara', followers: exact(62) },
    ]);
    expect(seen).toEqual({ mara: exact(62) });
  });

  it('is the same object when nothing new was shown', () => {
    const seen = applySeen({}, [{ username: 'mara', followers: exact(62) }]);
    expect(applySeen(seen, [{ username: 'Mara', followers: exact(62) }, { username: 'owen' }])).toBe(seen);
  });

  it('forgets those seen longest ago', () => {
    const crowd = Array.from({ length: SEEN_MAX + 1 }, (_, at) => ({
      username: `u${at}`,
      followers: exact(at),
    }));
    const seen = applySeen({}, crowd);
    expect(Object.keys(seen)).toHaveLength(SEEN_MAX);
    expect(seen).not.toHaveProperty('u0');
    const again = applySeen(seen, [
      { username: 'u1', followers: exact(7) },
      { username: 'late', followers: exact(8) },
    ]);
    expect(Object.keys(again).slice(-2)).toEqual(['u1', 'late']);
    expect(again).not.toHaveProperty('u2');
    expect(Object.keys(again)).toHaveLength(SEEN_MAX);
  });
});

describe('a count', () => {
  it('is new when it is another number, or becomes exact', () => {
    const seen = applySeen({}, [{ username: 'mara', followers: { count: 7_400, exact: false } }]);
    expect(applySeen(seen, [{ username: 'mara', followers: exact(7_400) }])).toEqual({ mara: exact(7_400) });
    expect(applySeen(seen, [{ followers: exact(3) }, { username: 'owen' }])).toBe(seen);
    expect(applySeen(seen)).toBe(seen);
  });
});

describe('withSeen', () => {
  it('names by id those of whom the page tells nothing but a response', () => {
    const [first] = page.responses;
    const responses = first
      ? [
          { ...first, authorUsername: 'Ines', authorId: 'e5' },
          { ...first, id: '9a' },
        ]
      : [];
    expect(withSeen({ ...page, people: [], responses }, { ines: exact(3) }).people).toEqual([
      { id: 'e5', username: 'Ines', followers: exact(3) },
    ]);
    const { authorUsername: _, ...nameless } = {
      ...first,
      id: '1a',
      kind: 'none' as const,
      length: 0,
      cut: false,
    };
    const unnamed = { ...page, responses: [nameless] };
    expect(withSeen(unnamed, { mara: exact(62) })).toBe(unnamed);
  });

  it('keeps what the page itself says of a person, and people without a name', () => {
    const people = [{ id: 'a1' }, { username: 'Mara', iFollow: true }];
    expect(withSeen({ ...page, people }, { mara: exact(62) }).people).toEqual([
      { id: 'a1' },
      { username: 'Mara', iFollow: true, followers: exact(62) },
    ]);
  });

  it('adds what other pages showed of the responders, and nobody else', () => {
    const seen = { mara: exact(62), owen: exact(70), ines: exact(3), stranger: exact(9) };
    expect(withSeen(page, seen).people).toEqual([
      { username: 'Mara', name: 'Mara', followers: exact(62) },
      { username: 'owen', followers: exact(5) },
      { username: 'ines', followers: exact(3) },
    ]);
  });

  it('is the same page when nothing is known of anyone on it', () => {
    expect(withSeen(page, { stranger: exact(9) })).toBe(page);
    expect(
      withSeen({ ...page, responses: [{ ...page.responses[0], authorUsername: 'toString' }] as never }, {})
        .people,
    ).toBe(page.people);
  });
});
