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
  });
});

describe('withSeen', () => {
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
