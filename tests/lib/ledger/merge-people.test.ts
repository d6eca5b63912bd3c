import { describe, expect, it } from 'vitest';
import { mergePeople } from '../../../lib/ledger/merge-people';

const exactly = (count: number) => ({ count, exact: true });

describe('mergePeople', () => {
  it('gives back the same people when nobody was seen', () => {
    const before = [{ id: 'a1', username: 'mara' }];
    expect(mergePeople(before, undefined)).toBe(before);
    expect(mergePeople(before, [])).toBe(before);
  });

  it('keeps everyone in the order in which they were first seen', () => {
    const before = [{ id: 'a1', username: 'mara' }, { username: 'owen' }];
    const seen = [{ username: 'kofi' }, { id: 'b2', username: 'Owen' }, { id: 'a1', name: 'Mara' }];
    expect(mergePeople(before, seen)).toEqual([
      { id: 'a1', username: 'mara', name: 'Mara' },
      { id: 'b2', username: 'Owen' },
      { username: 'kofi' },
    ]);
    expect(before).toEqual([{ id: 'a1', username: 'mara' }, { username: 'owen' }]);
  });

  it('joins by id whoever has another name by now', () => {
    const merged = mergePeople(
      [{ id: 'a1', username: 'mara', followers: exactly(62) }],
      [
        { id: 'a1', username: 'maranew' },
        { username: 'maranew', name: 'Mara' },
      ],
    );
    expect(merged).toEqual([{ id: 'a1', username: 'maranew', name: 'Mara', followers: exactly(62) }]);
  });

  it('takes two ids for two people, whatever they are called', () => {
    const merged = mergePeople([{ id: 'a1', username: 'mara' }], [{ id: 'b2', username: 'mara' }]);
    expect(merged).toEqual([
      { id: 'a1', username: 'mara' },
      { id: 'b2', username: 'mara' },
    ]);
  });

  it('gives the id to whoever was known by name, and the name to whoever was known by id', () => {
    expect(mergePeople([{ username: 'mara' }], [{ id: 'a1', username: 'Mara' }])).toEqual([
      { id: 'a1', username: 'Mara' },
    ]);
    const named = mergePeople(
      [{ id: 'a1' }],
      [
        { id: 'a1', username: 'mara' },
        { username: 'mara', name: 'M' },
      ],
    );
    expect(named).toEqual([{ id: 'a1', username: 'mara', name: 'M' }]);
  });

  it('joins nobody of whom neither id nor username is known', () => {
    expect(mergePeople([{ name: 'Mara' }], [{ name: 'Mara' }])).toHaveLength(2);
  });

  it('keeps an exact count beside a cut one that agrees', () => {
    const seen = (count: number) => [{ username: 'mara', followers: { count, exact: false } }];
    const before = [{ username: 'mara', followers: exactly(7_498) }];
    expect(mergePeople(before, seen(7_400))[0]?.followers).toEqual(exactly(7_498));
    expect(mergePeople(before, seen(7_500))[0]?.followers).toEqual({ count: 7_500, exact: false });
    expect(mergePeople(before, [{ username: 'mara' }])[0]?.followers).toEqual(exactly(7_498));
    expect(mergePeople([], [{ username: 'mara' }])).toEqual([{ username: 'mara' }]);
  });
});
